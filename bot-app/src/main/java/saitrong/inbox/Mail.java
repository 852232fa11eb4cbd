package saitrong.inbox;

/// An event that waits for its answer, with the sealed form it is stored in. The transcript keeps
/// the same bytes, so that each event is encrypted once.
public record Mail(Inbound event, byte[] sealed) {

  public EventId id() {
    return event.envelope().id();
  }

  @Override
  public String toString() {
    return "Mail[" + id() + "]";
  }
}
