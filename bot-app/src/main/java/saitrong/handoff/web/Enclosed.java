package saitrong.handoff.web;

/// What somebody sent besides words, and what the page can do with it.
///
/// @param path where it opens; empty where there is nothing to open
/// @param is what it is, in words: "ภาพ 240 KB"
public record Enclosed(String path, String is, Shows shows) {

  static final Enclosed NOTHING = new Enclosed("", "", Shows.NOTHING);

  /// How.
  public enum Shows {
    NOTHING,
    /// It is on its way: whoever looks again may see it.
    COMES,
    /// In the page, and larger in a tab of its own.
    PICTURE,
    /// In a tab of its own.
    OPENED,
    /// As a download only.
    SAVED,
    /// On a map of somebody else's, when the officer asks for it.
    MAP
  }

  /// Whether it says itself what it is.
  public boolean here() {
    return !path.isEmpty() && !is.isEmpty();
  }

  static Enclosed place(double latitude, double longitude) {
    return new Enclosed(
        "https://www.google.com/maps/search/?api=1&query=%.6f,%.6f".formatted(latitude, longitude),
        "",
        Shows.MAP);
  }
}
