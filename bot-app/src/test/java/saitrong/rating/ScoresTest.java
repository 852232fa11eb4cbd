package saitrong.rating;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.content.ThaiDates;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Holder;
import saitrong.ticket.Moving;
import saitrong.ticket.Opening;
import saitrong.ticket.Received;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;
import saitrong.ticket.Way;

/// How people were served, counted; who they are is not in it.
class ScoresTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final Comment NO_WORDS = Comment.none();
  private static final Asker CHAT = new Asker.Chat();
  private static final Split CITIZENS =
      new Split("consultation", "ประชาชน", "ระบบตัวอย่าง", null, "กลุ่มงานตัวอย่าง");
  private static final Split OFFICERS =
      new Split("consultation", "ท้องถิ่น", null, "กฎหมาย", "กลุ่มงานตัวอย่าง");

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(Stream.of(TicketsForTests.collections()), Stream.of(Scores.COLLECTION))
              .toArray(DeclaredCollection[]::new));

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final Tickets tickets = TicketsForTests.in(STORE.database(), cipher, clock);
  private final Scores scores = new Scores(STORE.database(), cipher, clock);

  private Ticket ticket(String key) {
    return tickets.open(
        new Opening(
            key,
            new CitizenId("malee"),
            "consultation",
            false,
            Channel.LINE,
            Received.of(clock.instant(), clock.instant()),
            List.of()));
  }

  @Test
  void countsTheLatestScoreOfTheWeekOnce() {
    var ticket = ticket("one");
    scores.rate(ticket, CITIZENS, Aspect.SERVICE, 2, said("ช้า"), CHAT);
    clock.advance(Duration.ofDays(7));

    assertThat(scores.rate(ticket, CITIZENS, Aspect.SERVICE, 5, NO_WORDS, CHAT))
        .isEqualTo(new Rated.Kept(LocalDate.of(2026, 11, 30)));

    assertThat(scores.tally(Aspect.SERVICE, Split.By.KIND, NOVEMBER, NOVEMBER))
        .containsExactly(new Tally("consultation", 1, 1, 5, 1));
    assertThat(scores.words(ticket)).isEmpty();
  }

  @Test
  void keepsNoPasswordWhateverWayItWasSaid() {
    var ticket = ticket("one");
    var said = Comment.of(new PersonalText("ช้า รหัสผ่านคือ abcd1234"));
    scores.rate(ticket, CITIZENS, Aspect.SERVICE, 2, said, new Asker.Link());

    assertThat(scores.words(ticket)).contains(new PersonalText("ช้า รหัสผ่านคือ •••"));
  }

  @Test
  void leavesAScoreAsItIsAfterAWeek() {
    var ticket = ticket("one");
    scores.rate(ticket, CITIZENS, Aspect.SERVICE, 2, NO_WORDS, CHAT);
    clock.advance(Duration.ofDays(8));

    assertThat(scores.rate(ticket, CITIZENS, Aspect.SERVICE, 5, NO_WORDS, CHAT))
        .isEqualTo(new Rated.TooLate(LocalDate.of(2026, 11, 30)));
    assertThat(scores.tally(Aspect.SERVICE, Split.By.KIND, NOVEMBER, NOVEMBER).getFirst().mean())
        .isEqualTo(2);
  }

  @Test
  void tellsMeanShareOfGoodOnesAndHowManyOfThoseAskedAnswered() {
    scores.asked(ticket("silent"), CITIZENS);
    scores.rate(ticket("one"), CITIZENS, Aspect.SERVICE, 5, NO_WORDS, CHAT);
    scores.rate(ticket("two"), CITIZENS, Aspect.SERVICE, 3, NO_WORDS, CHAT);
    scores.rate(ticket("three"), OFFICERS, Aspect.SERVICE, 4, NO_WORDS, CHAT);

    var citizens = scores.tally(Aspect.SERVICE, Split.By.GROUP, NOVEMBER, NOVEMBER).getFirst();

    assertThat(citizens).isEqualTo(new Tally("ประชาชน", 3, 2, 8, 1));
    assertThat(citizens.mean()).isEqualTo(4);
    assertThat(citizens.goodShare()).isEqualTo(0.5);
    assertThat(citizens.responseRate()).hasValue(2 / 3.0);
  }

  @Test
  void countsTheSystemApartFromTheService() {
    var ticket = ticket("one");
    scores.rate(ticket, CITIZENS, Aspect.SERVICE, 5, NO_WORDS, CHAT);
    scores.rate(ticket, CITIZENS, Aspect.SYSTEM, 1, NO_WORDS, CHAT);

    assertThat(scores.tally(Aspect.SYSTEM, Split.By.SYSTEM, NOVEMBER, NOVEMBER))
        .containsExactly(new Tally("ระบบตัวอย่าง", 1, 1, 1, 0));
    assertThat(scores.tally(Aspect.SERVICE, Split.By.UNIT, NOVEMBER, NOVEMBER))
        .containsExactly(new Tally("กลุ่มงานตัวอย่าง", 1, 1, 5, 1));
  }

  /// Who was never asked about a system is none of those who did not answer.
  @Test
  void asksAboutNoSystemWhereTheCaseHasNone() {
    scores.asked(ticket("of no system"), OFFICERS);
    scores.asked(ticket("silent"), CITIZENS);
    scores.rate(ticket("one"), CITIZENS, Aspect.SYSTEM, 4, NO_WORDS, CHAT);

    assertThat(scores.tally(Aspect.SYSTEM, Split.By.MONTH, NOVEMBER, NOVEMBER))
        .containsExactly(new Tally("2026-11", 2, 1, 4, 1));
  }

  @Test
  void countsWhatNamesNoneInALineOfItsOwn() {
    scores.rate(ticket("one"), CITIZENS, Aspect.SERVICE, 5, NO_WORDS, CHAT);
    scores.rate(ticket("two"), CITIZENS, Aspect.SERVICE, 4, NO_WORDS, CHAT);
    scores.rate(ticket("three"), OFFICERS, Aspect.SERVICE, 3, NO_WORDS, CHAT);

    assertThat(scores.tally(Aspect.SERVICE, Split.By.SYSTEM, NOVEMBER, NOVEMBER))
        .containsExactly(
            new Tally("ระบบตัวอย่าง", 2, 2, 9, 2), new Tally(Split.NOT_SAID, 1, 1, 3, 0));
  }

  /// The unit that it was forwarded to, though it came home before its result was told.
  @Test
  void countsUnderTheUnitThatActed() {
    var ticket = ticket("one");
    take(ticket, new Step.Accept());
    take(ticket, new Step.Begin(null));
    var unit = new Holder.Unit("กลุ่มงานที่ทำจริง");
    var day = LocalDate.ofInstant(clock.instant(), ThaiDates.ZONE).plusDays(3);
    take(ticket, new Step.Forward(unit, Way.ACCOUNT, day, null, new PersonalText("ตรงกับหน้าที่")));
    take(ticket, new Step.Resume(null));
    take(ticket, new Step.Complete(new PersonalText("แก้ไขแล้ว")));

    var split = Split.of(tickets.numbered(ticket.number()).orElseThrow(), List.of());

    assertThat(split.unit()).isEqualTo("กลุ่มงานที่ทำจริง");
  }

  @Test
  void countsUnderTheMonthInWhichItWasAsked() {
    var ticket = ticket("one");
    scores.asked(ticket, CITIZENS);
    clock.advance(Duration.ofDays(10));
    scores.rate(ticket, CITIZENS, Aspect.SERVICE, 5, NO_WORDS, CHAT);

    var december = NOVEMBER.plusMonths(1);
    assertThat(scores.tally(Aspect.SERVICE, Split.By.KIND, december, december)).isEmpty();
    assertThat(scores.tally(Aspect.SERVICE, Split.By.KIND, NOVEMBER, december)).hasSize(1);
  }

  /// Rated 1, sent back, and there is another result two weeks later.
  @Test
  void beginsItsWeekAnewWithAnotherResultAndCountsUnderWhoGaveThat() {
    var first = withAResult("one");
    scores.asked(first, CITIZENS);
    scores.rate(first, CITIZENS, Aspect.SYSTEM, 2, NO_WORDS, new Asker.Link());
    scores.rate(first, CITIZENS, Aspect.SERVICE, 1, NO_WORDS, new Asker.Link());
    clock.advance(Duration.ofDays(6));
    take(first, new Step.Reopen(new PersonalText("ยังไม่เรียบร้อย")));
    clock.advance(Duration.ofDays(8));
    take(first, new Step.Complete(new PersonalText("แก้ไขแล้ว")));
    var second = tickets.numbered(first.number()).orElseThrow();
    scores.asked(second, OFFICERS);

    assertThat(scores.lastDay(second)).isEmpty();
    assertThat(scores.asker(second)).isEmpty();
    assertThat(scores.ratable(second, tickets.confirmation(second), CHAT)).isEqualTo(Ratable.YES);
    assertThat(scores.tally(Aspect.SERVICE, Split.By.GROUP, NOVEMBER, NOVEMBER))
        .as("until there is another score, the first one stands where it was given")
        .containsExactly(new Tally("ประชาชน", 1, 1, 1, 0));

    assertThat(scores.rate(second, OFFICERS, Aspect.SERVICE, 5, NO_WORDS, CHAT))
        .isEqualTo(new Rated.Kept(LocalDate.of(2026, 12, 14)));
    var december = NOVEMBER.plusMonths(1);
    assertThat(scores.tally(Aspect.SERVICE, Split.By.GROUP, NOVEMBER, december))
        .containsExactly(new Tally("ท้องถิ่น", 1, 1, 5, 1));
    assertThat(scores.tally(Aspect.SERVICE, Split.By.MONTH, NOVEMBER, december))
        .containsExactly(new Tally("2026-12", 1, 1, 5, 1));
    assertThat(scores.tally(Aspect.SYSTEM, Split.By.MONTH, NOVEMBER, december))
        .as("nothing was said of the system since")
        .isEmpty();
  }

  @Test
  void isAskedOnceThoughACaseHasTwoResults() {
    var first = withAResult("one");
    scores.asked(first, CITIZENS);
    clock.advance(Duration.ofDays(6));
    take(first, new Step.Reopen(new PersonalText("ยังไม่เรียบร้อย")));
    clock.advance(Duration.ofDays(8));
    take(first, new Step.Complete(new PersonalText("แก้ไขแล้ว")));

    scores.asked(tickets.numbered(first.number()).orElseThrow(), OFFICERS);

    assertThat(scores.tally(Aspect.SERVICE, Split.By.GROUP, NOVEMBER, NOVEMBER.plusMonths(1)))
        .containsExactly(new Tally("ท้องถิ่น", 1, 0, 0, 0));
  }

  private Ticket withAResult(String key) {
    var ticket = ticket(key);
    take(ticket, new Step.Accept());
    take(ticket, new Step.Begin(null));
    take(ticket, new Step.Complete(new PersonalText("แก้ไขแล้ว")));
    return tickets.numbered(ticket.number()).orElseThrow();
  }

  private void take(Ticket ticket, Step step) {
    var officer = new Actor.Staff("officer");
    assertThat(tickets.take(ticket.number(), step, officer)).isInstanceOf(Moving.Done.class);
  }

  @Test
  void tellsMonthsInTheirOrder() {
    scores.rate(ticket("one"), CITIZENS, Aspect.SERVICE, 5, NO_WORDS, CHAT);
    clock.advance(Duration.ofDays(30));
    scores.rate(ticket("two"), CITIZENS, Aspect.SERVICE, 3, NO_WORDS, CHAT);
    scores.rate(ticket("three"), CITIZENS, Aspect.SERVICE, 3, NO_WORDS, CHAT);

    assertThat(scores.tally(Aspect.SERVICE, Split.By.MONTH, NOVEMBER, NOVEMBER.plusMonths(1)))
        .containsExactly(new Tally("2026-11", 1, 1, 5, 1), new Tally("2026-12", 2, 2, 6, 0));
  }

  @Test
  void keepsWordsSealedAndNobodysName() {
    var ticket = ticket("one");
    scores.rate(ticket, CITIZENS, Aspect.SERVICE, 2, said("คำตอบไม่ชัดเจน"), CHAT);

    var stored =
        Objects.requireNonNull(
            STORE.database().getCollection("case_scores").find(eq("_id", ticket.id())).first());

    assertThat(stored.toJson()).doesNotContain("ชัดเจน").doesNotContain("malee");
    assertThat(scores.words(ticket)).contains(new PersonalText("คำตอบไม่ชัดเจน"));
  }

  @Test
  void forgetsTheWordsOfAMessageThatIsTakenBackAndKeepsTheScore() {
    var ticket = ticket("one");
    scores.rate(ticket, CITIZENS, Aspect.SERVICE, 2, said("คำตอบไม่ชัดเจน"), CHAT);

    scores.erase("another");
    assertThat(scores.words(ticket)).isPresent();
    scores.erase("m1");

    assertThat(scores.words(ticket)).isEmpty();
    assertThat(scores.tally(Aspect.SERVICE, Split.By.KIND, NOVEMBER, NOVEMBER))
        .containsExactly(new Tally("consultation", 1, 1, 2, 0));
  }

  @Test
  void opensWhatWasSaidInSomeMonthsWithTheScoresBesideIt() {
    var one = ticket("one");
    scores.rate(one, CITIZENS, Aspect.SYSTEM, 3, said("ใช้ยาก"), CHAT);
    scores.rate(one, CITIZENS, Aspect.SERVICE, 2, said("ช้า และใช้ยาก"), CHAT);
    scores.rate(ticket("two"), OFFICERS, Aspect.SERVICE, 5, NO_WORDS, CHAT);
    scores.asked(ticket("three"), OFFICERS);

    assertThat(scores.said(NOVEMBER, NOVEMBER))
        .containsExactly(
            new Said(Optional.of(one.id()), CITIZENS, 2, 3, new PersonalText("ช้า และใช้ยาก")));
    assertThat(scores.said(NOVEMBER.plusMonths(1), NOVEMBER.plusMonths(2))).isEmpty();
    scores.erase("m1");
    assertThat(scores.said(NOVEMBER, NOVEMBER)).isEmpty();
  }

  private static Comment said(String words) {
    return new Comment(new PersonalText(words), List.of("m1"));
  }

  @Test
  void refusesAScoreThatIsNone() {
    var ticket = ticket("one");

    assertThatThrownBy(() -> scores.rate(ticket, CITIZENS, Aspect.SERVICE, 6, NO_WORDS, CHAT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(scores.lastDay(ticket)).isEmpty();
  }
}
