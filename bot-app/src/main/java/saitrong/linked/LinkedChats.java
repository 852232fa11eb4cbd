package saitrong.linked;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import saitrong.citizen.CitizenId;
import saitrong.staff.Login;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;
import saitrong.store.FieldCipher;
import saitrong.store.KnownAlready;

/// The collection `staff_chats`: for each account the one chat that its officer proved to be
/// theirs, by typing there a code that the desk showed them. Only a keyed hash of the code is kept.
public final class LinkedChats {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "staff_chats",
          DeclaredIndex.uniqueIfPresentOn("code"),
          DeclaredIndex.uniqueIfPresentOn("citizen"));

  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final int CODES = 1_000_000;

  private final MongoCollection<Document> rows;
  private final CodeTries tries;
  private final FieldCipher cipher;
  private final InstantSource clock;

  LinkedChats(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    this.rows = database.getCollection(COLLECTION.name());
    this.tries = new CodeTries(database, clock);
    this.cipher = cipher;
    this.clock = clock;
  }

  /// What came of typing a code.
  public enum Linking {
    LINKED,
    /// Another code, or one that is too old, or used.
    WRONG,
    /// It was not looked at.
    TOO_OFTEN
  }

  /// @param since when it was linked
  public record Linked(CitizenId citizen, Instant since) {}

  /// A new code for an account; an earlier one is worth nothing any more. It follows from its form:
  /// the same one again tells the same code, which was kept nowhere, and lengthens nothing.
  public String freshCode(Login account, String form) {
    for (int i = 0; ; i++) {
      var code = code(form, i);
      if (isOf(form, code, account) || isKept(account, form, code)) {
        return code;
      }
    }
  }

  /// @param chance counted from 0, for one that another account has at this moment
  private String code(String form, int chance) {
    var bytes = cipher.mac(("chat code of the form " + form + " " + chance).getBytes(UTF_8));
    return "%06d".formatted(Math.floorMod(ByteBuffer.wrap(bytes).getLong(), CODES));
  }

  /// Also one that was used.
  private boolean isOf(String form, String code, Login account) {
    var row = rows.find(eq("_id", account.value())).first();
    return row != null
        && form.equals(row.getString("codeBy"))
        && hash(code).equals(row.get("code", hash(code)));
  }

  /// False where another account has the same one at this moment.
  private boolean isKept(Login account, String form, String code) {
    var until = Date.from(clock.instant().plus(GOOD_FOR));
    try {
      rows.updateOne(
          eq("_id", account.value()),
          combine(
              setOnInsert("v", 1),
              set("code", hash(code)),
              set("codeBy", form),
              set("codeUntil", until)),
          new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
      return false;
    }
  }

  /// The same event does it once, and hears the same.
  ///
  /// @param event by which the code was typed
  public Linking link(CitizenId citizen, String code, String event) {
    if (isLinkedBy(citizen, event)) {
      return Linking.LINKED;
    }
    if (!tries.mayTry(citizen)) {
      return Linking.TOO_OFTEN;
    }
    var now = clock.instant();
    var its = and(eq("code", hash(code)), gt("codeUntil", Date.from(now)));
    if (rows.find(its).first() == null) {
      return Linking.WRONG;
    }
    unlink(citizen);
    var linked =
        rows.updateOne(
            its,
            combine(
                set("citizen", citizen.value()),
                set("since", Date.from(now)),
                set("by", event),
                unset("code"),
                unset("codeUntil")));
    return linked.getModifiedCount() == 1 ? Linking.LINKED : Linking.WRONG;
  }

  private boolean isLinkedBy(CitizenId citizen, String event) {
    var row = rows.find(eq("citizen", citizen.value())).first();
    return row != null && event.equals(row.getString("by"));
  }

  public Optional<Linked> of(Login account) {
    return Optional.ofNullable(rows.find(eq("_id", account.value())).first())
        .filter(row -> row.containsKey("citizen"))
        .map(row ->
            new Linked(new CitizenId(row.getString("citizen")), row.getDate("since").toInstant()));
  }

  /// @return whether there was anything to unlink
  public boolean unlink(CitizenId citizen) {
    return unlink(eq("citizen", citizen.value()));
  }

  public boolean unlink(Login account) {
    return unlink(eq("_id", account.value()));
  }

  private boolean unlink(Bson which) {
    return rows.updateOne(which, combine(unset("citizen"), unset("since"), unset("by")))
            .getModifiedCount()
        == 1;
  }

  private String hash(String code) {
    return HexFormat.of().formatHex(cipher.mac(("chat code " + code).getBytes(UTF_8)));
  }
}
