package saitrong.alert;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.staff.Login;
import saitrong.store.FieldCipher;

/// Where officers get mail: an address that they proved to be theirs, by a code that was mailed
/// there. Sealed, beside what they chose.
public final class MailAddresses {

  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final int LONGEST = 200;
  private static final Duration GOOD_FOR = Duration.ofMinutes(15);
  private static final Duration BETWEEN_TWO = Duration.ofMinutes(1);
  private static final int TRIES = 5;
  private static final int CODES = 1_000_000;

  private final MongoCollection<Document> rows;
  private final FieldCipher cipher;
  private final Mails mails;
  private final InstantSource clock;
  private final SecureRandom chance = new SecureRandom();

  MailAddresses(MongoDatabase database, FieldCipher cipher, Mails mails, InstantSource clock) {
    this.rows = database.getCollection(AlertChoices.COLLECTION.name());
    this.cipher = cipher;
    this.mails = mails;
    this.clock = clock;
  }

  /// What came of asking for a code.
  public enum Asked {
    SENT,
    NO_ADDRESS,
    /// One was sent a moment ago.
    TOO_SOON,
    /// The mail server did not take it.
    NOT_SENT
  }

  /// @param confirmed where mail goes now
  /// @param waiting for its code
  public record State(@Nullable String confirmed, @Nullable String waiting) {

    @Override
    public String toString() {
      return "State[***]";
    }
  }

  public boolean isOn() {
    return mails.isOn();
  }

  public State of(Login account) {
    var row = rows.find(eq("_id", account.value())).first();
    if (row == null) {
      return new State(null, null);
    }
    boolean isWaiting = row.getDate("codeUntil") instanceof Date until && isAhead(until);
    return new State(open(account, row, "address"), isWaiting ? open(account, row, "asked") : null);
  }

  Optional<String> confirmed(Login account) {
    return Optional.ofNullable(of(account).confirmed());
  }

  /// Mails a code to where the address is, if it is one. The same form again mails none, and hears
  /// what it heard.
  public Asked ask(Login account, String form, String typed) {
    var address = typed.strip();
    if (address.length() > LONGEST || !FORM.matcher(address).matches()) {
      return Asked.NO_ADDRESS;
    }
    var row = rows.find(eq("_id", account.value())).first();
    if (row != null && isAskedBy(form, address, account, row)) {
      return row.getBoolean("notSent", false) ? Asked.NOT_SENT : Asked.SENT;
    }
    if (row != null && row.getDate("askedAt") instanceof Date last && isRecent(last)) {
      return Asked.TOO_SOON;
    }
    var code = "%06d".formatted(chance.nextInt(CODES));
    keep(account, form, address, code);
    try {
      mails.send(AlertWords.code(address, code, clock.instant()));
      return Asked.SENT;
    } catch (Mails.Trouble trouble) {
      rows.updateOne(eq("_id", account.value()), set("notSent", true));
      return Asked.NOT_SENT;
    }
  }

  /// Another address in the same form is another wish. One that was confirmed meanwhile waits no
  /// more.
  private boolean isAskedBy(String form, String address, Login account, Document row) {
    var asked = open(account, row, "asked");
    return form.equals(row.getString("askedBy")) && (asked == null || asked.equals(address));
  }

  private void keep(Login account, String form, String address, String code) {
    var now = clock.instant();
    rows.updateOne(
        eq("_id", account.value()),
        combine(
            set("asked", seal(account, "asked", address)),
            set("code", hash(account, code)),
            set("codeTries", 0),
            set("askedBy", form),
            unset("notSent"),
            set("askedAt", Date.from(now)),
            set("codeUntil", Date.from(now.plus(GOOD_FOR)))),
        new UpdateOptions().upsert(true));
  }

  /// A try is counted before it is looked at, so that many at once are no more than five.
  ///
  /// @param form by which the code was typed: the same one again hears the same
  /// @return whether the address is theirs now
  public boolean confirm(Login account, String form, String typed) {
    return isConfirmedBy(form, account) || isTried(account, form, typed);
  }

  private boolean isConfirmedBy(String form, Login account) {
    var row = rows.find(eq("_id", account.value())).first();
    return row != null && form.equals(row.getString("confirmedBy"));
  }

  private boolean isTried(Login account, String form, String typed) {
    var row =
        rows.findOneAndUpdate(
            and(
                eq("_id", account.value()),
                gt("codeUntil", Date.from(clock.instant())),
                lt("codeTries", TRIES)),
            inc("codeTries", 1),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    if (row == null || !isSame(row.get("code", Binary.class), hash(account, typed.strip()))) {
      return false;
    }
    var address = open(account, row, "asked");
    if (address == null) {
      return false;
    }
    rows.updateOne(
        and(eq("_id", account.value()), eq("code", row.get("code"))),
        combine(
            set("address", seal(account, "address", address)),
            set("confirmedBy", form),
            unset("asked"),
            unset("code"),
            unset("codeUntil"),
            unset("codeTries")));
    return true;
  }

  public void forget(Login account) {
    rows.updateOne(
        eq("_id", account.value()),
        combine(
            unset("address"),
            unset("asked"),
            unset("confirmedBy"),
            unset("code"),
            unset("codeUntil"),
            unset("codeTries")));
  }

  private boolean isAhead(Date until) {
    return until.toInstant().isAfter(clock.instant());
  }

  private boolean isRecent(Date last) {
    return last.toInstant().plus(BETWEEN_TWO).isAfter(clock.instant());
  }

  private static boolean isSame(Binary kept, Binary typed) {
    return MessageDigest.isEqual(kept.getData(), typed.getData());
  }

  private Binary hash(Login account, String code) {
    return new Binary(cipher.mac(("mail code " + account + " " + code).getBytes(UTF_8)));
  }

  private Binary seal(Login account, String field, String address) {
    return new Binary(cipher.seal(address.getBytes(UTF_8), context(account, field)));
  }

  private @Nullable String open(Login account, Document row, String field) {
    var sealed = row.get(field, Binary.class);
    return sealed == null
        ? null
        : new String(cipher.open(sealed.getData(), context(account, field)), UTF_8);
  }

  private static String context(Login account, String field) {
    return "alert " + field + " " + account;
  }
}
