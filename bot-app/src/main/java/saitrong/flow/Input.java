package saitrong.flow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.FileSent;
import saitrong.shared.PersonalText;

/// What can happen to a running flow. `message` is the id of the message that brought it, by which
/// it may be taken back later.
public sealed interface Input {

  /// The person wrote.
  record Typed(PersonalText text, @Nullable String message) implements Input {
    public static Typed of(String text) {
      return new Typed(new PersonalText(text), null);
    }

    /// In several messages.
    public static Typed from(PersonalText text, List<String> messages) {
      return new Typed(text, messages.stream().reduce(Sources::joined).orElse(null));
    }
  }

  /// The person tapped a button; `params` holds what a date picker chose.
  record Tapped(String data, Map<String, String> params) implements Input {
    public Tapped {
      params = Map.copyOf(params);
    }
  }

  /// Pictures and files that came together.
  record Sent(List<FileSent> files) implements Input {
    public Sent {
      files = List.copyOf(files);
    }
  }

  /// A place on the map.
  record Shared(Answer.Spot place, @Nullable String message) implements Input {}

  /// A sticker, or what LINE has invented since.
  record Unusable() implements Input {}

  /// An [Effect] that was waited for has been done.
  record Done(String key, Answer.Outcome outcome) implements Input {}

  /// Something else was answered in between: the question is asked again.
  record Interrupted() implements Input {}

  /// The person unsent a message: what it answered is forgotten.
  record TakenBack(String message) implements Input {}
}
