package saitrong.citizen;

/// Our own name for a chat partner, computed from LINE's without a look-up and not computable
/// backwards. A group or a room has one too, and so has the channel itself for events that come
/// from nobody. Safe to log.
public record CitizenId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
