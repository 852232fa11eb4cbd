package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.outbox.Rider;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.transcript.Fate;

/// What the person of a case did themselves, and whether they knew what was asked of them.
class WhatItsPersonDidTest extends ACaseInTheNews {

  /// Their documents were ready to be sent when the officer asked.
  @Test
  void asksAllTheSameWhenWhatTheySentCrossedTheQuestion() {
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    clock.advance(Duration.ofSeconds(20));
    tickets.add("k", citizen, number, List.of());

    rounds(3);

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("รอข้อมูลเพิ่มเติมจากท่าน", "ภาพหน้าจอ");
    tickets.add("j", citizen, number, List.of());
    assertThat(tickets.numbered(number).orElseThrow().state()).isEqualTo(State.IN_PROGRESS);
    rounds(3);
    assertThat(told()).hasSize(1);
  }

  /// The question lies in the outbox until the morning, and its person knows nothing of it.
  @Test
  void asksAllTheSameWhenWhatTheySentCameBeforeTheQuestionWentOut() {
    takes(new Step.Accept(), new Step.Begin(null));
    clock.advance(Duration.ofHours(12));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    rounds(3);
    tickets.add("k", citizen, number, List.of());

    assertThat(ticket().state()).isEqualTo(State.AWAITING_CITIZEN);
    assertThat(ticket().hasNews()).isTrue();
    clock.advance(Duration.ofHours(10));
    rounds(3);
    assertThat(told()).hasSize(1);
    tickets.add("j", citizen, number, List.of());
    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  /// Nobody pushes it this month, and then it is there under an answer.
  @Test
  void waitsNoMoreForWhatCameAfterTheQuestionRodeOnAReply() {
    line.hasQuota(1000, 1000);
    takes(new Step.Accept(), new Step.Begin(null));
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    rounds(3);
    tickets.add("k", citizen, number, List.of());
    assertThat(ticket().state()).isEqualTo(State.AWAITING_CITIZEN);

    var riders = outbox.outbox().riders().claim(citizen, 5).stream().map(Rider::key).toList();
    outbox.outbox().riders().setAside(riders);
    outbox.outbox().riders().fared(riders, Fate.REPLIED);
    tickets.add("j", citizen, number, List.of());

    assertThat(riders).hasSize(1);
    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  /// Staff see that it must be told in another way; what comes then is taken for an answer to that.
  @Test
  void waitsNoMoreForWhatComesFromSomebodyWhoCannotBeToldOnLine() {
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(2);
    citizens.blocked(citizen, true, clock.instant());
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    rounds(3);
    tickets.add("k", citizen, number, List.of());

    assertThat(told()).isEmpty();
    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  private Ticket ticket() {
    return tickets.numbered(number).orElseThrow();
  }

  /// No letter of another state is named after the question, or it would read as asked.
  @Test
  void tellsNothingInTheNameOfAQuestionThatItsPersonHasOvertaken() {
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(3);
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    tickets.take(citizen, number, new Step.Withdraw(null));

    rounds(3);

    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isZero();
  }

  @Test
  void tellsNothingOfACaseThatItsPersonHasCancelled() {
    takes(new Step.Accept());
    rounds(3);
    tickets.take(citizen, number, new Step.Withdraw(null));

    rounds(3);

    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isZero();
  }

  @Test
  void doesNotTellThePersonWhatTheyDidThemselves() {
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));
    rounds(3);
    tickets.take(citizen, number, new Step.Confirm());

    rounds(3);

    assertThat(told()).hasSize(1);
  }

  @Test
  void hasNobodyToTellWhereTheCaseCameByPhone() {
    number = open("phone-call", false, null);
    takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(words("เสร็จแล้ว")));

    rounds(3);

    assertThat(told()).isEmpty();
  }
}
