package saitrong.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;
import saitrong.handoff.TalksForTests;
import saitrong.handoff.Why;
import saitrong.shared.MovableClock;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.DeclaredCollection;
import saitrong.store.Signal;
import saitrong.store.TestStore;

/// Officers are told of chats, once, whichever instance sees it and however often it looks.
class TalkWatchTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(
                  TalksForTests.collections().stream(),
                  Stream.of(
                      StaffForTests.collection(), AlertRows.COLLECTION, AlertChoices.COLLECTION))
              .toArray(DeclaredCollection[]::new));

  private static final CitizenId MALEE = new CitizenId("malee");
  private static final Login ANONG = new Login("anong");
  private static final Login BUNMA = new Login("bunma");
  private static final Talk.Holder HER = new Talk.Holder("anong", "อนงค์ ทดลอง", null);
  private static final Talk.Holder HIM = new Talk.Holder("bunma", "บุญมา ทดลอง", null);

  private final MovableClock clock = new MovableClock();
  private final List<Signal> told = new ArrayList<>();
  private Accounts accounts;
  private AlertChoices choices;
  private Alerts alerts;
  private Talks talks;
  private TalkWatch here;
  private TalkWatch there;
  private Set<Login> notFor = Set.of();
  private boolean isLate;

  @BeforeEach
  void twoOfficersWhoWantToHear() {
    var database = STORE.database();
    accounts = StaffForTests.in(database, clock);
    choices = new AlertChoices(database);
    alerts = alerts();
    talks = TalksForTests.in(database, clock);
    here = new TalkWatch(talks, alerts, new Audience(accounts), this::isFor, it -> isLate);
    there = new TalkWatch(talks, alerts(), new Audience(accounts), this::isFor, it -> isLate);
    for (var login : List.of(ANONG, BUNMA)) {
      StaffForTests.hire(accounts, login.value(), Role.AGENT);
      choices.keep(wanting(login, EnumSet.allOf(AlertKind.class)));
    }
  }

  private boolean isFor(Account account, Talk talk) {
    return !notFor.contains(account.login());
  }

  private Alerts alerts() {
    return new Alerts(new AlertRows(STORE.database(), clock), choices, _ -> true, told::add, clock);
  }

  private static AlertSettings wanting(Login login, Set<AlertKind> kinds) {
    return new AlertSettings(login, kinds, false, true, false, false, QuietTimes.USUAL);
  }

  @Test
  void tellsEachOfficerOnceThatSomebodyWaits() {
    call();
    everyInstanceLooks();
    everyInstanceLooks();

    assertThat(of(ANONG)).containsExactly(AlertKind.WAITING);
    assertThat(of(BUNMA)).containsExactly(AlertKind.WAITING);
    assertThat(told).extracting(Signal::id).containsExactlyInAnyOrder("anong", "bunma");
  }

  @Test
  void tellsTheHeadsOnceThatSomebodyWaitsTooLong() {
    var head = new Login("head");
    StaffForTests.hire(accounts, head.value(), Role.SUPERVISOR);
    choices.keep(wanting(head, EnumSet.of(AlertKind.UNCLAIMED)));
    call();
    everyInstanceLooks();
    assertThat(of(head)).isEmpty();

    isLate = true;
    everyInstanceLooks();
    everyInstanceLooks();
    assertThat(of(head)).containsExactly(AlertKind.UNCLAIMED);
    assertThat(of(ANONG)).as("an officer").containsExactly(AlertKind.WAITING);
  }

  /// What they chose is older than the difference.
  @Test
  void tellsAHeadWhoChoseBeforeThatTooLongWasToldApart() {
    var head = new Login("head");
    StaffForTests.hire(accounts, head.value(), Role.SUPERVISOR);
    choices.keep(wanting(head, EnumSet.of(AlertKind.WAITING)));
    assertThat(choices.of(head).kinds()).containsExactly(AlertKind.WAITING);
    STORE
        .database()
        .getCollection(AlertChoices.COLLECTION.name())
        .updateOne(Filters.eq("_id", "head"), Updates.set("v", 1));

    assertThat(choices.of(head).kinds())
        .containsExactlyInAnyOrder(AlertKind.WAITING, AlertKind.UNCLAIMED);
  }

  /// Whoever was told before hears nothing of it twice.
  @Test
  void tellsOfAChatOfAUnitThoseOfTheUnitAndTheOthersOnceItIsEverybodys() {
    notFor = Set.of(BUNMA);
    call();
    everyInstanceLooks();
    assertThat(of(ANONG)).containsExactly(AlertKind.WAITING);
    assertThat(of(BUNMA)).isEmpty();

    notFor = Set.of();
    everyInstanceLooks();
    assertThat(of(BUNMA)).containsExactly(AlertKind.WAITING);
    assertThat(of(ANONG)).hasSize(1);
  }

  @Test
  void tellsNobodyWhoDidNotAskForIt() {
    choices.keep(wanting(ANONG, EnumSet.of(AlertKind.SAID)));
    choices.keep(AlertSettings.usual(BUNMA));
    StaffForTests.hire(accounts, "admin", Role.ADMIN);
    choices.keep(wanting(new Login("admin"), EnumSet.allOf(AlertKind.class)));
    call();
    everyInstanceLooks();

    assertThat(of(ANONG)).isEmpty();
    assertThat(of(BUNMA)).isEmpty();
    assertThat(of(new Login("admin"))).as("works on no chats").isEmpty();
    assertThat(told).isEmpty();
  }

  /// Nobody was told of anything before, and not everybody wishes to be.
  @Test
  void readsOnceALookWhatEverybodyChoseHoweverManyWait() {
    StaffForTests.hire(accounts, "head", Role.SUPERVISOR);
    choices.keep(wanting(ANONG, EnumSet.of(AlertKind.SAID)));
    isLate = true;
    for (var person : List.of("malee", "somchai", "wichai")) {
      talks.call(new CitizenId(person), "event of " + person, Why.ASKED);
    }
    here.look();

    assertThat(asked(AlertChoices.COLLECTION)).isEqualTo(1);
    assertThat(asked(StaffForTests.collection())).isEqualTo(1);
    assertThat(of(BUNMA)).hasSize(3);
  }

  @Test
  void readsNothingOfTheStaffWhereNothingIsNew() {
    here.look();

    assertThat(asked(AlertChoices.COLLECTION)).isZero();
    assertThat(asked(StaffForTests.collection())).isZero();
  }

  private static long asked(DeclaredCollection what) {
    return STORE.queries().asked().stream()
        .filter(it -> it.command().equals("find") && it.collection().equals(what.name()))
        .count();
  }

  @Test
  void tellsWhoeverLeftInTheNightOnlyOfWhatIsStillSoInTheMorning() {
    clock.advance(Duration.ofHours(12));
    call();
    everyInstanceLooks();
    assertThat(of(ANONG)).isEmpty();

    clock.advance(Duration.ofHours(10).plusMinutes(1));
    everyInstanceLooks();
    assertThat(of(ANONG)).containsExactly(AlertKind.WAITING);
  }

  @Test
  void forgetsWhoWentHomeBeforeTheMorning() {
    clock.advance(Duration.ofHours(12));
    call();
    everyInstanceLooks();
    talks.leave(MALEE);
    clock.advance(Duration.ofHours(10).plusMinutes(1));
    everyInstanceLooks();

    assertThat(of(ANONG)).isEmpty();
  }

  @Test
  void tellsTheOneWhoHasTheChatThatItsPersonWroteAfterAnAnswer() {
    var talk = call();
    talks.take(talk, HER, "taken by her");
    everyInstanceLooks();
    assertThat(of(ANONG)).as("she has just taken it").isEmpty();

    talks.spokenIn(talk, "anong");
    talks.heard(MALEE);
    everyInstanceLooks();
    talks.heard(MALEE);
    everyInstanceLooks();
    assertThat(of(ANONG)).as("once until she answers").containsExactly(AlertKind.SAID);
    assertThat(of(BUNMA)).isEmpty();

    talks.spokenIn(talks.open(MALEE).orElseThrow(), "anong");
    clock.advance(Duration.ofMinutes(1));
    talks.heard(MALEE);
    everyInstanceLooks();
    assertThat(of(ANONG)).containsExactly(AlertKind.SAID, AlertKind.SAID);
  }

  @Test
  void tellsWhoeverGetsAChatFromAColleague() {
    var talk = call();
    talks.take(talk, HER, "taken by her");
    everyInstanceLooks();
    talks.pass(talk, "anong", HIM, "form");
    everyInstanceLooks();

    assertThat(of(BUNMA)).containsExactly(AlertKind.SAID);
    assertThat(of(ANONG)).isEmpty();
  }

  @Test
  void tellsAnewOfAChatThatCameBackToTheQueue() {
    var talk = call();
    everyInstanceLooks();
    talks.take(talk, HER, "taken by her");
    everyInstanceLooks();
    talks.passToTheQueue(talk, "anong", "form");
    everyInstanceLooks();

    assertThat(of(BUNMA)).containsExactly(AlertKind.WAITING, AlertKind.WAITING);
    talks.take(talk, HIM, "taken by him");
    everyInstanceLooks();
    assertThat(of(BUNMA)).as("he took it himself").hasSize(2);
  }

  @Test
  void tellsWhomANoteIsFor() {
    var talk = call();
    talks.take(talk, HER, "taken by her");
    talks.mention(talk, Set.of("bunma"), "note-1");
    everyInstanceLooks();

    assertThat(of(BUNMA)).containsExactly(AlertKind.MENTIONED);
    assertThat(alerts.since(choices.of(BUNMA), Instant.EPOCH))
        .extracting(Alert::path)
        .containsExactly("/console/talks/" + talk.id());
  }

  @Test
  void tellsOfEachNoteOnceWhetherTheFirstWasSeenOrNot() {
    var talk = call();
    talks.mention(talk, Set.of("bunma"), "note-1");
    everyInstanceLooks();
    talks.mention(talk, Set.of("bunma"), "note-2");
    everyInstanceLooks();
    talks.mention(talk, Set.of("bunma"), "note-2");
    everyInstanceLooks();
    assertThat(notesFor(BUNMA)).as("both unseen").isEqualTo(2);

    talks.seenBy(talks.called(talk.id()).orElseThrow(), "bunma");
    talks.mention(talk, Set.of("anong", "bunma"), "note-3");
    everyInstanceLooks();
    everyInstanceLooks();
    assertThat(notesFor(BUNMA)).as("seen before").isEqualTo(3);
    assertThat(notesFor(ANONG)).isEqualTo(1);
  }

  /// The talk is on their list until they have seen it, though its person may have called again.
  @Test
  void tellsWhomANoteInATalkThatIsOverIsFor() {
    var talk = call();
    talks.take(talk, HER, "taken by her");
    talks.spokenIn(talk, "anong");
    talks.end(talk, "anong");
    talks.mention(talk, Set.of("bunma"), "note-1");
    everyInstanceLooks();
    talks.call(MALEE, "event-2", Why.ASKED);
    talks.mention(talk, Set.of("bunma"), "note-2");
    everyInstanceLooks();

    assertThat(notesFor(BUNMA)).isEqualTo(2);
    assertThat(alerts.since(choices.of(BUNMA), Instant.EPOCH))
        .filteredOn(it -> it.kind() == AlertKind.MENTIONED)
        .extracting(Alert::path)
        .containsOnly("/console/talks/" + talk.id());
  }

  private long notesFor(Login login) {
    return of(login).stream().filter(it -> it == AlertKind.MENTIONED).count();
  }

  @Test
  void showsABrowserNothingInQuietHoursOrWhereNothingIsWanted() {
    call();
    everyInstanceLooks();
    assertThat(of(ANONG)).isNotEmpty();

    var lunch = new QuietTimes(LocalTime.of(9, 0), LocalTime.of(11, 0), false);
    choices.keep(
        new AlertSettings(ANONG, Set.of(AlertKind.WAITING), true, true, false, false, lunch));
    assertThat(of(ANONG)).isEmpty();
    choices.keep(AlertSettings.usual(ANONG));
    assertThat(of(ANONG)).isEmpty();
  }

  private Talk call() {
    talks.call(MALEE, "event-1", Why.ASKED);
    return talks.open(MALEE).orElseThrow();
  }

  private void everyInstanceLooks() {
    here.look();
    there.look();
  }

  private List<AlertKind> of(Login login) {
    return alerts.since(choices.of(login), Instant.EPOCH).stream().map(Alert::kind).toList();
  }
}
