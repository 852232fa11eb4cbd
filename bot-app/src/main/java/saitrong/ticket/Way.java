package saitrong.ticket;

import java.util.Arrays;
import java.util.Optional;
import saitrong.shared.Language;

/// How a case reaches whoever is to act. Only those with an account see it by themselves.
public enum Way {
  ACCOUNT("account", "ในระบบ", "in the system"),
  LETTER("letter", "หนังสือ", "by letter"),
  PHONE("phone", "โทรศัพท์", "by phone");

  private final String code;
  private final String thai;
  private final String english;

  Way(String code, String thai, String english) {
    this.code = code;
    this.thai = thai;
    this.english = english;
  }

  /// Somebody has to ask how it stands.
  boolean needsFollowUp() {
    return this != ACCOUNT;
  }

  public String code() {
    return code;
  }

  public String in(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }

  /// By its code or its Thai word.
  public static Optional<Way> called(String word) {
    return Arrays.stream(values())
        .filter(way -> way.code.equals(word) || way.thai.equals(word))
        .findFirst();
  }
}
