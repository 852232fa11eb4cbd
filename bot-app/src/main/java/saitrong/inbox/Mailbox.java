package saitrong.inbox;

import java.util.Collection;
import java.util.List;
import saitrong.citizen.CitizenId;

/// What waits, for those who look for it by name.
public interface Mailbox {

  /// The mail of these events as far as it still waits.
  List<Mail> find(Collection<EventId> events);

  /// Whether the reply token of this event is on record as used, by whichever instance: a copy of
  /// the mail that was read before does not tell.
  boolean isTokenSpent(EventId event);

  /// Erases the words of a message that was taken back, should it be parked for staff. That there
  /// was one stays.
  void erase(CitizenId citizen, MessageId message);
}
