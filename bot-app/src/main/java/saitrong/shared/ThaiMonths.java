package saitrong.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The months as people here write them. Own tables instead of the JDK's locale data, whose Thai
/// forms change from release to release.
public final class ThaiMonths {

  /// Years of the Buddhist era are ahead by so many.
  public static final int ERA = 543;

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
  private static final int SHORTEST_MONTH = 3;

  private ThaiMonths() {}

  public static String nameOf(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  /// 1 to 12 for a month's name in either language, whole, shortened or abbreviated.
  public static Optional<Integer> number(String written) {
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
}
