package saitrong.flow;

import java.util.regex.Pattern;

/// A place in a list as people name it: "2", "ข้อ 2", "ข้อที่สอง", "เบอร์ 2", "เอาข้อแรก", "number
/// 2".
final class Numbered {

  private static final String NOUN = "(?:ข้อ|ขอ|เบอร์|หมายเลข|เลข|ตัวเลือก|อัน|ลำดับ)(?:ที่|ที)? ?";
  private static final Pattern IN_THAI =
      Pattern.compile("(?:(?:ขอ)?(?:เลือก|เอา) ?(?:" + NOUN + ")?|" + NOUN + ")(\\S{1,8})");
  private static final Pattern IN_ENGLISH =
      Pattern.compile("(?i)(?:no\\.?|number|option|choice|item) ?([0-9]{1,3})");
  private static final Pattern FIGURES = Pattern.compile("[0-9]{1,3}");
  private static final String FIRST = "แรก";

  private Numbered() {}

  /// In digits alone, where a place is named; anything else as it was typed.
  static String bare(String typed) {
    String tidy = Typed.withoutEnding(Typed.tidy(typed));
    var thai = IN_THAI.matcher(tidy);
    if (thai.matches()) {
      String number = thai.group(1).equals(FIRST) ? "1" : ThaiNumbers.inDigits(thai.group(1));
      return FIGURES.matcher(number).matches() ? number : typed;
    }
    var english = IN_ENGLISH.matcher(tidy);
    return english.matches() ? english.group(1) : typed;
  }
}
