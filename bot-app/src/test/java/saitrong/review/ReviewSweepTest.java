package saitrong.review;

import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.ActiveSet;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.faq.Entry;
import saitrong.faq.FaqSet;
import saitrong.review.ReviewTask.Done;
import saitrong.review.ReviewTask.How;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// Two instances over one database, while answers come of age and are looked at.
class ReviewSweepTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(ReviewTasks.COLLECTION);

  private static final LocalDate DUE = LocalDate.of(2027, 9, 30);

  /// In Thailand.
  private static final Instant LAST_MINUTE = Instant.parse("2027-09-30T16:59:00Z");

  private final MovableClock clock = new MovableClock();
  private Content serving = ShippedContent.ofTheDefaultAgency();
  private final ReviewTasks tasks = new ReviewTasks(STORE.database());
  private String active = serving.hash();
  private final ReviewSweep one = new ReviewSweep(() -> serving, this::named, tasks, clock);
  private final ReviewSweep other = new ReviewSweep(() -> serving, this::named, tasks, clock);

  @BeforeEach
  void serveTwoAnswers() {
    pass(Duration.between(clock.instant(), LAST_MINUTE));
    serve(entry("card-lost", DUE), entry("service-hours", DUE.plusYears(1)));
  }

  @Test
  void opensNothingBeforeTheDayIsOver() {
    look();

    assertThat(tasks.open()).isEmpty();
  }

  @Test
  void opensOneTaskOnceTheDayHasPassedAndNamesItsOwner() {
    pass(Duration.ofMinutes(1));

    look();
    look();

    assertThat(tasks.open()).containsExactly(cardLost("2027-09-30T17:00:00Z"));
    assertThat(STORE.database().getCollection("faq-tasks").find(gt("_id", ""))).hasSize(1);
  }

  @Test
  void closesByItselfOnceTheAnswerHasAnotherDate() {
    isOpen();
    serve(entry("card-lost", DUE.plusYears(1)), entry("service-hours", DUE.plusYears(1)));

    look();

    assertThat(tasks.open()).isEmpty();
    assertThat(tasks.doneSince(clock.instant()))
        .extracting(ReviewTask::done)
        .containsExactly(new Done(clock.instant(), How.REVIEWED));
  }

  @Test
  void closesByItselfOnceTheAnswerIsNotShownAnyMore() {
    isOpen();
    serve(entry("service-hours", DUE.plusYears(1)));

    look();

    assertThat(tasks.open()).isEmpty();
    assertThat(tasks.doneSince(clock.instant()))
        .extracting(ReviewTask::done)
        .containsExactly(new Done(clock.instant(), How.RETIRED));
  }

  @Test
  void opensAnewWhenTheNextDatePassesToo() {
    isOpen();
    serve(entry("card-lost", DUE.plusMonths(6)));
    look();

    pass(Duration.ofDays(200));
    look();

    assertThat(tasks.open())
        .extracting(ReviewTask::entry, ReviewTask::due)
        .containsExactly(tuple("card-lost", DUE.plusMonths(6)));
    assertThat(tasks.doneSince(Instant.EPOCH)).hasSize(1);
  }

  /// Retired by mistake, or its group was off for a while.
  @Test
  void opensTheSameTaskAgainWhenTheAnswerComesBackUnchanged() {
    isOpen();
    serve(entry("service-hours", DUE.plusYears(1)));
    look();
    serve(entry("card-lost", DUE));

    look();

    assertThat(tasks.open()).containsExactly(cardLost("2027-09-30T17:00:00Z"));
    assertThat(tasks.doneSince(Instant.EPOCH)).isEmpty();
  }

  @Test
  void namesTheOwnerThatTheFileNamesNow() {
    isOpen();
    var entry = entry("card-lost", DUE);
    serve(with(entry, DUE, "กลุ่มบัตร"));

    look();

    assertThat(tasks.open()).extracting(ReviewTask::owner).containsExactly("กลุ่มบัตร");
  }

  /// In a release that rolls the last instances serve the set before: they would open and close the
  /// same task by turns with the others.
  @Test
  void leavesTheTasksToWhoeverServesTheActiveSet() {
    isOpen();
    active = "of a later set";
    serve(entry("service-hours", DUE.minusYears(1)));

    look();

    assertThat(tasks.open()).extracting(ReviewTask::entry).containsExactly("card-lost");
  }

  private Optional<ActiveSet> named() {
    return Optional.of(new ActiveSet(1, active, Instant.EPOCH, "here", List.of(), List.of()));
  }

  private void isOpen() {
    pass(Duration.ofMinutes(1));
    look();
    assertThat(tasks.open()).hasSize(1);
  }

  private void look() {
    one.look();
    other.look();
  }

  private void pass(Duration time) {
    clock.advance(time);
  }

  private static ReviewTask cardLost(String opened) {
    return new ReviewTask(
        "card-lost",
        entry("card-lost", DUE).title().th(),
        "กลุ่มพัฒนาระบบดิจิทัลกฎหมาย",
        DUE,
        Instant.parse(opened),
        null);
  }

  private void serve(Entry... entries) {
    var byId = new LinkedHashMap<String, Entry>();
    List.of(entries).forEach(it -> byId.put(it.id(), it));
    var it = ShippedContent.ofTheDefaultAgency();
    serving =
        new Content(
            it.profile(),
            it.texts(),
            it.emergencies(),
            it.officeHours(),
            it.holidays(),
            it.flows(),
            it.menus(),
            it.policy(),
            it.directory(),
            new FaqSet(byId, List.of(), Set.of(), Set.of()),
            it.faqSearch(),
            it.hash());
  }

  private static Entry entry(String id, LocalDate reviewBy) {
    return with(
        ShippedContent.ofTheDefaultAgency().faq().entry(id).orElseThrow(), reviewBy, "{unit}");
  }

  private static Entry with(Entry it, LocalDate reviewBy, String owner) {
    return new Entry(
        it.id(),
        it.group(),
        it.title(),
        it.alsoAsked(),
        it.keywords(),
        it.audience(),
        it.systems(),
        it.source(),
        it.asOf(),
        owner,
        it.reviewedBy(),
        reviewBy,
        it.status(),
        it.links(),
        it.followUps(),
        it.body(),
        it.version());
  }
}
