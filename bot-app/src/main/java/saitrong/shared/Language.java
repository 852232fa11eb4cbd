package saitrong.shared;

import java.util.Optional;

/// The languages the helpdesk speaks to citizens. Thai is the one it starts with and falls back to.
public enum Language {
  TH("th"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// Names the language in files and stored documents.
  public String code() {
    return code;
  }

  /// The one that a tap on the language button leads to.
  public Language other() {
    return switch (this) {
      case TH -> EN;
      case EN -> TH;
    };
  }

  /// In which of them somebody wrote, as the letters tell: one Thai letter makes it Thai.
  public static Optional<Language> writtenIn(String text) {
    if (text.codePoints().anyMatch(letter -> letter >= 'ก' && letter <= '๎')) {
      return Optional.of(TH);
    }
    boolean latin =
        text.codePoints().anyMatch(letter -> letter < 0x80 && Character.isLetter(letter));
    return latin ? Optional.of(EN) : Optional.empty();
  }

  public static Language of(String code) {
    for (var language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    throw new IllegalArgumentException("no language has the code " + code);
  }
}
