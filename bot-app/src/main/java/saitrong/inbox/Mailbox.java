package saitrong.inbox;

import java.util.Collection;
import java.util.List;

/// What waits, for those who look for it by name.
public interface Mailbox {

  /// The mail of these events as far as it still waits.
  List<Mail> find(Collection<EventId> events);
}
