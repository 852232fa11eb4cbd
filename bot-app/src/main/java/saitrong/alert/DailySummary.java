package saitrong.alert;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import saitrong.alert.Alerts.Event;
import saitrong.content.ThaiDates;
import saitrong.staff.Account;
import saitrong.staff.Login;

/// At half past eight on each working day: what somebody has to do, for those who wish. Told once a
/// day by whichever instance looks first, later where none ran, and not in the afternoon.
final class DailySummary {

  private static final LocalTime FROM = LocalTime.of(8, 30);
  private static final LocalTime UNTIL = LocalTime.NOON;
  private static final String OF_THE_UNIT = "/console/cases?view=unit";

  private final Alerts alerts;
  private final AlertChoices choices;
  private final Audience audience;
  private final Predicate<LocalDate> isWorkingDay;
  private final Supplier<Function<Account, WorkCounts>> counting;
  private final InstantSource clock;

  /// @param counting reads what there is to count
  DailySummary(
      Alerts alerts,
      AlertChoices choices,
      Audience audience,
      Predicate<LocalDate> isWorkingDay,
      Supplier<Function<Account, WorkCounts>> counting,
      InstantSource clock) {
    this.alerts = alerts;
    this.choices = choices;
    this.audience = audience;
    this.isWorkingDay = isWorkingDay;
    this.counting = counting;
    this.clock = clock;
  }

  /// One round. Whoever was told costs nothing more.
  void look() {
    var here = clock.instant().atZone(ThaiDates.ZONE);
    if (isTime(here.toLocalTime()) && isWorkingDay.test(here.toLocalDate())) {
      tell("summary " + here.toLocalDate());
    }
  }

  private static boolean isTime(LocalTime time) {
    return !time.isBefore(FROM) && time.isBefore(UNTIL);
  }

  private void tell(String cause) {
    var untold = untold(cause, choices.all());
    if (!untold.isEmpty()) {
      var counts = counting.get();
      var look = alerts.look();
      untold.forEach(it ->
          look.tell(
              it.login(),
              new Event(AlertKind.SUMMARY, cause, OF_THE_UNIT, counts.apply(it).stored())));
    }
  }

  private List<Account> untold(String cause, Map<Login, AlertSettings> chosen) {
    return audience.all().stream()
        .filter(it ->
            chosen.get(it.login()) instanceof AlertSettings theirs
                && theirs.isSent()
                && theirs.wants(AlertKind.SUMMARY)
                && !alerts.isTold(it.login(), cause))
        .toList();
  }

  /// From when a summary of then is of no use.
  static Instant end(Instant told) {
    return told.atZone(ThaiDates.ZONE)
        .toLocalDate()
        .atTime(UNTIL)
        .atZone(ThaiDates.ZONE)
        .toInstant();
  }
}
