package saitrong.outbox;

import java.util.List;
import java.util.UUID;
import saitrong.inbox.MessageId;

/// A waiting letter that rides free on a reply.
///
/// @param bubbles how much room it takes
/// @param quotes messages of the citizen that it may repeat
public record Rider(UUID key, byte[] frozen, int bubbles, List<MessageId> quotes) {

  public Rider {
    quotes = List.copyOf(quotes);
  }

  @Override
  public String toString() {
    return "Rider[" + key + "]";
  }
}
