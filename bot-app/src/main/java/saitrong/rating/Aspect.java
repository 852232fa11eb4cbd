package saitrong.rating;

/// What a score of a case is about: the service procedure asks for both.
public enum Aspect {
  /// How the officers dealt with it.
  SERVICE("service"),
  /// The digital system that the case was about.
  SYSTEM("system");

  private final String code;

  Aspect(String code) {
    this.code = code;
  }

  /// Names it in stored documents.
  String code() {
    return code;
  }
}
