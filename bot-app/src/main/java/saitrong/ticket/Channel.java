package saitrong.ticket;

import java.util.Arrays;
import java.util.Optional;
import saitrong.shared.Language;

/// The way by which a matter came in.
public enum Channel {
  LINE("line", "LINE", "LINE"),
  PHONE("phone", "โทรศัพท์", "phone"),
  EMAIL("email", "อีเมล", "e-mail"),
  WALK_IN("walk-in", "มาติดต่อด้วยตนเอง", "walk-in"),
  LETTER("letter", "หนังสือ", "letter"),
  FIELD_VISIT("field-visit", "ลงพื้นที่", "field visit");

  private final String code;
  private final String thai;
  private final String english;

  Channel(String code, String thai, String english) {
    this.code = code;
    this.thai = thai;
    this.english = english;
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

  /// By its code or its Thai words.
  public static Optional<Channel> called(String word) {
    return Arrays.stream(values())
        .filter(channel -> channel.code.equals(word) || channel.thai.equals(word))
        .findFirst();
  }

  static Channel from(String stored) {
    return called(stored)
        .orElseThrow(() -> new IllegalArgumentException("no channel is called " + stored));
  }
}
