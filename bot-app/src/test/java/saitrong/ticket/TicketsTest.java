package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.Cases.ANOTHER;
import static saitrong.ticket.Cases.FRIDAY_EVENING;
import static saitrong.ticket.Cases.LAMP;
import static saitrong.ticket.Cases.SOMEBODY;
import static saitrong.ticket.Cases.cipher;
import static saitrong.ticket.Cases.opening;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import saitrong.shared.Life;
import saitrong.shared.PersonalText;
import saitrong.store.FragileDatabase;

class TicketsTest extends AtTheCases {

  @Test
  void keepsWhatWasSaidAsItWasSaid() {
    var ticket = tickets.open(opening("a"));

    assertThat(tickets.find(SOMEBODY, ticket.number())).contains(ticket);
    assertThat(tickets.papers(ticket).details()).isEqualTo(LAMP);
    assertThat(ticket.state()).isEqualTo(State.WAITING);
  }

  @Test
  void keepsAnAnswerToAQuestionThatIsNoMore() {
    var nameless = new Detail("เดิม", null, new PersonalText("ก"), LAMP.getFirst().stored());
    var given =
        new Opening(
            "a",
            SOMEBODY,
            "poll",
            false,
            Channel.LINE,
            Received.of(FRIDAY_EVENING, FRIDAY_EVENING),
            List.of(nameless));

    var ticket = tickets.open(given);

    assertThat(tickets.papers(ticket).details()).containsExactly(nameless);
  }

  @Test
  void knowsNoCaseOfSomebodyElse() {
    var number = tickets.open(opening("a")).number();

    assertThat(tickets.find(ANOTHER, number)).isEmpty();
    assertThat(tickets.find(SOMEBODY, new ReceiptNumber(2569, 2))).isEmpty();
    assertThat(tickets.of(ANOTHER)).isEmpty();
    assertThat(tickets.add("k", ANOTHER, number, LAMP)).isEqualTo(new Addition.NoSuchCase());
    assertThat(tickets.numbered(number)).isPresent();
  }

  @Test
  void listsTheNewestFiftyOfWhatACitizenHasDoneWith() {
    IntStream.rangeClosed(1, 53)
        .mapToObj(i -> tickets.open(opening("k" + i)).number())
        .forEach(number ->
            tickets.take(number, new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER));
    tickets.open(opening("k1")); // asked again, long after

    var own = tickets.of(SOMEBODY);

    assertThat(own).hasSize(50);
    assertThat(own.getFirst().number()).hasToString("00053/2569");
    assertThat(own.getLast().number()).hasToString("00004/2569");
  }

  @Test
  void movesACaseAndRemembersByWhomAndWithWhichWords() {
    var number = tickets.open(opening("a")).number();
    clock.advance(Duration.ofMinutes(5));
    tickets.take(number, new Step.Accept(), OFFICER);
    tickets.take(number, new Step.Begin(null), OFFICER);
    var words = new PersonalText("เปลี่ยนหลอดแล้ว");

    var done = tickets.take(number, new Step.Complete(words), new Actor.Staff("deputy"));

    var ticket = tickets.numbered(number).orElseThrow();
    assertThat(done).isEqualTo(new Moving.Done(ticket));
    assertThat(ticket.state()).isEqualTo(State.DONE);
    assertThat(ticket.events()).hasSize(4);
    var last = ticket.lastMove();
    assertThat(last.by()).isEqualTo(new Actor.Staff("deputy"));
    assertThat(last.at()).isEqualTo(clock.instant());
    assertThat(tickets.papers(ticket).remarks())
        .containsEntry(last.id(), Map.of(Remark.WORDS, words));
  }

  @Test
  void opensEachRemarkOfAStepAndNothingBesides() {
    var number = inProgress("a");
    var why = new PersonalText("แก้ไขย้อนหลังไม่ได้");
    var instead = new PersonalText("ยื่นใหม่ได้ทุกวัน");

    tickets.take(number, new Step.CannotBeDone(Reason.NOT_DESIGNED, why, instead), OFFICER);

    var ticket = tickets.numbered(number).orElseThrow();
    assertThat(tickets.papers(ticket).remarks())
        .containsEntry(ticket.lastMove().id(), Map.of(Remark.WORDS, why, Remark.INSTEAD, instead));
    assertThat(ticket.toString() + ticket.events()).doesNotContain("ยื่นใหม่");
  }

  @Test
  void refusesAStepThatTheStateDoesNotAllow() {
    var ticket = tickets.open(opening("a"));

    assertThat(tickets.take(ticket.number(), new Step.Complete(new PersonalText("ก")), OFFICER))
        .isInstanceOfSatisfying(
            Moving.Refused.class, refused -> assertThat(refused.ticket()).isEqualTo(ticket));
    assertThat(tickets.take(new ReceiptNumber(2569, 9), new Step.Accept(), OFFICER))
        .isEqualTo(new Moving.NoSuchCase());
    assertThat(tickets.numbered(ticket.number())).contains(ticket);
  }

  @Test
  void letsACitizenConfirmTheirOwnResultAndNobodyElsesOne() {
    var number = inProgress("a");
    tickets.take(number, new Step.Complete(new PersonalText("เปลี่ยนหลอดแล้ว")), OFFICER);

    assertThat(tickets.take(ANOTHER, number, new Step.Confirm()))
        .isEqualTo(new Moving.NoSuchCase());
    assertThat(tickets.take(SOMEBODY, number, new Step.Confirm())).isInstanceOf(Moving.Done.class);

    var ticket = tickets.numbered(number).orElseThrow();
    assertThat(ticket.lastMove().by()).isEqualTo(new Actor.Citizen());
    assertThat(tickets.confirmation(ticket))
        .isEqualTo(new Confirmation.Understood(clock.instant()));
  }

  @Test
  void showsWhatIsOpenHoweverManyWereOpenedSince() {
    var first = tickets.open(opening("first")).number();
    for (int i = 0; i < 50; i++) {
      tickets.open(opening("later " + i));
    }

    assertThat(tickets.of(SOMEBODY)).hasSize(51).last().extracting(Ticket::number).isEqualTo(first);
    tickets.take(first, new Step.Accept(), OFFICER);
    tickets.take(first, new Step.Begin(null), OFFICER);
    tickets.take(first, new Step.Complete(new PersonalText("เปลี่ยนหลอดแล้ว")), OFFICER);
    assertThat(tickets.of(SOMEBODY)).hasSize(50);
    tickets.take(SOMEBODY, first, new Step.Reopen(null));
    assertThat(tickets.of(SOMEBODY)).hasSize(51);
    tickets.take(first, new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER);
    assertThat(tickets.of(SOMEBODY)).hasSize(50);
  }

  /// Both saw it waiting; the slower one decides anew from where it is then.
  @Test
  void letsOnlyOneOfTwoOfficersMoveACase() {
    var number = tickets.open(opening("a")).number();
    var life = new Life();
    var slow = TicketsForTests.in(FragileDatabase.of(STORE.database(), life), cipher(), clock);
    life.onceBefore(
        "cases.updateOne",
        () -> tickets.take(number, new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER));

    var moving = slow.take(number, new Step.Accept(), OFFICER);

    assertThat(moving).isInstanceOf(Moving.Refused.class);
    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.WITHDRAWN);
  }
}
