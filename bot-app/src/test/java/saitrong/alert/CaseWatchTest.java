package saitrong.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.Directories;
import saitrong.content.Directory;
import saitrong.content.ThaiDates;
import saitrong.handoff.Talks;
import saitrong.handoff.TalksForTests;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.Signal;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.CaseSearch;
import saitrong.ticket.Channel;
import saitrong.ticket.Holder;
import saitrong.ticket.Leave;
import saitrong.ticket.Leaves;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// Officers are told of cases, and count them in the morning, by the same rule as their lists: by
/// any name of their unit, and for whom they stand in.
class CaseWatchTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.of(
                  TalksForTests.collections().stream(),
                  Stream.of(TicketsForTests.collections()),
                  Stream.of(
                      StaffForTests.collection(), AlertRows.COLLECTION, AlertChoices.COLLECTION))
              .flatMap(it -> it)
              .toArray(DeclaredCollection[]::new));

  private static final FieldCipher CIPHER =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private static final String ONE = "นายหนึ่งเดียว ทดลอง";
  private static final String TWO = "นางสองสาม ทดลอง";
  private static final Login ANONG = new Login("anong");
  private static final Login BUNMA = new Login("bunma");
  private static final Login CHAI = new Login("chai");
  private static final Actor.Staff COLLEAGUE = new Actor.Staff("เพื่อนร่วมงาน ทดลอง");

  private final MovableClock clock = new MovableClock();
  private Accounts accounts;
  private AlertChoices choices;
  private Alerts alerts;
  private Leaves leaves;
  private Tickets tickets;
  private Talks talks;
  private CaseWatch here;
  private CaseWatch there;
  private Runnable meanwhile = () -> {};
  private BiPredicate<Account, Ticket> sees = (_, _) -> true;

  /// Her unit is in her account as colleagues call it.
  @BeforeEach
  void threeOfficersAndTheirUnits() {
    var database = STORE.database();
    accounts = StaffForTests.in(database, clock);
    choices = new AlertChoices(database);
    alerts = alerts();
    leaves = new Leaves(database);
    tickets = TicketsForTests.in(database, CIPHER, clock, this::changed);
    talks = TalksForTests.in(database, clock);
    here = watch(alerts);
    there = watch(alerts());
    officer(ANONG, "อนงค์ ทดลอง", "บัตร.");
    officer(BUNMA, TWO, "กลุ่มงานบริการตัวอย่าง");
    officer(CHAI, "ชัย ทดลอง");
  }

  private void officer(Login login, String name, String... units) {
    StaffForTests.hire(accounts, login.value(), Role.AGENT);
    accounts.change(new Account(login, name, Set.of(Role.AGENT), List.of(units), true, null));
    choices.keep(
        new AlertSettings(
            login, EnumSet.allOf(AlertKind.class), false, true, false, false, QuietTimes.USUAL));
  }

  private Alerts alerts() {
    return new Alerts(new AlertRows(STORE.database(), clock), choices, _ -> true, _ -> {}, clock);
  }

  private CaseWatch watch(Alerts alerts) {
    return new CaseWatch(
        tickets,
        TicketsForTests.due(STORE.database(), clock),
        alerts,
        new Audience(accounts),
        leaves,
        (account, ticket) -> sees.test(account, ticket),
        this::now);
  }

  /// An instance asks for it in the midst of its look.
  private Instant now() {
    var what = meanwhile;
    meanwhile = () -> {};
    what.run();
    return clock.instant();
  }

  private void changed(String id) {
    here.hear(new Signal(CaseSearch.SIGNAL, id, 0));
    there.hear(new Signal(CaseSearch.SIGNAL, id, 0));
  }

  @Test
  void tellsThoseOfAUnitOnceOfACaseThatIsOpenedForIt() {
    var opened = opened("cards");
    everyInstanceLooks();
    everyInstanceLooks();

    assertThat(told(ANONG))
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(AlertKind.NEW))
        .satisfies(it -> assertThat(it.more()).isEqualTo(opened.number().toString()));
    assertThat(told(BUNMA)).as("another unit").isEmpty();
    assertThat(told(CHAI)).as("of no unit").isEmpty();
  }

  /// However often it goes from one to the other.
  @Test
  void tellsThoseOfAUnitOnceThoughTheCaseComesBackToThem() {
    var opened = opened("cards");
    everyInstanceLooks();
    clock.advance(Duration.ofMinutes(1));
    gives(opened, new Holder.Person("ชัย ทดลอง", "กลุ่มงานบัตรตัวอย่าง"));
    everyInstanceLooks();
    clock.advance(Duration.ofMinutes(1));
    gives(opened, new Holder.Unit("บัตร."));
    everyInstanceLooks();

    assertThat(kinds(ANONG)).containsExactly(AlertKind.NEW);
    assertThat(kinds(CHAI)).containsExactly(AlertKind.GIVEN);
  }

  @Test
  void tellsWhoeverLeftInTheNightOfANewCaseInTheMorning() {
    clock.advance(Duration.ofHours(12));
    opened("cards");
    everyInstanceLooks();
    assertThat(told(ANONG)).isEmpty();

    clock.advance(Duration.ofHours(10).plusMinutes(1));
    assertThat(kinds(ANONG)).containsExactly(AlertKind.NEW);
  }

  @Test
  void tellsWhoeverStandsInForSomebodyWhatIsGivenToThem() {
    var opened = opened("cards");
    everyInstanceLooks();
    awayToday();
    clock.advance(Duration.ofMinutes(1));
    gives(opened, one());
    everyInstanceLooks();

    assertThat(kinds(BUNMA)).containsExactly(AlertKind.GIVEN);
    assertThat(kinds(ANONG)).as("not hers by name").containsExactly(AlertKind.NEW);
  }

  @Test
  void tellsAnOfficerWhatWasGivenToThemUnderAFormerName() {
    var opened = opened("cards");
    accounts.change(new Account(CHAI, "ชัย สกุลใหม่", Set.of(Role.AGENT), List.of(), true, null));
    clock.advance(Duration.ofMinutes(1));
    gives(opened, new Holder.Person("ชัย ทดลอง", null));
    everyInstanceLooks();
    assertThat(kinds(CHAI)).containsExactly(AlertKind.GIVEN);

    twoWeeksPass();
    assertThat(kinds(CHAI)).containsExactly(AlertKind.GIVEN, AlertKind.DUE);
    assertThat(waitingFor(CHAI)).isEqualTo(1);
  }

  /// Between that it reads the case and that it has told of it.
  @Test
  void tellsWhatIsDoneWithACaseWhileItLooks() {
    var opened = opened("cards");
    meanwhile = () -> gives(opened, new Holder.Person("ชัย ทดลอง", null));
    here.lookAtTheChanged();
    assertThat(kinds(CHAI)).as("it was read before").isEmpty();

    here.lookAtTheChanged();
    assertThat(kinds(CHAI)).containsExactly(AlertKind.GIVEN);
  }

  @Test
  void tellsWhatItCouldNotTellOnceTheDatabaseIsThereAgain() {
    opened("cards");
    sees =
        (_, _) -> {
          throw new MongoTimeoutException("away");
        };
    assertThatThrownBy(here::lookAtTheChanged).isInstanceOf(MongoTimeoutException.class);

    sees = (_, _) -> true;
    here.lookAtTheChanged();
    assertThat(kinds(ANONG)).containsExactly(AlertKind.NEW);
  }

  /// Each minute, and of nearly everything for those who wish to hear of nothing.
  @Test
  void readsOnceALookWhatEverybodyChoseHoweverManyAreDue() {
    Stream.of(ANONG, BUNMA, CHAI).forEach(it -> choices.keep(AlertSettings.usual(it)));
    IntStream.range(0, 3).forEach(_ -> opened("cards"));
    twoWeeksPass();
    long before = readsOfWhatWasChosen();

    here.lookAtTheDue();

    assertThat(readsOfWhatWasChosen() - before).isEqualTo(1);
    assertThat(told(ANONG)).isEmpty();
  }

  private static long readsOfWhatWasChosen() {
    return STORE.queries().asked().stream()
        .filter(it -> it.collection().equals(AlertChoices.COLLECTION.name()))
        .filter(it -> it.command().equals("find"))
        .count();
  }

  @Test
  void tellsThoseOfAUnitWhatOfItIsDueByAnyOfItsNames() {
    opened("cards");
    twoWeeksPass();

    assertThat(kinds(ANONG)).contains(AlertKind.DUE);
    assertThat(kinds(BUNMA)).doesNotContain(AlertKind.DUE);
  }

  @Test
  void tellsWhoeverStandsInForSomebodyWhatOfTheirsIsDue() {
    gives(opened("cards"), one());
    twoWeeksPass();
    assertThat(kinds(BUNMA)).as("before").doesNotContain(AlertKind.DUE);

    awayToday();
    everyInstanceLooks();
    assertThat(kinds(BUNMA)).contains(AlertKind.DUE);
    assertThat(kinds(ANONG)).as("of her unit").contains(AlertKind.DUE);
  }

  @Test
  void countsInTheMorningWhatTheirListsHave() {
    opened("cards");
    gives(opened("cards"), one());
    gives(opened("desk"), new Holder.Unit("ห้องปฏิบัติการตัวอย่าง"));
    awayToday();

    assertThat(waitingFor(ANONG)).as("by the short name of her unit").isEqualTo(2);
    assertThat(waitingFor(BUNMA)).as("whose place he takes").isEqualTo(1);
    assertThat(waitingFor(CHAI)).isZero();
  }

  private int waitingFor(Login login) {
    var due = TicketsForTests.due(STORE.database(), clock);
    var workload = new Workload(tickets, due, talks, leaves, clock);
    return workload.read().of(accounts.find(login).orElseThrow()).fresh();
  }

  private Ticket opened(String unit) {
    var logged =
        new Logged(
            Channel.PHONE,
            null,
            "consultation",
            false,
            new Logged.Requester(
                new PersonalText("ผู้โทร ทดสอบ"), null, UserGroup.CITIZEN, null, null),
            null,
            Topic.USE,
            new PersonalText("ถามวิธีลงทะเบียน"),
            new Logged.Letter(null, null),
            null);
    return ((Logging.Opened) tickets.logbook().log(logged, COLLEAGUE, officeOf(unit))).ticket();
  }

  /// All of whose cases come to this unit.
  private static Directory officeOf(String unit) {
    return Directories.written(
        """
        units:
          - id: desk
            short: บริการ
            name: กลุ่มงานบริการตัวอย่าง
            acts-by: account
          - id: cards
            short: บัตร.
            name: กลุ่มงานบัตรตัวอย่าง
            acts-by: account
        responsible:
          - to: %s
        """
            .formatted(unit));
  }

  private static Holder.Person one() {
    return new Holder.Person(
        ONE, Holder.Unit.of(officeOf("cards").unit("cards").orElseThrow()), null);
  }

  private void gives(Ticket ticket, Holder.Acting to) {
    tickets.take(ticket.number(), new Step.Give(to, null), COLLEAGUE);
  }

  private void awayToday() {
    var today = LocalDate.ofInstant(clock.instant(), ThaiDates.ZONE);
    var leave =
        new Leave(
            "leave",
            new Leave.Somebody("one", ONE),
            new Leave.Somebody("two", TWO),
            today,
            today,
            "หัวหน้า ทดลอง");
    assertThat(leaves.set(leave, today)).isEqualTo(Leaves.Setting.SET);
  }

  private void twoWeeksPass() {
    clock.advance(Duration.ofDays(14));
    TicketsForTests.looksWithoutADirectory(STORE.database(), clock);
    everyInstanceLooks();
  }

  private void everyInstanceLooks() {
    for (var watch : List.of(here, there)) {
      watch.lookAtTheChanged();
      watch.lookAtTheDue();
    }
  }

  private List<AlertKind> kinds(Login login) {
    return told(login).stream().map(Alert::kind).toList();
  }

  private List<Alert> told(Login login) {
    return alerts.since(choices.of(login), Instant.EPOCH);
  }
}
