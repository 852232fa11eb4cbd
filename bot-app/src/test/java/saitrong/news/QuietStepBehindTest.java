package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.outbox.Rider;
import saitrong.ticket.Holder;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Way;
import saitrong.transcript.Fate;

/// A step of no weight comes while one that must be told at once still waits to go out: what had to
/// be told is told all the same, and once.
class QuietStepBehindTest extends ACaseInTheNews {

  private static final Step ASKS = new Step.AskCitizen(words("ภาพหน้าจอ"), null);
  private static final Step CALLED_OTHERWISE = new Step.Stage("reminded", State.AWAITING_CITIZEN);
  private static final Step DELAY =
      new Step.Delay(LocalDate.of(2026, 12, 2), words("รอเอกสารจากหน่วยงานตัวอย่าง"));

  @BeforeEach
  void anOfficerWorksOnIt() {
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(2);
  }

  private void itIsNight() {
    clock.advance(Duration.ofHours(12));
  }

  private void itIsMorning() {
    clock.advance(Duration.ofHours(11));
    rounds(3);
  }

  @Test
  void asksInTheMorningThoughTheCaseWasCalledOtherwiseAtNight() {
    itIsNight();
    takes(ASKS);
    rounds(3);
    takes(CALLED_OTHERWISE);
    rounds(3);
    assertThat(told()).isEmpty();

    itIsMorning();

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("รอข้อมูลเพิ่มเติมจากท่าน", "ภาพหน้าจอ");
  }

  @Test
  void asksOnceHoweverOftenItIsCalledOtherwise() {
    itIsNight();
    takes(ASKS);
    rounds(3);
    takes(CALLED_OTHERWISE);
    rounds(3);
    takes(CALLED_OTHERWISE);
    rounds(3);
    itIsMorning();
    assertThat(told()).hasSize(1);

    takes(CALLED_OTHERWISE);
    rounds(5);

    assertThat(told()).hasSize(1);
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  @Test
  void asksOnceThereAreNewPushesThoughTheCaseWasCalledOtherwiseMeanwhile() {
    line.hasQuota(1000, 1000);
    rounds(6);
    takes(ASKS);
    rounds(3);
    takes(CALLED_OTHERWISE);
    rounds(3);
    assertThat(told()).isEmpty();

    line.hasQuota(1000, 0);
    rounds(10);

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("ภาพหน้าจอ");
  }

  @Test
  void saysWhoHasItThoughTheCaseWasCalledOtherwiseAtNight() {
    itIsNight();
    var unit = new Holder.Unit("กลุ่มงานทดลองอีกกลุ่ม");
    takes(new Step.Forward(unit, Way.ACCOUNT, LocalDate.of(2026, 12, 2), null, words("ช่วยดู")));
    rounds(3);
    takes(new Step.Stage("elsewhere", State.FORWARDED));
    rounds(3);

    itIsMorning();

    assertThat(told()).hasSize(1);
    assertThat(card()).contains("กลุ่มงานทดลองอีกกลุ่ม");
  }

  /// The office works on; the promise is missed all the same.
  @Test
  void saysThatItIsLateThoughTheOfficeWentOnAtNight() {
    number = open("street-light", false, citizen);
    takes(new Step.Accept());
    rounds(2);
    itIsNight();
    takes(DELAY);
    rounds(3);
    takes(new Step.Begin(null));
    rounds(3);

    itIsMorning();

    assertThat(told()).containsExactly("เรื่องเลขที่ " + number);
    assertThat(card()).contains("ขออภัย", "รอเอกสารจากหน่วยงานตัวอย่าง");
  }

  @Test
  void pushesNothingForAQuestionThatTheOfficeTookBackAtNight() {
    itIsNight();
    takes(ASKS);
    rounds(3);
    takes(new Step.Resume(null));
    rounds(3);

    itIsMorning();

    assertThat(told()).isEmpty();
    assertThat(ridersOnTheNextReply()).isEqualTo(1);
  }

  /// It rode on a reply before the case was called otherwise.
  @Test
  void pushesNothingForAQuestionThatWasAskedWithAReply() {
    itIsNight();
    takes(ASKS);
    rounds(3);
    var riders = outbox.outbox().riders().claim(citizen, 5).stream().map(Rider::key).toList();
    outbox.outbox().riders().setAside(riders);
    outbox.outbox().riders().fared(riders, Fate.REPLIED);
    takes(CALLED_OTHERWISE);
    rounds(3);

    itIsMorning();

    assertThat(told()).isEmpty();
  }

  /// One letter tells of both; what is sent before it went out crossed the question.
  @Test
  void waitsForAnAnswerThoughTheCaseWasCalledOtherwiseInTheSameMinute() {
    itIsNight();
    takes(ASKS, CALLED_OTHERWISE);
    rounds(3);
    tickets.add("k", citizen, number, List.of());
    assertThat(ticket().state()).isEqualTo(State.AWAITING_CITIZEN);

    itIsMorning();

    assertThat(fate(2)).contains(Fate.PUSHED);
    tickets.add("j", citizen, number, List.of());
    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  /// Its own letter was taken back for one that asks the same.
  @Test
  void waitsForAnAnswerWhileALaterLetterAsks() {
    itIsNight();
    takes(ASKS);
    rounds(3);
    takes(CALLED_OTHERWISE);
    rounds(3);

    tickets.add("k", citizen, number, List.of());

    assertThat(ticket().state()).isEqualTo(State.AWAITING_CITIZEN);
  }

  @Test
  void knowsOfADelayThatWasToldWithTheStepBehindIt() {
    number = open("street-light", false, citizen);
    takes(new Step.Accept());
    rounds(2);

    takes(DELAY, new Step.Begin(null));
    rounds(2);

    assertThat(fate(1)).contains(Fate.PUSHED);
  }

  /// @param step the first is 0
  private Optional<Fate> fate(int step) {
    var told = ToldOnLine.of(ticket(), transcript);
    return told.of(ticket().moves().get(step));
  }

  private Ticket ticket() {
    return tickets.numbered(number).orElseThrow();
  }
}
