package saitrong.shared;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hides the 13-digit citizen numbers that people type, asked or not: what the record does not hold
/// cannot leak from it. For a flow that asks for one, the first is found before it is hidden. Only
/// a number whose last digit checks is one; a company's number, which is public and begins with 0,
/// stays.
final class TypedCitizenNumbers {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![0-9๐-๙])[1-8๑-๘][ .–-]?[0-9๐-๙]{4}[ .–-]?[0-9๐-๙]{5}[ .–-]?[0-9๐-๙]{2}[ .–-]?"
              + "[0-9๐-๙](?![0-9๐-๙])");
  private static final int DIGITS = 13;

  private TypedCitizenNumbers() {}

  static String mask(String text) {
    return WRITTEN.matcher(text).replaceAll(TypedCitizenNumbers::hidden);
  }

  /// The digits of the first one, in ASCII.
  static Optional<String> first(String text) {
    return WRITTEN
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(TypedCitizenNumbers::checks)
        .findFirst()
        .map(TypedCitizenNumbers::digits);
  }

  private static String digits(String written) {
    var digits = new StringBuilder();
    written
        .codePoints()
        .filter(Character::isDigit)
        .map(Character::getNumericValue)
        .forEach(digits::append);
    return digits.toString();
  }

  private static String hidden(MatchResult written) {
    return checks(written.group())
        ? TypedSecrets.CITIZEN_NUMBER
        : Matcher.quoteReplacement(written.group());
  }

  /// The last digit of a citizen number is a check digit: weights 13 to 2, modulo 11.
  private static boolean checks(String written) {
    int[] digits =
        written.codePoints().filter(Character::isDigit).map(Character::getNumericValue).toArray();
    int sum = 0;
    for (int at = 0; at < DIGITS - 1; at++) {
      sum += digits[at] * (DIGITS - at);
    }
    return digits[DIGITS - 1] == (11 - sum % 11) % 10;
  }
}
