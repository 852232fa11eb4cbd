package saitrong.attachment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.attachment.State.Awaited;
import saitrong.inbox.MessageId;
import saitrong.store.FieldCipher;

/// The files that citizens sent, for whoever looks them up: also where nothing is fetched, as in a
/// command beside the bot.
public final class CitizenFiles {

  private final Shelf shelf;
  private final FieldCipher cipher;

  CitizenFiles(Shelf shelf, FieldCipher cipher) {
    this.shelf = shelf;
    this.cipher = cipher;
  }

  /// Empty when nobody ever asked for it to be kept.
  public Optional<State> state(MessageId message) {
    return Optional.ofNullable(states(List.of(message)).get(message));
  }

  /// Of those that are known.
  public Map<MessageId, State> states(Collection<MessageId> messages) {
    if (messages.isEmpty()) {
      return Map.of();
    }
    // The to-do row goes after the record was written: in this order none is missed.
    var states = new HashMap<MessageId, State>();
    shelf.wanted().among(messages).forEach(message -> states.put(message, new Awaited()));
    states.putAll(shelf.headers().states(messages));
    return states;
  }

  /// The file, if it is kept. To be closed by the caller.
  public Optional<KeptFile> open(MessageId message) {
    return new KeptFiles(shelf, cipher).open(message);
  }
}
