package saitrong.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  /// Of those that are known.
  public Map<MessageId, Shape> shapes(Collection<MessageId> messages) {
    var shapes = new HashMap<MessageId, Shape>();
    states(messages).forEach((message, state) -> shapes.put(message, shape(message, state)));
    return shapes;
  }

  private Shape shape(MessageId message, State state) {
    return switch (state) {
      case State.Kept _ ->
          open(message).map(CitizenFiles::here).orElse(new Shape.NotHere(new State.Erased()));
      case State.Awaited _, State.NotKept _, State.Erased _ -> new Shape.NotHere(state);
    };
  }

  private static Shape here(KeptFile file) {
    try (var _ = file.bytes()) {
      return new Shape.Here(file.type(), file.size(), file.verdict(), file.bare());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // nothing was read
    }
  }

  /// The file, if it is kept. To be closed by the caller.
  public Optional<KeptFile> open(MessageId message) {
    return new KeptFiles(shelf, cipher).open(message);
  }
}
