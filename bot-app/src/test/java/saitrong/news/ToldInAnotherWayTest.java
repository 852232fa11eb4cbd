package saitrong.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.rating.Aspect;
import saitrong.rating.Split;
import saitrong.rating.Tally;
import saitrong.shared.Language;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Moving;
import saitrong.ticket.Objection;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.ToTell.Row;
import saitrong.ticket.ToTell.Why;

/// What LINE does not bring to somebody is for an officer to tell, and stands on their list until
/// it is told, or is no longer so.
class ToldInAnotherWayTest extends ACaseInTheNews {

  private static final Step RESULT = new Step.Complete(words("เสร็จแล้ว"));
  private static final Step TOLD = new Step.Told(words("โทรแจ้งผู้แจ้ง"));

  @BeforeEach
  void anOfficerWorksOnIt() {
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(2);
  }

  @Test
  void isNothingWhereTheResultArrived() {
    takes(RESULT);
    rounds(3);

    assertThat(told()).hasSize(1);
    assertThat(toTell.all()).isEmpty();
  }

  @Test
  void isTheResultOfACaseThatCameByPhone() {
    number = open("phone-call", false, null);
    takes(new Step.Accept(), new Step.Begin(null));
    rounds(2);
    assertThat(list()).isEmpty();

    takes(RESULT);
    rounds(2);

    assertThat(list()).containsExactly(Why.NOT_ON_LINE);
    takes(TOLD);
    rounds(1);
    assertThat(list()).isEmpty();
    assertThat(toTell.all()).isEmpty();
  }

  @Test
  void isWhatSomebodyWhoBlockedTheAccountMustKnow() {
    citizens.blocked(citizen, true, clock.instant());
    takes(RESULT);
    rounds(3);
    assertThat(list()).containsExactly(Why.BLOCKED);

    takes(TOLD);
    rounds(2);

    assertThat(list()).isEmpty();
    assertThat(ticket().state()).isEqualTo(State.DONE);
    assertThat(tickets.confirmation(ticket())).isInstanceOf(Confirmation.Awaited.class);
  }

  @Test
  void isWhatFindsNoQuotaByDayAndNotWhatSleeps() {
    clock.advance(Duration.ofHours(12));
    line.hasQuota(1000, 1000);
    rounds(6);
    takes(RESULT);
    rounds(3);
    assertThat(list()).isEmpty();

    clock.advance(Duration.ofHours(11));
    rounds(3);
    assertThat(list()).containsExactly(Why.NO_PUSHES);
    assertThat(toTell.arePushesUsedUp()).isTrue();

    line.hasQuota(1000, 0);
    rounds(10);
    assertThat(told()).hasSize(1);
    assertThat(list()).isEmpty();
    assertThat(toTell.arePushesUsedUp()).isFalse();
  }

  /// It would come when the month's pushes are back, as news of long ago.
  @Test
  void isNotSentAnyMoreOnceItWasTold() {
    line.hasQuota(1000, 1000);
    rounds(6);
    takes(RESULT);
    rounds(3);
    takes(TOLD);
    rounds(2);

    line.hasQuota(1000, 0);
    rounds(10);

    assertThat(told()).isEmpty();
  }

  @Test
  void isNoLongerWhatTheCaseHasLeftBehind() {
    citizens.blocked(citizen, true, clock.instant());
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    rounds(3);
    assertThat(list()).containsExactly(Why.BLOCKED);

    takes(new Step.Resume(null));
    rounds(2);

    assertThat(list()).isEmpty();
  }

  /// They would read that they kept silent to a question that nobody asked them.
  @Test
  void isAQuestionToWhichNobodyHeardTheyCouldAnswer() {
    citizens.blocked(citizen, true, clock.instant());
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    assertThat(lapsesAfter(Duration.ofDays(16))).isEqualTo(new Objection.NotAsked());
    rounds(3);

    var objection = lapsesAfter(Duration.ofDays(100));
    rounds(3);

    assertThat(objection).isEqualTo(new Objection.NotAsked());
    assertThat(objection.in(Language.TH)).contains("told", "resume");
    assertThat(objection.in(Language.EN)).contains("told", "resume");
    assertThat(lapsesAfter(Duration.ZERO)).isEqualTo(new Objection.NotAsked());
    takes(TOLD, new Step.Lapse());
  }

  @Test
  void isNotAQuestionThatArrived() {
    takes(new Step.AskCitizen(words("ภาพหน้าจอ"), null));
    rounds(3);
    clock.advance(Duration.ofDays(16));

    takes(new Step.Lapse());

    assertThat(ticket().state()).isEqualTo(State.LAPSED);
  }

  private Objection lapsesAfter(Duration time) {
    clock.advance(time);
    return ((Moving.Refused) tickets.take(number, new Step.Lapse(), OFFICER)).objection();
  }

  /// Who never got the question is none of those who did not answer it.
  @Test
  void countsNobodyAsAskedForAScoreWhomTheResultDidNotReach() {
    citizens.blocked(citizen, true, clock.instant());
    takes(RESULT);
    rounds(5);
    assertThat(asked()).isEmpty();

    citizens.blocked(citizen, false, clock.instant());
    number = open("complaint", false, citizen);
    takes(new Step.Accept(), new Step.Begin(null), RESULT);
    rounds(3);

    assertThat(asked()).extracting(Tally::asked).containsExactly(1);
  }

  /// As the release after this one writes it, while both serve.
  @Test
  void isLeftToWhoCanReadTheCase() {
    citizens.blocked(citizen, true, clock.instant());
    takes(RESULT);
    rounds(3);
    var its = new Document("_id", ticket().id());
    var state = writes(its, "on-the-moon");

    rounds(3);

    assertThat(list()).containsExactly(Why.BLOCKED);
    writes(its, state);
    takes(TOLD);
    rounds(2);
    assertThat(list()).isEmpty();
  }

  /// @return what stood there
  private static String writes(Document its, String state) {
    var before =
        STORE
            .database()
            .getCollection("cases")
            .findOneAndUpdate(its, new Document("$set", new Document("state", state)));
    return Objects.requireNonNull(before).getString("state");
  }

  private List<Tally> asked() {
    var month = YearMonth.of(2026, 11);
    return scores.tally(Aspect.SERVICE, Split.By.MONTH, month, month);
  }

  private List<Why> list() {
    return toTell.all().stream().map(Row::why).filter(why -> why != null).toList();
  }

  private Ticket ticket() {
    return tickets.numbered(number).orElseThrow();
  }
}
