package saitrong.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Officials;
import saitrong.citizen.OfficialsForTests;
import saitrong.inbox.Envelope;
import saitrong.inbox.EventId;
import saitrong.inbox.Inbound;
import saitrong.inbox.MessageId;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;

/// What a turn may go by of somebody's cases, as the register and the chat have it.
class StoredCasesInTheChatTest {

  private static final CitizenId CITIZEN = new CitizenId("malee");

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(
                  Stream.of(TicketsForTests.collections()),
                  Stream.of(CaseCards.COLLECTION, OfficialsForTests.collection()))
              .toArray(DeclaredCollection[]::new));

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final Tickets tickets = TicketsForTests.in(STORE.database(), cipher, clock);
  private final CaseCards cards = new CaseCards(STORE.database(), clock);
  private final Officials officials = OfficialsForTests.in(STORE.database(), clock);
  private final StoredCasesInTheChat cases = new StoredCasesInTheChat(tickets, cards, officials);

  @Test
  void saysWhetherThePersonIsAVerifiedOfficial() {
    assertThat(theirs().isOfficial()).isFalse();

    officials.verify(CITIZEN, "00001/2569");

    assertThat(theirs().isOfficial()).isTrue();
  }

  @Test
  void isTheCaseWhoseCardCameLastThoughNobodyTypedAnything() {
    var first = open("complaint", false);
    var second = open("complaint", false);
    comes(second);
    comes(first);

    assertThat(theirs().told().number()).isEqualTo(first.toString());
  }

  @Test
  void namesNoConfidentialCaseWhoseCardCameLast() {
    comes(open("complaint", false));
    comes(open("corruption-tip", true));

    assertThat(theirs().told().isSome()).isFalse();
    assertThat(theirs().told().at()).isEqualTo(clock.instant());
  }

  @Test
  void canBeRatedWhileTheCardOfTheResultIsTheLastThatCame() {
    var first = open("complaint", false);
    var second = open("complaint", false);
    take(first, new Step.Complete(new PersonalText("ซ่อมแล้ว")));
    comes(first);
    assertThat(theirs().toRate()).contains(first.toString());

    comes(second);
    assertThat(theirs().toRate()).isEmpty();
  }

  @Test
  void areThoseThatWaitForWhatTheirPersonWasAskedAndKnowsOf() {
    open("complaint", false);
    var asked = open("complaint", false);
    take(asked, new Step.AskCitizen(new PersonalText("ภาพ"), null));
    assertThat(theirs().awaited()).as("no card has told of it").isEmpty();

    tickets.untold().all().forEach(tickets.untold()::told);

    assertThat(theirs().awaited())
        .extracting(TheirCases.Awaited::number)
        .containsExactly(asked.toString());
    assertThat(theirs().awaitedAt(clock.instant().minusSeconds(1))).isEmpty();
    take(asked, new Step.Resume(null));
    assertThat(theirs().awaited()).isEmpty();
  }

  @Test
  void areNotLookedForWhereAScriptAsksOrThereIsNone() {
    var asked = open("complaint", false);
    take(asked, new Step.AskCitizen(new PersonalText("ภาพ"), null));
    tickets.untold().all().forEach(tickets.untold()::told);

    assertThat(cases.of(CITIZEN, State.ofAStranger(), List.of(said()))).isEqualTo(TheirCases.NONE);
  }

  /// An officer opens one for whoever called, and nothing of it was said in the chat yet. Others
  /// pay no look for that.
  @Test
  void areLookedUpForWhoeverCalledAnOfficer() {
    var opened = open("complaint", false);
    comes(opened);

    var caller = cases.of(CITIZEN, State.ofAStranger().havingCalled(), List.of(said()));
    assertThat(caller.told().number()).isEqualTo(opened.toString());
    assertThat(caller.isOneOpen()).isTrue();
    assertThat(cases.of(CITIZEN, State.ofAStranger(), List.of(said()))).isEqualTo(TheirCases.NONE);
  }

  @Test
  void areNoneToAddToWhereTheyAreConfidentialOrClosed() {
    open("corruption-tip", true);
    take(open("complaint", false), new Step.Complete(new PersonalText("ซ่อมแล้ว")));

    assertThat(theirs().isOneOpen()).isFalse();
  }

  private TheirCases theirs() {
    var state = State.ofAStranger().speakingOf(new SpokenOf("00001/2569", clock.instant()));
    return cases.of(CITIZEN, state, List.of(said()));
  }

  private Inbound.Said said() {
    var now = clock.instant();
    var envelope = new Envelope(new EventId("e1"), CITIZEN, now, now, null, false, false);
    return new Inbound.Said(
        envelope, new MessageId("m1"), new PersonalText("บ้านเลขที่ 12"), false, null);
  }

  private void comes(ReceiptNumber number) {
    clock.advance(Duration.ofMinutes(1));
    var card = "[{\"type\":\"flex\",\"altText\":\"เรื่องเลขที่ " + number + "\"}]";
    cards.sent(card.getBytes(UTF_8), () -> List.of("card of " + number));
  }

  private ReceiptNumber open(String kind, boolean confidential) {
    clock.advance(Duration.ofMinutes(20));
    var now = clock.instant();
    var opening =
        new Opening(
            kind + now,
            CITIZEN,
            kind,
            confidential,
            Channel.LINE,
            Received.of(now, now),
            List.of());
    return tickets.open(opening).number();
  }

  private void take(ReceiptNumber number, Step step) {
    var by = new Actor.Staff("officer");
    if (step instanceof Step.AskCitizen || step instanceof Step.Complete) {
      tickets.take(number, new Step.Accept(), by);
      tickets.take(number, new Step.Begin(null), by);
    }
    tickets.take(number, step, by);
  }
}
