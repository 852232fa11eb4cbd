package saitrong.content;

/// Whom a rich menu is for. Everybody sees the citizens' menu; a verified official sees the
/// officials' in its place.
public enum Audience {
  CITIZENS("citizens"),
  OFFICIALS("officials");

  private final String written;

  Audience(String written) {
    this.written = written;
  }

  /// As it stands in the file and in the database.
  public String written() {
    return written;
  }
}
