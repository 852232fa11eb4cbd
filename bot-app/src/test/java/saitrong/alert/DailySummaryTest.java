package saitrong.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.Language;
import saitrong.shared.MovableClock;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.store.TestStore;

/// Whoever wishes hears at half past eight what they have to do: once a day, and in the morning
/// only.
class DailySummaryTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(StaffForTests.collection(), AlertRows.COLLECTION, AlertChoices.COLLECTION);

  private static final Login ANONG = new Login("anong");

  /// The clock begins on a Monday, ten in the morning.
  private static final Duration TO_HALF_PAST_EIGHT = Duration.ofMinutes(22 * 60 + 30);

  private final MovableClock clock = new MovableClock();
  private final List<String> counted = new ArrayList<>();
  private Accounts accounts;
  private AlertChoices choices;
  private DailySummary here;
  private DailySummary there;

  @BeforeEach
  void anOfficerWhoWishesToKnow() {
    accounts = StaffForTests.in(STORE.database(), clock);
    choices = new AlertChoices(STORE.database());
    here = summary();
    there = summary();
    StaffForTests.hire(accounts, "anong", Role.AGENT);
    choose(Set.of(AlertKind.SUMMARY), true);
    clock.advance(TO_HALF_PAST_EIGHT);
  }

  private DailySummary summary() {
    var alerts =
        new Alerts(
            new AlertRows(STORE.database(), clock), choices, this::isWorkingDay, _ -> {}, clock);
    return new DailySummary(
        alerts,
        choices,
        new Audience(accounts),
        this::isWorkingDay,
        () -> {
          counted.add("read");
          return _ -> new WorkCounts(3, 1, 2, 4, 0);
        },
        clock);
  }

  private boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private void choose(Set<AlertKind> kinds, boolean mail) {
    choices.keep(new AlertSettings(ANONG, kinds, true, false, mail, false, QuietTimes.USUAL));
  }

  @Test
  void tellsOnceADayWhateverInstanceLooks() {
    everyInstanceLooks();
    everyInstanceLooks();
    var told = told();
    assertThat(told).hasSize(1);
    assertThat(AlertWords.line(told.getFirst(), Language.TH))
        .isEqualTo(
            "สรุปงานของท่านวันนี้ รอรับเรื่อง 3 · ครบกำหนดวันนี้ 1 · เลยกำหนด 2 · รอข้อมูล 4"
                + " · แชตที่ยังไม่บันทึกผล 0");
    assertThat(counted).as("each read once").hasSize(2);

    clock.advance(Duration.ofDays(1));
    everyInstanceLooks();
    assertThat(told()).hasSize(2);
  }

  @Test
  void tellsNotBeforeHalfPastEightAndNotInTheAfternoon() {
    clock.advance(Duration.ofHours(24).minusSeconds(1));
    everyInstanceLooks();
    assertThat(told()).as("a second before").isEmpty();

    clock.advance(Duration.ofMinutes(210).plusSeconds(1));
    everyInstanceLooks();
    assertThat(told()).as("noon").isEmpty();
  }

  @Test
  void tellsLateWhereNobodyRanInTime() {
    clock.advance(Duration.ofMinutes(209));
    everyInstanceLooks();

    assertThat(told()).hasSize(1);
  }

  @Test
  void tellsNobodyOnDaysOff() {
    clock.advance(Duration.ofDays(4));
    assertThat(isWorkingDay(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))).isFalse();
    everyInstanceLooks();

    assertThat(told()).isEmpty();
  }

  @Test
  void tellsNobodyWhoDidNotAskForItOrHasNoWayForIt() {
    choose(EnumSet.of(AlertKind.DUE), true);
    everyInstanceLooks();
    choose(Set.of(AlertKind.SUMMARY), false);
    everyInstanceLooks();

    assertThat(told()).isEmpty();
    assertThat(counted).as("costs nothing").isEmpty();
    assertThat(AlertSettings.usual(ANONG).kinds()).doesNotContain(AlertKind.SUMMARY);
  }

  @Test
  void isOfNoUseInTheAfternoon() {
    assertThat(DailySummary.end(clock.instant()))
        .isEqualTo(clock.instant().plus(Duration.ofMinutes(210)));
  }

  private void everyInstanceLooks() {
    here.look();
    there.look();
  }

  private List<Alert> told() {
    return new AlertRows(STORE.database(), clock).between(ANONG, Instant.EPOCH, clock.instant());
  }
}
