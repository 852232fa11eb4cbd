package saitrong.cases;

import java.time.YearMonth;
import java.util.Collection;
import saitrong.shared.InQuotes;
import saitrong.shared.NearestWord;

/// What is said of a command line that nobody understands. Thai first.
final class TypingWords {

  static final String UNREADABLE =
      """
      ระบบอ่านอักษรไทยในคำสั่งไม่ได้ ยังไม่มีการบันทึก ตั้งค่า LC_ALL=C.UTF-8 แล้วสั่งอีกครั้ง
      The Thai letters typed cannot be read and nothing was done: set LC_ALL=C.UTF-8 and try again.\
      """;

  private TypingWords() {}

  static String noSuchOption(String word) {
    return "ไม่มีตัวเลือก %s / There is no option %s.%n%s"
        .formatted(InQuotes.of(word), InQuotes.of(word), UsageWords.USAGE);
  }

  static String valueMissing(Option option) {
    return "%s ต้องมีค่าต่อท้าย / %s needs a value behind it."
        .formatted(option.typed(), option.typed());
  }

  static String notHere(String typed) {
    return "คำสั่งนี้ไม่ใช้ %s / This command has no %s.%n%s"
        .formatted(typed, typed, UsageWords.USAGE);
  }

  static String noNumber(String word) {
    return "%s ไม่ใช่เลขที่รับแจ้ง ตัวอย่าง 00011/2569 / %s is no receipt number, as 00011/2569 is."
        .formatted(InQuotes.of(word), InQuotes.of(word));
  }

  static String noDay(String word) {
    return "%s ไม่ใช่วันที่ ตัวอย่าง 1/12/2569 / %s is no day, as 2026-12-01 is."
        .formatted(InQuotes.of(word), InQuotes.of(word));
  }

  static String noMoment(String words) {
    return "%s ไม่ใช่วันและเวลา ตัวอย่าง \"1/12/2569 16.30\" / %s is no day and time, as \"2026-12-01 16:30\" is."
        .formatted(InQuotes.of(words), InQuotes.of(words));
  }

  static String noSpan(YearMonth from, YearMonth to) {
    return "--from %s อยู่หลัง --to %s / --from %s is after --to %s."
        .formatted(ScoresWords.thai(from), ScoresWords.thai(to), from, to);
  }

  static String noKind(String kind, Collection<String> known) {
    String them = String.join(", ", known);
    return "ไม่มีประเภทเรื่อง %s%s ที่มี: %s%nThere is no kind %s.%s There are: %s"
        .formatted(
            InQuotes.of(kind),
            NearestWord.thai(kind, known),
            them,
            InQuotes.of(kind),
            NearestWord.english(kind, known),
            them);
  }
}
