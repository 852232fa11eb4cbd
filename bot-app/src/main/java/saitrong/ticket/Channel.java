package saitrong.ticket;

/// The way by which a matter came in.
public enum Channel {
  LINE("line");

  private final String stored;

  Channel(String stored) {
    this.stored = stored;
  }

  String stored() {
    return stored;
  }

  static Channel from(String stored) {
    for (var channel : values()) {
      if (channel.stored.equals(stored)) {
        return channel;
      }
    }
    throw new IllegalArgumentException("no channel is called " + stored);
  }
}
