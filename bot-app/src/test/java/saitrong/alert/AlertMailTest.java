package saitrong.alert;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.alert.Alerts.Event;
import saitrong.alert.MailAddresses.Asked;
import saitrong.alert.SmtpProperties.Security;
import saitrong.shared.Backoff;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;

/// An officer gets mail where they proved to be, once for each thing, whatever becomes of the mail
/// server and of instances.
class AlertMailTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(StaffForTests.collection(), AlertRows.COLLECTION, AlertChoices.COLLECTION);

  private static final FieldCipher CIPHER =
      FieldCipher.of(new Secret("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
  private static final Login ANONG = new Login("anong");
  private static final String ADDRESS = "anong@office.example";
  private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
  private static final Event CASE =
      new Event(AlertKind.GIVEN, "given 1", "/console/cases/2569/00011", "00011/2569");
  private static final Event SECRET =
      new Event(AlertKind.DUE, "due 2", "/console/cases?view=mine", null);

  private final MovableClock clock = new MovableClock();
  private final FakeSmtp server = new FakeSmtp();
  private int forms;
  private AlertChoices choices;
  private Accounts accounts;
  private MailAddresses addresses;
  private Alerts alerts;
  private AlertSending here;
  private AlertSending there;

  @BeforeEach
  void anOfficerWhoWantsMail() {
    var database = STORE.database();
    accounts = StaffForTests.in(database, clock);
    StaffForTests.hire(accounts, "anong", Role.AGENT);
    choices = new AlertChoices(database);
    addresses = new MailAddresses(database, CIPHER, mails(), clock);
    alerts = new Alerts(rows(), choices, _ -> true, _ -> {}, clock);
    here = mailing(rows());
    there = mailing(rows());
    choices.keep(wanting(true));
    assertThat(addresses.ask(ANONG, form(), ADDRESS)).isEqualTo(Asked.SENT);
    assertThat(addresses.confirm(ANONG, form(), code())).isTrue();
  }

  @AfterEach
  void closed() {
    server.close();
  }

  private static AlertSettings wanting(boolean mail) {
    return new AlertSettings(
        ANONG, EnumSet.allOf(AlertKind.class), false, false, mail, false, QuietTimes.USUAL);
  }

  private AlertRows rows() {
    return new AlertRows(STORE.database(), clock);
  }

  private Mails mails() {
    return new SmtpMails(
        new SmtpProperties(
            "127.0.0.1",
            server.port(),
            "",
            new Secret(""),
            "helpdesk@office.example",
            Security.NONE,
            null),
        clock);
  }

  private AlertSending mailing(AlertRows rows) {
    return new AlertSending(
        rows,
        choices,
        addresses,
        new Audience(accounts),
        mails(),
        _ -> {},
        () -> "หน่วยงานทดลอง",
        URI.create("https://desk.example.go.th/"),
        new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(30), new Random(1)),
        clock);
  }

  private String code() {
    var found = CODE.matcher(server.mails().getLast().body());
    assertThat(found.find()).as("a code in the mail").isTrue();
    return found.group();
  }

  /// Without the mail that brought the code.
  private int mailed() {
    return server.mails().size() - 1;
  }

  @Test
  void saysInOneMailWhatIsToBeToldAtATimeAndNothingOfAConfidentialCase() {
    alerts.look().tell(ANONG, CASE);
    alerts.look().tell(ANONG, SECRET);
    here.look();
    there.look();

    assertThat(mailed()).isEqualTo(1);
    var mail = server.mails().getLast();
    assertThat(mail.to()).isEqualTo(ADDRESS);
    assertThat(mail.subject()).isEqualTo("มีการแจ้งเตือน 2 รายการ · หน่วยงานทดลอง");
    assertThat(mail.body())
        .contains("มีเรื่องส่งมาให้ท่าน 00011/2569")
        .contains("https://desk.example.go.th/console/cases/2569/00011")
        .containsPattern("มีเรื่องครบกำหนดวันนี้หรือเลยกำหนด\\r?\\n")
        .contains("A case was given to you 00011/2569");
  }

  @Test
  void isTriedAgainUntilTheServerTakesItAndThenNoMore() {
    server.refuses(true);
    alerts.look().tell(ANONG, CASE);
    here.look();
    assertThat(mailed()).isZero();
    here.look();

    server.refuses(false);
    clock.advance(Duration.ofMinutes(2));
    there.look();
    assertThat(mailed()).isEqualTo(1);
    clock.advance(Duration.ofDays(1));
    here.look();
    alerts.look().tell(ANONG, CASE);
    there.look();
    assertThat(mailed()).isEqualTo(1);
  }

  @Test
  void isGivenUpAfterHours() {
    server.refuses(true);
    alerts.look().tell(ANONG, CASE);
    for (int round = 0; round < 10; round++) {
      here.look();
      clock.advance(Duration.ofHours(1));
    }
    server.refuses(false);
    here.look();

    assertThat(mailed()).isZero();
  }

  @Test
  void goesOutWhereAnInstanceDiedWithItInHand() {
    alerts.look().tell(ANONG, CASE);
    assertThat(rows().claimOwed()).hasSize(1);
    there.look();
    assertThat(mailed()).as("the other one has it in hand").isZero();

    clock.advance(Duration.ofMinutes(2));
    there.look();
    assertThat(mailed()).isEqualTo(1);
  }

  /// The clock stands at ten in the morning.
  @Test
  void sendsNoSummaryOfTheMorningInTheAfternoon() {
    server.refuses(true);
    alerts.look().tell(ANONG, new Event(AlertKind.SUMMARY, "summary", "/console", "3 1 2 4 0"));
    here.look();
    server.refuses(false);
    clock.advance(Duration.ofHours(2));
    here.look();

    assertThat(mailed()).isZero();
  }

  @Test
  void waitsForTheMorning() {
    clock.advance(Duration.ofHours(12));
    alerts.look().tell(ANONG, CASE);
    here.look();
    assertThat(mailed()).isZero();

    clock.advance(Duration.ofHours(10));
    here.look();
    assertThat(mailed()).isEqualTo(1);
  }

  @Test
  void isNotSentToWhomItIsNotWantedByAnyMore() {
    alerts.look().tell(ANONG, CASE);
    choices.keep(wanting(false));
    here.look();
    choices.keep(wanting(true));
    alerts.look().tell(ANONG, SECRET);
    addresses.forget(ANONG);
    here.look();
    alerts.look().tell(ANONG, new Event(AlertKind.GIVEN, "given 3", "/console", null));
    accounts.open(ANONG, false);
    here.look();

    assertThat(mailed()).isZero();
  }

  @Test
  void provesAnAddressByFiveTriesOfACodeAtMost() {
    assertThat(addresses.ask(ANONG, form(), "other@office.example")).isEqualTo(Asked.TOO_SOON);
    clock.advance(Duration.ofMinutes(1));
    assertThat(addresses.ask(ANONG, form(), "no address")).isEqualTo(Asked.NO_ADDRESS);
    assertThat(addresses.ask(ANONG, form(), "a@b.c\r\nBcc: d@e.f")).isEqualTo(Asked.NO_ADDRESS);
    assertThat(addresses.ask(ANONG, form(), "other@office.example")).isEqualTo(Asked.SENT);
    var code = code();
    for (int tries = 0; tries < 5; tries++) {
      assertThat(addresses.confirm(ANONG, form(), "wrong")).isFalse();
    }

    assertThat(addresses.confirm(ANONG, form(), code)).as("too many tries").isFalse();
    assertThat(addresses.of(ANONG).confirmed()).isEqualTo(ADDRESS);
    assertThat(addresses.of(ANONG).waiting()).isEqualTo("other@office.example");
  }

  @Test
  void forgetsACodeAfterAQuarterOfAnHour() {
    clock.advance(Duration.ofMinutes(1));
    addresses.ask(ANONG, form(), "other@office.example");
    var code = code();
    clock.advance(Duration.ofMinutes(15));

    assertThat(addresses.confirm(ANONG, form(), code)).isFalse();
    assertThat(addresses.of(ANONG).waiting()).isNull();
  }

  /// A double click mails one code, and both clicks hear that it is on its way.
  @Test
  void mailsOneCodeForOneFormHoweverOftenItIsSent() {
    clock.advance(Duration.ofMinutes(1));
    var before = server.mails().size();
    assertThat(addresses.ask(ANONG, "one", "other@office.example")).isEqualTo(Asked.SENT);
    assertThat(addresses.ask(ANONG, "one", "other@office.example")).isEqualTo(Asked.SENT);
    assertThat(server.mails()).hasSize(before + 1);
    assertThat(addresses.ask(ANONG, "one", "third@office.example"))
        .as("another wish in the same form")
        .isEqualTo(Asked.TOO_SOON);

    var code = code();
    assertThat(addresses.confirm(ANONG, "two", code)).isTrue();
    assertThat(addresses.confirm(ANONG, "two", code)).as("the same form again").isTrue();
    assertThat(addresses.confirm(ANONG, "three", code)).as("the code is used").isFalse();
    assertThat(addresses.ask(ANONG, "one", "other@office.example")).isEqualTo(Asked.SENT);
    assertThat(server.mails()).hasSize(before + 1);
  }

  @Test
  void saysAgainThatACodeWasNotSent() {
    clock.advance(Duration.ofMinutes(1));
    server.refuses(true);
    addresses.ask(ANONG, "one", "other@office.example");
    server.refuses(false);

    assertThat(addresses.ask(ANONG, "one", "other@office.example")).isEqualTo(Asked.NOT_SENT);
  }

  @Test
  void saysWhereTheServerDoesNotTakeTheCode() {
    clock.advance(Duration.ofMinutes(1));
    server.refuses(true);

    assertThat(addresses.ask(ANONG, form(), "other@office.example")).isEqualTo(Asked.NOT_SENT);
  }

  @Test
  void keepsNoAddressInClear() {
    var kept = requireNonNull(STORE.database().getCollection("alert_settings").find().first());

    assertThat(kept.toJson()).contains("address").doesNotContain("office.example");
  }

  private String form() {
    return "form-" + forms++;
  }
}
