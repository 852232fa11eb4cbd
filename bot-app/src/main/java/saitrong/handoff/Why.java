package saitrong.handoff;

import java.util.Arrays;

/// What led to the call for an officer.
public enum Why {
  /// Somebody asked for a person.
  ASKED("asked"),
  /// They asked after a question that had no answer.
  UNSURE("unsure"),
  /// A script handed them on.
  FLOW("flow");

  private final String stored;

  Why(String stored) {
    this.stored = stored;
  }

  public String stored() {
    return stored;
  }

  public static Why from(String stored) {
    return Arrays.stream(values())
        .filter(it -> it.stored.equals(stored))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reason is called " + stored));
  }
}
