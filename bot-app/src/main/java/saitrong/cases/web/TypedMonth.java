package saitrong.cases.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;

/// A month in a page's address, as browsers send it: `2026-11`.
final class TypedMonth {

  private static final YearMonth FIRST = YearMonth.of(2000, 1);
  private static final YearMonth LAST = YearMonth.of(2999, 12);

  private TypedMonth() {}

  /// The one that it is now where none is named.
  static YearMonth of(String typed, Instant now) {
    var month = typed.isBlank() ? YearMonth.from(now.atZone(ThaiDates.ZONE)) : parsed(typed);
    if (month.isBefore(FIRST) || month.isAfter(LAST)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no month of ours");
    }
    return month;
  }

  private static YearMonth parsed(String typed) {
    try {
      return YearMonth.parse(typed);
    } catch (DateTimeException other) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no month", other);
    }
  }

  /// "พฤศจิกายน 2569", "November 2026".
  static String in(YearMonth month, Language language) {
    return ThaiDates.day(month.atDay(1), language).replaceFirst("^1 ", "");
  }
}
