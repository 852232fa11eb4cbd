package saitrong.staff;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.springframework.security.access.AccessDeniedException;

/// By which name somebody signs what they write to people, where they choose to: otherwise people
/// read their unit's name alone. Kept with the account.
public final class Signatures {

  private static final int LONGEST = 60;

  private final MongoCollection<Document> rows;
  private final AuditTrail trail;

  Signatures(MongoDatabase database, AuditTrail trail) {
    this.rows = database.getCollection(Accounts.COLLECTION.name());
    this.trail = trail;
  }

  /// Absent where they sign with their unit alone.
  public Optional<String> of(Login login) {
    return Optional.ofNullable(rows.find(eq("_id", login.value())).first())
        .map(row -> row.getString("signature"));
  }

  /// On record is that it was chosen.
  ///
  /// @param typed nothing, to sign with the unit alone
  /// @return whether it can be one: a line of sixty characters
  public boolean choose(Account account, String typed) {
    if (!account.is(Role.AGENT) && !account.is(Role.SUPERVISOR)) {
      throw new AccessDeniedException("only officers write to people");
    }
    var name = typed.strip();
    if (name.length() > LONGEST || name.codePoints().anyMatch(Character::isISOControl)) {
      return false;
    }
    var login = account.login().value();
    trail.record(new Deed(account.name(), login, "signature-chosen", login));
    rows.updateOne(eq("_id", login), name.isEmpty() ? unset("signature") : set("signature", name));
    return true;
  }
}
