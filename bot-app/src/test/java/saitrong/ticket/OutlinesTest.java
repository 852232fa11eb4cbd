package saitrong.ticket;

import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import saitrong.shared.PersonalText;

/// What lists know of a case without reading it: who has it, and how it stands with its days.
class OutlinesTest extends AtTheClocks {

  private static final Holder.Unit ANOTHER = new Holder.Unit("กลุ่มงานทดลองอีกกลุ่ม");

  @Test
  void knowsWhoHasEachCase() {
    assertThat(outline().with()).isEqualTo(new Holder.Receiving());

    takes(new Step.Accept(), new Step.Begin(null), forward());

    assertThat(outline()).isEqualTo(Outline.of(ticket(), outline().standing()));
    assertThat(outline().with()).isEqualTo(ANOTHER);
  }

  /// Its clock ticks, and what is told of it comes beside.
  @Test
  void knowsItAfterTheClockWroteInTheCase() {
    takes(new Step.Accept(), new Step.Begin(null), forward());
    on(27, 17, 0);

    assertThat(ticket().clock()).isNotEmpty();
    assertThat(HeldBy.read(inShort())).contains(ANOTHER);
  }

  @Test
  void readsTheCaseWhereAnEarlierReleaseWroteIt() {
    takes(new Step.Accept(), new Step.Begin(null), forward());
    change(unset(HeldBy.FIELD));

    assertThat(outline().with()).isEqualTo(ANOTHER);
  }

  /// It changed the case and left beside it who had it before.
  @Test
  void believesNothingThatAnEarlierReleaseLeftBehind() {
    var before = inShort().get(HeldBy.FIELD);
    takes(new Step.Accept(), new Step.Begin(null), forward());
    change(set(HeldBy.FIELD, before));

    assertThat(outline().with()).isEqualTo(ANOTHER);
    change(inc("version", 1L));
    assertThat(outline().with()).isEqualTo(ANOTHER);
  }

  @Test
  void tellsWhatIsDueTodayFromWhatIsLate() {
    on(24, 9, 0);
    assertThat(outline().standing())
        .satisfies(it -> assertThat(it.isDueToday(now())).isTrue())
        .satisfies(it -> assertThat(it.isLate(now())).isFalse());

    on(24, 17, 0);
    assertThat(outline().standing())
        .satisfies(it -> assertThat(it.isDueToday(now())).isFalse())
        .satisfies(it -> assertThat(it.isLate(now())).isTrue());
  }

  /// A day off came between: it is due later than its citizen was told. That presses, and is not
  /// due today.
  @Test
  void countsNoneAsDueTodayThatIsDueLater() {
    takes(new Step.Accept(), new Step.Begin(null));
    timetable = withDayOff(2, LocalDate.of(2026, 11, 26));
    on(26, 9, 0);

    var standing = outline().standing();
    assertThat(standing.isDueToday(now())).isFalse();
    assertThat(standing.isPressing(now())).isTrue();
  }

  @Test
  void holdsNobodyToADayWhileItsCitizenIsWaitedFor() {
    takes(new Step.Accept(), new Step.Begin(null));
    on(26, 9, 0);
    assertThat(outline().standing().isDueToday(now())).isTrue();

    takes(ASK);

    assertThat(outline().standing().isDueToday(now())).isFalse();
    assertThat(outline().standing().next(now())).isEmpty();
  }

  @Test
  void listsNoConfidentialCaseUnlessAsked() {
    open("tip", "corruption-tip", true);

    assertThat(outlines().unclosed(false)).hasSize(1);
    assertThat(outlines().unclosed(true)).hasSize(2);
    assertThat(outlines().newest(false, _ -> true, 0, 9)).hasSize(1);
  }

  @Test
  void findsTheNewestOfThoseThatAreWantedAPageAtATime() {
    var more = List.of(open("b", "water", false), open("c", "lamp", false));
    open("d", "lamp", false);
    tickets.take(more.getLast(), new Step.Withdraw(new PersonalText("โทรมาขอยกเลิก")), OFFICER);

    assertThat(outlines().newest(false, it -> it.kind().equals("lamp"), 1, 9))
        .extracting(Outline::number)
        .containsExactly(more.getLast());
    assertThat(outlines().newest(false, _ -> true, 1, 2))
        .extracting(Outline::number)
        .containsExactly(more.getLast(), more.getFirst());
  }

  private Outlines outlines() {
    return new Outlines(STORE.database());
  }

  private Outline outline() {
    return outlines().unclosed(true).stream()
        .filter(it -> it.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private Instant now() {
    return clock.instant();
  }

  private Document inShort() {
    return requireNonNull(STORE.database().getCollection("cases").find(ANY).first());
  }

  private void change(Bson update) {
    STORE.database().getCollection("cases").updateOne(ANY, update);
  }
}
