package saitrong.staff;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import saitrong.shared.Secret;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;

/// Accounts for tests that begin where somebody can sign in.
public final class StaffForTests {

  public static final String PASSWORD = "ม่านบังแดด ริมระเบียง";

  static final FieldCipher CIPHER =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));

  private StaffForTests() {}

  public static DeclaredCollection collection() {
    return Accounts.COLLECTION;
  }

  /// Whose passwords are hashed in no time, in the form that commands read as well.
  public static Accounts in(MongoDatabase database, InstantSource clock) {
    var hasty = new BCryptPasswordEncoder(4);
    return new Accounts(
        database, new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", hasty)), clock);
  }

  /// With a key of zeros.
  public static AuditTrail trail(MongoDatabase database, InstantSource clock) {
    return new AuditTrail(database, CIPHER, new Ulid(clock), clock);
  }

  /// Somebody who has chosen their password.
  public static Account hire(Accounts accounts, String login, Role... roles) {
    var account = newcomer(accounts, login, "temporary for now", roles);
    accounts.choose(account.login(), PASSWORD);
    return account;
  }

  /// An officer of a unit.
  public static void hireOf(String unit, Accounts accounts) {
    var officer = new Login("officer.of.unit");
    var roles = Set.of(Role.AGENT);
    accounts.add(
        new Account(officer, "เจ้าหน้าที่ ของหน่วย", roles, List.of(unit), true, null),
        "temporary for now");
  }

  /// Somebody who was called otherwise until lately.
  public static Account renamed(
      Accounts accounts, String login, String before, String now, Role role, String... units) {
    var account = new Account(new Login(login), now, Set.of(role), List.of(units), true, null);
    accounts.add(
        new Account(account.login(), before, account.roles(), List.of(), true, null), PASSWORD);
    accounts.change(account);
    accounts.choose(account.login(), PASSWORD);
    return account;
  }

  /// Somebody who still has the password that was made for them.
  public static Account newcomer(Accounts accounts, String login, String temporary, Role... roles) {
    var account =
        new Account(new Login(login), "เจ้าหน้าที่ " + login, Set.of(roles), List.of(), true, null);
    accounts.add(account, temporary);
    return account;
  }
}
