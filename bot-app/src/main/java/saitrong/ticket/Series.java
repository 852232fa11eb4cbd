package saitrong.ticket;

import java.time.Instant;
import saitrong.content.ThaiDates;

/// Which years the registers follow. Both name the Buddhist year, so that a change of the setting
/// neither repeats a number nor leaves one out: it goes on in the register of that name.
enum Series {
  CALENDAR,
  /// From 1 October, named after the year in which it ends.
  FISCAL;

  private static final int OCTOBER = 10;

  /// @param receivedAt the moment that decides, by the clocks in Bangkok
  int yearOf(Instant receivedAt) {
    var day = receivedAt.atZone(ThaiDates.ZONE).toLocalDate();
    int year = ThaiDates.buddhistYear(day);
    return switch (this) {
      case CALENDAR -> year;
      case FISCAL -> day.getMonthValue() < OCTOBER ? year : year + 1;
    };
  }
}
