package saitrong.staff;

import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import saitrong.shared.MovableClock;
import saitrong.staff.OwnPassword.Choice;
import saitrong.store.TestStore;

/// Who is signed in where, for how long, and how that ends.
class SessionsTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(Accounts.COLLECTION, Sessions.COLLECTION, AuditTrail.COLLECTION);

  private static final Login OFFICER = new Login("officer");
  private static final Login COLLEAGUE = new Login("colleague");
  private static final String TEMPORARY = "temporary-for-now";
  private static final String OWN = "ม่านบังแดด ริมระเบียง";

  private final MovableClock clock = new MovableClock();
  private Accounts accounts;
  private Sessions sessions;
  private OwnPassword own;

  @BeforeEach
  void twoOfficers() {
    var database = STORE.database();
    accounts = new Accounts(database, new BCryptPasswordEncoder(4), clock);
    sessions = new Sessions(database, accounts, clock);
    own = new OwnPassword(accounts, sessions, StaffForTests.trail(database, clock));
    for (var login : List.of(OFFICER, COLLEAGUE)) {
      accounts.add(
          new Account(login, "ผู้ทดลอง", Set.of(Role.AGENT), List.of(), true, null), TEMPORARY);
    }
  }

  @Test
  void areKnownToEveryInstance() {
    var session = sessions.begin(OFFICER);

    var another = new Sessions(STORE.database(), accounts, clock);
    assertThat(another.accountOf(session)).isPresent();
    assertThat(another.accountOf(Session.fresh())).isEmpty();
  }

  @Test
  void endWhereNobodyWasForThreeHours() {
    var session = sessions.begin(OFFICER);

    clock.advance(Duration.ofHours(3).minusSeconds(1));
    assertThat(sessions.accountOf(session)).isPresent();
    clock.advance(Duration.ofHours(3).minusSeconds(1));
    assertThat(sessions.accountOf(session)).isPresent();
    clock.advance(Duration.ofHours(3));
    assertThat(sessions.accountOf(session)).isEmpty();
  }

  /// Else a desk that somebody walked away from is open until the evening.
  @Test
  void endWhereOnlyAnOpenPageAskedForThreeHours() {
    var session = sessions.begin(OFFICER);

    for (int minutes = 0; minutes < 179; minutes++) {
      clock.advance(Duration.ofMinutes(1));
      assertThat(sessions.accountStillOf(session)).isPresent();
    }
    clock.advance(Duration.ofMinutes(1));
    assertThat(sessions.accountStillOf(session)).isEmpty();
  }

  @Test
  void endAfterAWorkingDayHoweverBusy() {
    var session = sessions.begin(OFFICER);

    for (int hour = 1; hour < 12; hour++) {
      clock.advance(Duration.ofHours(1));
      assertThat(sessions.accountOf(session)).isPresent();
    }
    clock.advance(Duration.ofHours(1));
    assertThat(sessions.accountOf(session)).isEmpty();
  }

  @Test
  void endHereOnlyOrEverywhere() {
    var here = sessions.begin(OFFICER);
    var phone = sessions.begin(OFFICER);
    var another = sessions.begin(COLLEAGUE);

    sessions.end(here);
    assertThat(sessions.accountOf(here)).isEmpty();
    assertThat(sessions.accountOf(phone)).isPresent();

    sessions.endAll(OFFICER);
    assertThat(sessions.accountOf(phone)).isEmpty();
    assertThat(sessions.accountOf(another)).isPresent();
  }

  @Test
  void areWorthNothingOnceTheAccountIsClosed() {
    var session = sessions.begin(OFFICER);

    accounts.open(OFFICER, false);

    assertThat(sessions.accountOf(session)).isEmpty();
  }

  @Test
  void areForgottenWhenTheyAreOver() {
    sessions.begin(OFFICER);
    clock.advance(Duration.ofHours(12));

    sessions.begin(COLLEAGUE);

    var rows = STORE.database().getCollection("staff_sessions");
    assertThat(rows.countDocuments(gt("until", new Date(0)))).isOne();
  }

  /// The session that chose it is over, but for the same form: that hears the same again.
  @Test
  void takeTheFormOfANewPasswordTwiceAndNothingElse() {
    var here = sessions.begin(OFFICER);
    own.choose(officer(), here, "form", TEMPORARY, OWN);

    assertThat(sessions.accountOf(here)).isEmpty();
    assertThat(sessions.accountStillOf(here)).isEmpty();
    assertThat(sessions.accountLeaving(here)).isPresent();
    var again = own.choose(officer(), here, "form", TEMPORARY, OWN);
    assertThat(sessions.accountOf(((Choice.Done) again).session())).isPresent();
    assertThat(own.choose(officer(), here, "another form", TEMPORARY, OWN + "!"))
        .isEqualTo(new Choice.Wrong());
    clock.advance(Duration.ofSeconds(30));
    assertThat(sessions.accountLeaving(here)).isEmpty();
  }

  /// The password was kept, and then the machine stopped.
  @Test
  void endWithTheSameFormWhereItWasCutShort() {
    var here = sessions.begin(OFFICER);
    var elsewhere = sessions.begin(OFFICER);
    clock.advance(Duration.ofMinutes(1));
    accounts.choose(OFFICER, OWN, "form");
    var since = sessions.begin(OFFICER);

    own.choose(officer(), here, "form", TEMPORARY, OWN);

    assertThat(sessions.accountOf(elsewhere)).isEmpty();
    assertThat(sessions.accountOf(since)).as("who knew the new one").isPresent();
  }

  @Test
  void endEverywhereElseWhenAnotherPasswordIsChosen() {
    var elsewhere = sessions.begin(OFFICER);

    var choice = own.choose(officer(), Session.fresh(), "form", TEMPORARY, OWN);

    assertThat(sessions.accountOf(elsewhere)).isEmpty();
    assertThat(sessions.accountOf(((Choice.Done) choice).session())).isPresent();
    assertThat(officer().mustChoosePassword()).isFalse();
    assertThat(accounts.withPassword(OFFICER, OWN)).isPresent();
    assertThat(accounts.withPassword(OFFICER, TEMPORARY)).isEmpty();
  }

  @Test
  void stayWhenThePasswordOfNowIsWrongOrTheNewOneIsWeak() {
    var session = sessions.begin(OFFICER);

    assertThat(own.choose(officer(), Session.fresh(), "form", "something else", OWN))
        .isEqualTo(new Choice.Wrong());
    assertThat(own.choose(officer(), Session.fresh(), "form", TEMPORARY, TEMPORARY))
        .isEqualTo(new Choice.Wrong());
    assertThat(own.choose(officer(), Session.fresh(), "form", TEMPORARY, "สั้นไป"))
        .isEqualTo(new Choice.TooWeak(PasswordRule.LONG_ENOUGH));
    assertThat(sessions.accountOf(session)).isPresent();
  }

  @Test
  void giveEachFormATokenThatNoOtherSessionHas() {
    var one = sessions.begin(OFFICER);
    var other = sessions.begin(OFFICER);

    assertThat(one.formToken()).isEqualTo(one.formToken()).isNotEqualTo(other.formToken());
    assertThat(one.formToken()).isNotEqualTo(one.value());
    assertThat(one.toString()).doesNotContain(one.value());
  }

  private Account officer() {
    return accounts.find(OFFICER).orElseThrow();
  }
}
