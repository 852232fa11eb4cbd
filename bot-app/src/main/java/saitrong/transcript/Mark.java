package saitrong.transcript;

/// Why staff should look at what a person said.
public enum Mark {
  /// Held an emergency phrase; the numbers were given at once.
  EMERGENCY("emergency"),
  /// Nothing checked could be answered.
  UNANSWERED("unanswered"),
  /// Held a password or a code, masked before it was stored.
  MASKED("masked"),
  /// Was typed into a script that was taken out of service: it is in the transcript, and in no
  /// case.
  LEFT_BEHIND("left-behind");

  private final String stored;

  Mark(String stored) {
    this.stored = stored;
  }

  public String stored() {
    return stored;
  }

  public static Mark from(String stored) {
    for (var mark : values()) {
      if (mark.stored.equals(stored)) {
        return mark;
      }
    }
    throw new IllegalArgumentException("no mark is called " + stored);
  }
}
