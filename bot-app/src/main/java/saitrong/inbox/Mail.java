package saitrong.inbox;

import java.time.Instant;

/// An event that waits for its answer, with the sealed form it is stored in. The transcript keeps
/// the same bytes, so that each event is encrypted once.
///
/// @param tokenSpent its reply token went to "still looking": the answer needs another way
public record Mail(Inbound event, byte[] sealed, boolean tokenSpent) {

  public Mail(Inbound event, byte[] sealed) {
    this(event, sealed, false);
  }

  public EventId id() {
    return event.envelope().id();
  }

  Mail withTokenSpent() {
    return new Mail(event, sealed, true);
  }

  /// Whether a person looks at the chat and waits. Pictures wait on purpose, groups see nothing.
  boolean isAwaited() {
    boolean shows = event instanceof Inbound.Said || event instanceof Inbound.Tapped;
    return shows && event.envelope().canBeAnswered();
  }

  boolean cameIn(Instant from, Instant until) {
    var arrived = event.envelope().arrived();
    return !arrived.isBefore(from) && !arrived.isAfter(until);
  }

  @Override
  public String toString() {
    return "Mail[" + id() + "]";
  }
}
