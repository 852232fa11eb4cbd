package saitrong.flow;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Numbers in words, as people count things: สามเครื่อง, ยี่สิบคน, หนึ่งร้อยห้าสิบตัว.
final class ThaiNumbers {

  private static final List<String> DIGITS =
      List.of("ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า");
  private static final Map<String, Long> RANKS =
      Map.of("สิบ", 10L, "ร้อย", 100L, "พัน", 1000L, "หมื่น", 10_000L, "แสน", 100_000L);

  /// A chair is called เก้าอี้, and is no nine.
  private static final Pattern WORD =
      Pattern.compile(
          String.join("|", DIGITS) + "(?!อี้)|ยี่|เอ็ด|" + String.join("|", RANKS.keySet()));

  private ThaiNumbers() {}

  /// With the number that stands at the beginning in digits; two digits in a row, as in
  /// "สองสามตัว", are no number.
  static String inDigits(String typed) {
    var words = WORD.matcher(typed);
    long sum = 0;
    long digit = 0;
    boolean hasDigit = false;
    int end = 0;
    while (words.find(end) && words.start() == end) {
      var rank = RANKS.get(words.group());
      if (rank == null && hasDigit) {
        return typed;
      }
      sum += rank == null ? 0 : rank * (hasDigit ? digit : 1);
      digit = rank == null ? valueOf(words.group()) : 0;
      hasDigit = rank == null;
      end = words.end();
    }
    return end == 0 ? typed : sum + digit + typed.substring(end);
  }

  private static long valueOf(String word) {
    return switch (word) {
      case "ยี่" -> 2;
      case "เอ็ด" -> 1;
      default -> DIGITS.indexOf(word);
    };
  }
}
