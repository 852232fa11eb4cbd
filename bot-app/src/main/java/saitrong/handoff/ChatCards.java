package saitrong.handoff;

import java.util.Optional;
import saitrong.citizen.CitizenId;
import saitrong.message.Message;
import saitrong.ticket.Ticket;

/// The bot's own cards, for an officer to send in a chat, in the language of its person. Their
/// buttons lead out of the chat: while an officer has it nobody else answers there. The
/// conversation knows what they look like.
public interface ChatCards {

  /// Of the FAQ; absent where the entry is not served.
  Optional<Message> answer(CitizenId to, String entry);

  /// How to reach the office.
  Message contact(CitizenId to);

  /// Where a case of theirs is.
  Message ofCase(CitizenId to, Ticket ticket);
}
