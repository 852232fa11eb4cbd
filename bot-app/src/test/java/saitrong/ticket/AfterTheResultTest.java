package saitrong.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.ticket.CaseWalk.CITIZEN;
import static saitrong.ticket.CaseWalk.begins;
import static saitrong.ticket.CaseWalk.inProgress;
import static saitrong.ticket.CaseWalk.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import saitrong.shared.Language;

/// "เข้าใจแล้ว", "ขอคำอธิบายเพิ่ม", or silence.
class AfterTheResultTest {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 27);

  @Test
  void waitsForTheCitizenToUnderstand() {
    assertThat(inProgress().confirmation()).isEqualTo(new Confirmation.NotAsked());
    assertThat(withItsResult().confirmation()).isEqualTo(new Confirmation.Awaited(LAST));
  }

  @Test
  void isConfirmedWithItsTimeAndStaysWhereItIs() {
    var walk = withItsResult().after(Duration.ofHours(1)).does(new Step.Confirm(), CITIZEN);
    Instant then = walk.now();

    assertThat(walk.afterDays(30).confirmation()).isEqualTo(new Confirmation.Understood(then));
    assertThat(walk.ticket().state()).isEqualTo(State.DONE);
    assertThat(walk.isRefused(new Step.Confirm(), CITIZEN))
        .isEqualTo(new Objection.ConfirmedBefore(then));
  }

  @Test
  void goesBackToTheOfficerWhoIsAskedForMoreAndIsCounted() {
    var walk = withItsResult().does(new Step.Reopen(null), CITIZEN);

    assertThat(walk.ticket().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(walk.ticket().reopened()).isEqualTo(1);
    assertThat(walk.ticket().holder()).isEqualTo(new Holder.Receiving());
    walk.does(new Step.Complete(words("อธิบายแล้ว"))).does(new Step.Reopen(null), CITIZEN);
    assertThat(walk.ticket().reopened()).isEqualTo(2);
  }

  @Test
  void wantsANewResultConfirmedAnew() {
    var walk =
        withItsResult().does(new Step.Confirm(), CITIZEN).does(new Step.Reopen(null), CITIZEN);

    walk.afterDays(1).does(new Step.Complete(words("อธิบายแล้ว")));

    assertThat(walk.confirmation()).isEqualTo(new Confirmation.Awaited(LAST.plusDays(1)));
    walk.does(new Step.Confirm(), CITIZEN);
  }

  /// Friday evening and seven days: the whole Friday after counts.
  @Test
  void takesSilenceForNotConfirmedFromTheDayAfterTheLast() {
    var walk = withItsResult().after(Duration.ofDays(7).plusHours(4));
    assertThat(walk.confirmation()).isEqualTo(new Confirmation.Awaited(LAST));

    walk.after(Duration.ofMinutes(30));

    assertThat(walk.confirmation()).isEqualTo(new Confirmation.Silent());
  }

  @Test
  void isReopenedWithinTheDaysAndNotLater() {
    withItsResult().afterDays(7).does(new Step.Reopen(null), CITIZEN);

    var objection = withItsResult().afterDays(8).isRefused(new Step.Reopen(null), CITIZEN);

    assertThat(objection).isEqualTo(new Objection.TooLate(LAST));
    assertThat(objection.in(Language.TH)).contains("ศ. 27 พ.ย. 2569", "อ้างเลขที่เดิม");
  }

  /// A confirmation does not make the days begin anew.
  @Test
  void countsTheDaysFromTheResult() {
    var walk = withItsResult().afterDays(5).does(new Step.Confirm(), CITIZEN);

    assertThat(walk.afterDays(3).isRefused(new Step.Reopen(null), CITIZEN))
        .isEqualTo(new Objection.TooLate(LAST));
  }

  @Test
  void asksNobodyToUnderstandWhatTheyCancelled() {
    var walk = begins().does(new Step.Withdraw(null), CITIZEN);

    assertThat(walk.confirmation()).isEqualTo(new Confirmation.NotAsked());
    assertThat(walk.isRefused(new Step.Confirm(), CITIZEN))
        .isInstanceOf(Objection.NotFromHere.class);
  }

  private static CaseWalk withItsResult() {
    return inProgress().does(new Step.Complete(words("เปลี่ยนรหัสผ่านให้แล้ว")));
  }
}
