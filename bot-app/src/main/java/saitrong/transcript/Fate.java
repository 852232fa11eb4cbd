package saitrong.transcript;

/// What is known of a message of ours. None of these says that the person has seen it: LINE tells
/// nobody that.
public enum Fate {
  /// LINE took it on the free reply.
  REPLIED("replied"),
  /// LINE took it as a push, which counts against the month's quota.
  PUSHED("pushed"),
  /// Waits in the outbox for quota, for the next reply or for LINE to come back.
  WAITING("waiting"),
  /// Tried on the reply, answer lost, token over: nobody can know.
  UNKNOWN("unknown"),
  /// LINE will never take it as it is; a matter for staff.
  REFUSED("refused"),
  /// The person has blocked the account: must be told another way.
  BLOCKED("blocked"),
  /// Waited past its use.
  EXPIRED("expired"),
  /// Not worth a push: found no reply to ride on in its time, or was overtaken by newer news.
  DROPPED("dropped"),
  /// Tried for a day, outcome unknown; a matter for staff.
  PARKED("parked");

  private final String stored;

  Fate(String stored) {
    this.stored = stored;
  }

  public String stored() {
    return stored;
  }

  static Fate from(String stored) {
    for (var fate : values()) {
      if (fate.stored.equals(stored)) {
        return fate;
      }
    }
    throw new IllegalArgumentException("no fate is called " + stored);
  }

  /// Whether staff should look at it.
  public boolean needsAttention() {
    return switch (this) {
      case REPLIED, PUSHED, WAITING, DROPPED -> false;
      case UNKNOWN, REFUSED, BLOCKED, EXPIRED, PARKED -> true;
    };
  }
}
