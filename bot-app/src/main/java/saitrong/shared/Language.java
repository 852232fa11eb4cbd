package saitrong.shared;

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

  public static Language of(String code) {
    for (var language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    throw new IllegalArgumentException("no language has the code " + code);
  }
}
