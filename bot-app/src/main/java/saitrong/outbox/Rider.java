package saitrong.outbox;

import java.util.UUID;

/// A waiting letter that rides free on a reply.
///
/// @param bubbles how much room it takes
public record Rider(UUID key, byte[] frozen, int bubbles) {

  @Override
  public String toString() {
    return "Rider[" + key + "]";
  }
}
