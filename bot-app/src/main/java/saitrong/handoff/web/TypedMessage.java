package saitrong.handoff.web;

/// What an officer typed and chose to send.
///
/// @param said their words; empty where there are none
/// @param chosen the bytes of a picture; empty where there is none
record TypedMessage(String said, byte[] chosen) {

  /// The signature has room in LINE's 5000.
  private static final int MOST = 4000;

  boolean hasPicture() {
    return chosen.length > 0;
  }

  boolean isEmpty() {
    return said.isEmpty() && !hasPicture();
  }

  boolean isTooLong() {
    return said.length() > MOST;
  }

  @Override
  public String toString() {
    return "TypedMessage[***]";
  }
}
