package saitrong.staff;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import saitrong.shared.Language;

/// What a password must be: long, and not one that is tried first. No rules about capitals and
/// signs, which only make people write it down.
public enum PasswordRule {
  LONG_ENOUGH("รหัสผ่านต้องยาวอย่างน้อย 12 ตัวอักษร", "A password has at least 12 characters"),
  /// bcrypt reads no more than 72 bytes.
  NOT_TOO_LONG(
      "รหัสผ่านยาวเกินไป ใช้ไม่เกิน 72 ตัวอักษร (ภาษาไทยไม่เกิน 24)",
      "The password is too long: 72 letters at most (24 in Thai)"),
  NOT_THE_LOGIN("รหัสผ่านต้องไม่มีชื่อผู้ใช้อยู่ในนั้น", "A password does not hold the login name"),
  NOT_USUAL(
      "รหัสผ่านนี้เดาง่าย ลองใช้คำที่ไม่เกี่ยวกัน 3-4 คำต่อกัน",
      "This password is easy to guess: try three or four unrelated words in a row");

  private static final int SHORTEST = 12;
  private static final int MOST_BYTES = 72;
  private static final int FEWEST_LETTERS = 5;

  /// Parts of what is tried first; what is left without them must still be something.
  private static final Set<String> USUAL =
      Set.of("password", "123456", "qwerty", "admin", "letmein", "abc123", "รหัสผ่าน", "saitrong");

  private static final int FEWEST_OF_ITS_OWN = 8;

  private final String thai;
  private final String english;

  PasswordRule(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  public String in(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }

  /// The first rule that it breaks.
  public static Optional<PasswordRule> brokenBy(String password, Login login) {
    String small = password.toLowerCase(Locale.ROOT);
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(LONG_ENOUGH);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.of(NOT_TOO_LONG);
    }
    if (small.contains(login.value())) {
      return Optional.of(NOT_THE_LOGIN);
    }
    return isUsual(small) ? Optional.of(NOT_USUAL) : Optional.empty();
  }

  private static boolean isUsual(String small) {
    String own = small;
    for (String usual : USUAL) {
      own = own.replace(usual, "");
    }
    return own.length() < FEWEST_OF_ITS_OWN || small.chars().distinct().count() < FEWEST_LETTERS;
  }
}
