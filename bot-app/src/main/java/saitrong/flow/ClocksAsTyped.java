package saitrong.flow;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// Times of day as people type or say them: 9.30 น., 09:30, 9 โมงเช้า, บ่ายสอง, สองทุ่มครึ่ง, 2 pm.
final class ClocksAsTyped {

  private static final List<String> NUMBERS =
      List.of("หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบเอ็ด", "สิบ");
  private static final Pattern FIGURES =
      Pattern.compile("([0-9]{1,2})(?:[.:]([0-9]{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.|น\\.?|นาฬิกา)?");
  private static final Pattern SPOKEN =
      Pattern.compile("(ตี|บ่าย)?\\s*([0-9]{1,2})?\\s*(โมงเช้า|โมงเย็น|โมง|ทุ่ม)?\\s*(ตรง|ครึ่ง)?");
  private static final int NOON = 12;
  private static final int EVENING = 18;
  private static final int HALF = 30;

  private ClocksAsTyped() {}

  static Heard read(String typed) {
    return time(typed)
        .<Heard>map(time -> Fits.words(time.toString()))
        .orElse(new Unfit(Sentence.UNFIT_TIME));
  }

  static Optional<LocalTime> time(String typed) {
    String text = inDigits(typed.toLowerCase(Locale.ROOT).strip());
    if (text.startsWith("เที่ยงคืน") || text.equals("midnight")) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    if (text.startsWith("เที่ยง") || text.equals("noon")) {
      return Optional.of(LocalTime.NOON.plusMinutes(text.endsWith("ครึ่ง") ? HALF : 0));
    }
    var figures = FIGURES.matcher(text);
    return figures.matches() ? inFigures(figures) : spoken(text);
  }

  private static String inDigits(String text) {
    String digits = text;
    for (String number : NUMBERS) {
      digits = digits.replace(number, Integer.toString(value(number)));
    }
    return digits;
  }

  private static int value(String number) {
    return switch (number) {
      case "สิบเอ็ด" -> 11;
      case "สิบ" -> 10;
      default -> NUMBERS.indexOf(number) + 1;
    };
  }

  private static Optional<LocalTime> inFigures(Matcher figures) {
    int hour = Integer.parseInt(figures.group(1));
    int minute = figures.group(2) == null ? 0 : Integer.parseInt(figures.group(2));
    String half = figures.group(3) == null ? "" : figures.group(3).substring(0, 1);
    if (figures.group(2) == null && half.isEmpty()) {
      // A bare number may be anything.
      return Optional.empty();
    }
    return switch (half) {
      case "p" -> of(hour % NOON + NOON, minute);
      case "a" -> of(hour % NOON, minute);
      default -> of(hour, minute);
    };
  }

  private static Optional<LocalTime> spoken(String text) {
    var spoken = SPOKEN.matcher(text);
    if (!spoken.matches() || (spoken.group(1) == null && spoken.group(3) == null)) {
      return Optional.empty();
    }
    int hour = spoken.group(2) == null ? 1 : Integer.parseInt(spoken.group(2));
    int minute = "ครึ่ง".equals(spoken.group(4)) ? HALF : 0;
    String part = spoken.group(1) == null ? spoken.group(3) : spoken.group(1);
    return switch (part) {
      case "ตี" -> hour <= 5 ? of(hour, minute) : Optional.empty();
      case "บ่าย", "โมงเย็น" -> hour <= 6 ? of(hour + NOON, minute) : Optional.empty();
      case "ทุ่ม" -> hour <= 5 ? of(hour + EVENING, minute) : Optional.empty();
      default -> hour >= 5 && hour < NOON ? of(hour, minute) : Optional.empty();
    };
  }

  private static Optional<LocalTime> of(int hour, int minute) {
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
