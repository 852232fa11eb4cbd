package saitrong.flow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saitrong.shared.Language;

/// Days and times as people here write them: the Buddhist year in full, Arabic digits, 16.30 น.
final class ThaiCalendar {

  static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");
  static final int ERA = 543;

  private static final List<String> MONTHS =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");
  private static final List<String> SHORT_MONTHS =
      List.of("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค");
  private static final List<String> ENGLISH_MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final int SHORTEST_MONTH = 3;

  private ThaiCalendar() {}

  /// 1 to 12 for a month's name in either language, whole, shortened or abbreviated.
  static Optional<Integer> month(String written) {
    String name = written.replaceAll("[. ]", "").toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (isThai(name, i) || isEnglish(name, i)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean isThai(String name, int i) {
    boolean shortened = name.length() > SHORTEST_MONTH && MONTHS.get(i).startsWith(name);
    return shortened || SHORT_MONTHS.get(i).equals(name);
  }

  private static boolean isEnglish(String name, int i) {
    String whole = LocalDate.of(2000, i + 1, 1).getMonth().name().toLowerCase(Locale.ROOT);
    return name.startsWith(ENGLISH_MONTHS.get(i)) && whole.startsWith(name);
  }

  static String show(LocalDate day, Language language) {
    return switch (language) {
      case TH ->
          "%d %s %d"
              .formatted(
                  day.getDayOfMonth(), MONTHS.get(day.getMonthValue() - 1), day.getYear() + ERA);
      case EN -> ENGLISH.format(day);
    };
  }

  static String show(LocalTime time, Language language) {
    return switch (language) {
      case TH -> "%02d.%02d น.".formatted(time.getHour(), time.getMinute());
      case EN -> "%02d:%02d".formatted(time.getHour(), time.getMinute());
    };
  }
}
