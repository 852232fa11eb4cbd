package saitrong.content;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import saitrong.shared.Language;
import saitrong.shared.ThaiMonths;

/// What the list of holidays needs from somebody: the days that promises reach must be known, and
/// be those that the cabinet decided on.
record HolidayTasks(List<Holiday> holidays, LocalDate today) {

  /// The list of a year comes out months before it; whoever has not added it by then is told.
  private static final int DAYS_AHEAD = 120;

  /// What is promised today is due within these, but for a few kinds.
  private static final int DAYS_OF_PROMISES = 45;

  List<FileTask> all() {
    var tasks = new ArrayList<FileTask>();
    end().ifPresent(tasks::add);
    unconfirmed().ifPresent(tasks::add);
    inPromises().ifPresent(tasks::add);
    return tasks;
  }

  private Optional<FileTask> end() {
    var years = HolidayYears.of(holidays);
    if (!years.areListed(today.getYear())) {
      return Optional.of(missing(today.getYear()));
    }
    int last = years.lastInARowFrom(today.getYear());
    long left = ChronoUnit.DAYS.between(today, LocalDate.of(last, Month.DECEMBER, 31));
    return left > DAYS_AHEAD ? Optional.empty() : Optional.of(ending(last, left));
  }

  private static FileTask missing(int year) {
    return new FileTask(
        true,
        ("ยังไม่มีวันหยุดราชการของปี พ.ศ. %d กำหนดทุกเรื่องจึงเว้นเฉพาะวันหยุดประจำสัปดาห์"
                + " เพิ่มใน holidays.yaml")
            .formatted(year + ThaiMonths.ERA),
        "The holidays of %d are not listed: every promise leaves out the days off of the week alone. Add them to holidays.yaml."
            .formatted(year));
  }

  private static FileTask ending(int last, long left) {
    return new FileTask(
        false,
        "รายการวันหยุดสิ้นสุดที่ปี พ.ศ. %d อีก %d วัน เพิ่มวันหยุดของปี พ.ศ. %d (holidays.yaml)"
            .formatted(last + ThaiMonths.ERA, left, last + 1 + ThaiMonths.ERA),
        "The list of holidays ends in %d days, with %d: add those of %d (holidays.yaml)."
            .formatted(left, last, last + 1));
  }

  private Optional<FileTask> unconfirmed() {
    var years =
        holidays.stream()
            .filter(holiday -> !holiday.confirmed())
            .collect(
                Collectors.groupingBy(
                    it -> it.date().getYear(), TreeMap::new, Collectors.counting()));
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FileTask(
                false,
                "วันหยุดที่รอยืนยันตามประกาศของคณะรัฐมนตรี %s (holidays.yaml)"
                    .formatted(
                        told(
                            years.entrySet(),
                            it ->
                                "ปี พ.ศ. "
                                    + (it.getKey() + ThaiMonths.ERA)
                                    + " "
                                    + it.getValue()
                                    + " วัน")),
                "Holidays that wait for the cabinet's list: %s (holidays.yaml)."
                    .formatted(
                        told(years.entrySet(), it -> it.getValue() + " in " + it.getKey()))));
  }

  private Optional<FileTask> inPromises() {
    var soon =
        holidays.stream()
            .filter(holiday -> !holiday.confirmed())
            .filter(it -> !it.date().isBefore(today))
            .filter(it -> it.date().isBefore(today.plusDays(DAYS_OF_PROMISES)))
            .toList();
    return soon.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FileTask(
                false,
                "กำหนดของเรื่องที่รับขณะนี้เว้นวันหยุดที่ยังไม่ยืนยัน: %s"
                    .formatted(
                        told(
                            soon,
                            it ->
                                ThaiDates.brief(it.date(), Language.TH) + " (" + it.name() + ")")),
                "What is promised now leaves out days that are not confirmed: %s."
                    .formatted(told(soon, it -> ThaiDates.brief(it.date(), Language.EN)))));
  }

  private static <T> String told(Collection<T> some, Function<T, String> words) {
    return some.stream().map(words).collect(Collectors.joining(", "));
  }
}
