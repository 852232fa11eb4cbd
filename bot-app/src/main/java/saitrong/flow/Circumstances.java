package saitrong.flow;

import java.time.Instant;
import java.util.Map;
import saitrong.shared.Language;

/// What a turn may know of the world.
///
/// @param standing what the agency's profile lends to texts, in this language: `agency`, `phone`,
///   the particle …
/// @param registerYear in which cases are numbered now, which need not be the year of the calendar
public record Circumstances(
    Language language, Instant now, Map<String, String> standing, int registerYear) {

  /// Where the registers follow the calendar.
  public Circumstances(Language language, Instant now, Map<String, String> standing) {
    this(language, now, standing, now.atZone(ThaiCalendar.ZONE).getYear() + ThaiCalendar.ERA);
  }

  public Circumstances {
    standing = Map.copyOf(standing);
  }
}
