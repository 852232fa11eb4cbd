package saitrong.content;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// Of which years the government's holidays are known. The first days of January are often listed
/// with the year before, so a year with a few days only is not listed yet.
record HolidayYears(Map<Integer, Long> daysOfYears) {

  /// No year of the last decades had fewer than fifteen.
  private static final int FEWEST = 10;

  static HolidayYears of(Collection<Holiday> holidays) {
    return new HolidayYears(
        holidays.stream()
            .collect(Collectors.groupingBy(it -> it.date().getYear(), Collectors.counting())));
  }

  boolean areListed(int year) {
    return daysOfYears.getOrDefault(year, 0L) >= FEWEST;
  }

  /// @param first that is listed
  int lastInARowFrom(int first) {
    int last = first;
    while (areListed(last + 1)) {
      last++;
    }
    return last;
  }
}
