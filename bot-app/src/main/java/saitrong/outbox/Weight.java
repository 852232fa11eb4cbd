package saitrong.outbox;

/// How much a message matters when the free reply fails: a push costs money, and a push after a
/// reply of unknown outcome may say the same thing twice.
public enum Weight {
  /// Worth a free reply and nothing more.
  COURTESY("courtesy"),
  /// An answer: pushed when the reply surely failed, not when nobody knows.
  ANSWER("answer"),
  /// A receipt, a result, an officer's words: must arrive, and may use the quota's reserve.
  BINDING("binding");

  private final String stored;

  Weight(String stored) {
    this.stored = stored;
  }

  public String stored() {
    return stored;
  }

  public static Weight from(String stored) {
    for (var weight : values()) {
      if (weight.stored.equals(stored)) {
        return weight;
      }
    }
    throw new IllegalArgumentException("no weight is called " + stored);
  }
}
