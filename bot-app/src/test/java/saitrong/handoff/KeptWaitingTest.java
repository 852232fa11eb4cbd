package saitrong.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.conversation.Desk;
import saitrong.conversation.Instance;
import saitrong.conversation.Person;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.shared.Language;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.DeclaredCollection;
import saitrong.store.TestStore;

/// Whoever called an officer is not forgotten: neither by those who might take the chat, nor by the
/// one who took it.
class KeptWaitingTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.of(
                  Stream.of(Desk.collections()),
                  TalksForTests.collections().stream(),
                  Stream.of(StaffForTests.collection()))
              .flatMap(it -> it)
              .toArray(DeclaredCollection[]::new));

  private static final Talk.Holder ANONG = new Talk.Holder("anong", "อนงค์ ทดลอง", null);
  private static final Content CONTENT = ShippedContent.ofTheDefaultAgency();

  private Desk desk;
  private Instance a;
  private Person malee;
  private Accounts staff;
  private Talks talks;
  private KeptWaiting looking;

  @BeforeEach
  void someoneCallsAnOfficer() {
    desk = new Desk(STORE.database());
    a = desk.instance("a");
    malee = desk.citizen("malee");
    malee.isKnownTo(a);
    staff = StaffForTests.in(STORE.database(), desk.clock());
    StaffForTests.hire(staff, "anong", Role.AGENT);
    StaffForTests.hire(staff, "bunma", Role.AGENT);
    talks = TalksForTests.in(STORE.database(), desk.clock());
    looking =
        new KeptWaiting(
            talks,
            new QueueWords(a.out().outbox(), talks, _ -> Language.TH, () -> CONTENT),
            new Officers(staff),
            a.citizens(),
            () -> CONTENT,
            new HandoffProperties(
                Duration.ofMinutes(10), Duration.ofMinutes(15), Duration.ofHours(1)),
            desk.clock());
    talks.call(malee.id(), "event", Why.ASKED);
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @Test
  void tellsOnceThatACaseCanBeLeftInstead() {
    passes(9);
    assertThat(answers()).isEmpty();

    passes(1);
    passes(5);
    passes(60);
    assertThat(answers()).singleElement().asString().contains("ท่านยังอยู่ในคิว", "\"ฝากเรื่อง\"");
    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
  }

  /// Hours later, when an officer may be in the chat.
  @Test
  void saysNothingOfTheWaitLongAfterwards() {
    desk.line().hasQuota(100, 100);
    passes(10);
    passes(6);
    desk.line().hasQuota(100, 0);

    passes(30);

    assertThat(answers()).isEmpty();
  }

  @Test
  void putsAChatBackToItsPlaceThatAnOfficerTookAndNeverWroteIn() {
    take();
    talks.call(desk.citizen("somchai").id(), "another", Why.ASKED);
    passes(14);
    assertThat(talk().state()).isEqualTo(Talk.State.TAKEN);

    passes(1);
    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
    assertThat(talk().holder()).isNull();
    assertThat(talks.queue().getFirst()).isEqualTo(talk());
  }

  /// They wrote last, so nobody waits for them; but nobody would answer either.
  @Test
  void putsAChatBackAtOnceThatWasWithSomebodyWhoseAccountIsClosed() {
    take();
    talks.spokenIn(talk(), "anong");
    passes(1);
    assertThat(talk().isOf("anong")).isTrue();

    staff.open(new Login("anong"), false);
    passes(1);
    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
    passes(1);
    assertThat(answers()).singleElement().asString().contains("เจ้าหน้าที่ท่านอื่นตอบต่อ");
  }

  @Test
  void putsAChatBackAtOnceThatWasWithSomebodyWhoAnswersInNoChatAnyMore() {
    take();
    becomes("anong", Role.SUPERVISOR);
    passes(1);
    assertThat(talk().isOf("anong")).isTrue();

    becomes("anong", Role.AUDITOR);
    passes(1);
    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
  }

  /// Every ten seconds, at every instance.
  @Test
  void readsTheStaffOnceHoweverManyChatsTheyHave() {
    looking.look();
    assertThat(readsOfTheStaff()).as("who waits is with nobody").isZero();

    take();
    var somchai = desk.citizen("somchai").id();
    talks.call(somchai, "another", Why.ASKED);
    talks.take(talks.open(somchai).orElseThrow(), ANONG, "form of another");
    looking.look();
    assertThat(readsOfTheStaff()).isEqualTo(1);
  }

  private static long readsOfTheStaff() {
    return STORE.queries().asked().stream()
        .filter(it -> it.collection().equals(StaffForTests.collection().name()))
        .filter(it -> it.command().equals("find"))
        .count();
  }

  /// Nobody looked for a while, and nobody is there on the other side either.
  @Test
  void endsAChatThatWasForgottenLongBeforeItsOfficersAccountIsClosed() {
    take();
    talks.spokenIn(talk(), "anong");
    staff.open(new Login("anong"), false);
    passes(60);

    assertThat(talks.open(malee.id())).isEmpty();
  }

  /// Whoever passed it on looks no more, and the other may be at lunch.
  @Test
  void putsAChatBackThatWasPassedToSomebodyWhoIsAway() {
    take();
    talks.spokenIn(talk(), "anong");
    talks.pass(talk(), "anong", new Talk.Holder("bunma", "บุญมา ทดลอง", null), "form");
    passes(14);
    assertThat(talk().isOf("bunma")).isTrue();

    passes(1);
    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
  }

  /// From then on the bot answers them, and nobody else would say why.
  @Test
  void tellsOnceThatAnotherOfficerGoesOnWhereTheirsFellSilent() {
    take();
    talks.spokenIn(talk(), "anong");
    talks.heard(malee.id());
    passes(15);
    passes(1);
    passes(60);

    assertThat(answers())
        .singleElement()
        .asString()
        .contains("เจ้าหน้าที่ท่านอื่นตอบต่อ", "\"ฝากเรื่อง\"");
  }

  /// Who passed it on may have been cut short before they told the person.
  @Test
  void tellsOfOneWaitAloneWhoeverIsBackInTheQueue() {
    take();
    talks.spokenIn(talk(), "anong");
    passes(11);
    talks.passToTheQueue(talk(), "anong", "form");
    passes(1);
    passes(20);
    assertThat(answers()).singleElement().asString().contains("เจ้าหน้าที่ท่านอื่นตอบต่อ");

    take();
    talks.spokenIn(talk(), "anong");
    talks.passToTheQueue(talk(), "anong", "another form");
    passes(1);
    assertThat(answers()).as("once for each time").hasSize(2);
  }

  /// Nobody else would say why the bot answers, nor when an officer is there again.
  @Test
  void tellsWhoeverIsBackInTheQueueAfterHoursWhenItOpensAgain() {
    take();
    talks.spokenIn(talk(), "anong");
    desk.passes(Duration.ofHours(7), Duration.ofMinutes(1));
    talks.spokenIn(talk(), "anong");
    talks.heard(malee.id());
    passes(15);
    passes(1);

    assertThat(answers())
        .singleElement()
        .asString()
        .contains("เจ้าหน้าที่ท่านอื่นตอบต่อ", "นอกเวลาทำการ", "08.30 น.");
  }

  @Test
  void leavesAChatWithWhoeverAnswers() {
    take();
    passes(14);
    talks.spokenIn(talk(), "anong");
    passes(59);

    assertThat(talk().state()).as("the person says nothing").isEqualTo(Talk.State.TAKEN);
  }

  /// Days later the same person would meet silence.
  @Test
  void endsAChatThatItsOfficerForgotToEnd() {
    take();
    talks.spokenIn(talk(), "anong");
    var id = talk().id();
    passes(60);

    assertThat(talks.open(malee.id())).isEmpty();
    assertThat(talks.called(id)).hasValueSatisfying(it -> assertThat(it.isOf("anong")).isTrue());
    assertThat(answers()).as("a push costs, and says nothing new").isEmpty();
    malee.says("ขอบคุณค่ะ");
    assertThat(answers().getLast()).contains("เจ้าหน้าที่จบการสนทนาแล้ว");
  }

  /// They know that it is over, however long the officer had said nothing.
  @Test
  void saysNoGoodbyeToWhoeverEndedTheTalkThemselves() {
    take();
    talks.spokenIn(talk(), "anong");
    passes(55);
    talks.heard(malee.id());
    passes(10);
    talks.leave(malee.id());
    passes(1);
    malee.says("ขอบคุณค่ะ");

    assertThat(answers()).isNotEmpty().noneMatch(it -> it.contains("เจ้าหน้าที่จบการสนทนาแล้ว"));
  }

  /// An officer would find nobody there. What was said is still to be written down.
  @Test
  void endsAChatInsteadOfPuttingItBackWherePersonAndOfficerAreGone() {
    take();
    talks.spokenIn(talk(), "anong");
    talks.heard(malee.id());
    blocks(true);
    passes(14);
    assertThat(talk().isOf("anong")).isTrue();

    passes(1);
    assertThat(talks.open(malee.id())).isEmpty();
    assertThat(talks.unsettled()).singleElement().matches(it -> it.isOwedBy("anong"));
    assertThat(desk.count("outbox")).as("they hear nothing").isZero();
  }

  @Test
  void putsAChatBackWhosePersonHasComeBack() {
    take();
    blocks(true);
    passes(1);
    blocks(false);
    passes(15);

    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
  }

  /// However often they ask again meanwhile.
  @Test
  void countsFromTheFirstMessageThatIsNotAnswered() {
    take();
    talks.spokenIn(talk(), "anong");
    talks.heard(malee.id());
    passes(10);
    talks.heard(malee.id());
    passes(5);

    assertThat(talk().state()).isEqualTo(Talk.State.WAITING);
  }

  @Test
  void takesNoChatFromAnOfficerWhoWroteAtThatMoment() {
    take();
    var seenByTheSweep = talk();
    talks.spokenIn(talk(), "anong");

    assertThat(talks.giveUp(seenByTheSweep)).isInstanceOf(Talks.Change.Otherwise.class);
    assertThat(talk().isOf("anong")).isTrue();
  }

  private void passes(int minutes) {
    desk.passes(Duration.ofMinutes(minutes), Duration.ofMinutes(1));
    looking.look();
    desk.passes(Duration.ofSeconds(2));
  }

  private void blocks(boolean blocked) {
    a.citizens().blocked(malee.id(), blocked, desk.clock().instant());
  }

  private void becomes(String login, Role role) {
    var before = staff.find(new Login(login)).orElseThrow();
    staff.change(
        new Account(before.login(), before.name(), Set.of(role), before.units(), true, null));
  }

  private void take() {
    talks.take(talk(), ANONG, "form-" + talk().version());
  }

  private Talk talk() {
    return talks.open(malee.id()).orElseThrow();
  }

  private List<String> answers() {
    return desk.answersTo(malee).stream().map(Delivered::text).toList();
  }
}
