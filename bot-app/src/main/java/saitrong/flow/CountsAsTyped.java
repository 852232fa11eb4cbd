package saitrong.flow;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// How many, as people say it: 12, สามเครื่อง, ประมาณ 50 คน, เต็นท์ 5 หลัง. Two numbers are none.
final class CountsAsTyped {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}");

  /// People count in things: 50 ตัว, 3 คน.
  private static final Pattern UNIT = Pattern.compile("(?<=[0-9]) ?[\\p{L}\\p{M}]{1,12}$");

  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:ประมาณ|ราว ?ๆ|ราว|สัก|ทั้งหมด|จำนวน|รวม|ไม่เกิน|about|around) ?");

  /// What is counted before the number, and in what behind it: a number alone may be any other.
  private static final Pattern OF_SOMETHING =
      Pattern.compile(
          "([\\p{L}\\p{M}][\\p{L}\\p{M} ]{0,39}?) ?([0-9][0-9,]{0,9} ?[\\p{L}\\p{M}]{1,12})");

  /// What has a number of its own.
  private static final Pattern NO_COUNT =
      Pattern.compile("ไม่|โทร|เบอร์|หมายเลข|ข้อ|หมู่|ซอย|ถนน|ห้อง|ชั้น|อายุ|ขนาด|ที่ ?$");

  private CountsAsTyped() {}

  static Heard read(String typed, Kind.Count count) {
    var allowed =
        Map.of("least", Long.toString(count.least()), "most", Long.toString(count.most()));
    var number = number(typed);
    if (number.isEmpty()) {
      return new Unfit(Sentence.UNFIT_NUMBER, allowed);
    }
    return number.get() < count.least() || number.get() > count.most()
        ? new Unfit(Sentence.UNFIT_RANGE, allowed)
        : new Fits(Answer.Words.of(Long.toString(number.get())), Typed.isSentence(typed));
  }

  private static Optional<Long> number(String typed) {
    var about = ABOUT.matcher(typed);
    String text = about.lookingAt() ? typed.substring(about.end()) : typed;
    return alone(ThaiNumbers.inDigits(text)).or(() -> ofSomething(withFigures(text)));
  }

  private static Optional<Long> alone(String text) {
    String digits = UNIT.matcher(text).replaceFirst("").replaceAll("[ ,]", "");
    return NUMBER.matcher(digits).matches()
        ? Optional.of(Long.parseLong(digits))
        : Optional.empty();
  }

  private static Optional<Long> ofSomething(String text) {
    var parts = OF_SOMETHING.matcher(text);
    return parts.matches() && !NO_COUNT.matcher(parts.group(1)).find()
        ? alone(parts.group(2))
        : Optional.empty();
  }

  /// A word of its own that begins with a number: "เต็นท์ ห้าหลัง".
  private static String withFigures(String text) {
    int blank = text.lastIndexOf(' ');
    return blank < 0
        ? text
        : text.substring(0, blank + 1) + ThaiNumbers.inDigits(text.substring(blank + 1));
  }
}
