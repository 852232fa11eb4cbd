package saitrong.learning;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.shared.Digest;
import saitrong.shared.PersonalText;

/// What one event of a person teaches about the FAQ. An entry is named with the version that was
/// shown: an edited one begins anew.
public sealed interface Lesson {

  /// The answer was the right one.
  record Helped(Showing answer) implements Lesson {}

  /// It was not what was asked for; what that was is known while the question is.
  record NotHelped(Showing answer, @Nullable Asked asked) implements Lesson {}

  /// Of several it was chosen.
  record Chosen(String entry, String version, @Nullable Asked asked) implements Lesson {}

  /// Nothing fitted.
  record Unanswered(Asked asked) implements Lesson {}

  /// An answer as a person saw it once.
  ///
  /// @param turn of the conversation that showed it; empty where the button does not say
  record Showing(String entry, String version, String turn) {}

  /// What somebody typed.
  ///
  /// @param messages that brought it, each of which may be taken back
  record Asked(PersonalText words, List<String> messages) {
    public Asked {
      messages = List.copyOf(messages);
    }

    public Asked(PersonalText words, @Nullable String message) {
      this(words, message == null ? List.of() : List.of(message));
    }

    /// The question with more about it, in another message.
    public Asked with(PersonalText more, String message) {
      return new Asked(
          new PersonalText(words.value() + " " + more.value()),
          Stream.concat(messages.stream(), Stream.of(message)).toList());
    }

    /// Two questions of one matter.
    public Asked followedBy(Asked other) {
      return new Asked(
          new PersonalText(words.value() + "\n" + other.words.value()),
          Stream.concat(messages.stream(), other.messages.stream()).toList());
    }

    /// By which it is told from others: what was typed last is in no other question.
    public @Nullable String name() {
      return messages.isEmpty() ? null : messages.getLast();
    }
  }

  /// The answer that this is a vote on, if it is one. A person has one vote on what they were
  /// shown, and the last one counts.
  default @Nullable Showing votedOn() {
    return switch (this) {
      case Helped(var answer) -> answer;
      case NotHelped(var answer, _) -> answer;
      case Chosen _, Unanswered _ -> null;
    };
  }

  /// Under which it counts once. A vote stays for longer than it says whose it was.
  default String key(String event, CitizenId citizen) {
    var on = votedOn();
    return on == null
        ? event
        : "vote/"
            + Digest.of(String.join("/", citizen.value(), on.entry(), on.version(), on.turn()));
  }

  /// The entry that it is about, if it is about one.
  default @Nullable String about() {
    return switch (this) {
      case Helped(var answer) -> answer.entry();
      case NotHelped(var answer, _) -> answer.entry();
      case Chosen(var entry, _, _) -> entry;
      case Unanswered _ -> null;
    };
  }

  /// The same, by which nobody learns what was typed, nor in which messages.
  default Lesson withoutWords() {
    return switch (this) {
      case Helped helped -> helped;
      case NotHelped(var answer, _) -> new NotHelped(answer, null);
      case Chosen(var entry, var version, _) -> new Chosen(entry, version, null);
      case Unanswered _ -> new Unanswered(new Asked(new PersonalText(""), List.of()));
    };
  }

  default @Nullable Asked question() {
    return switch (this) {
      case Helped _ -> null;
      case NotHelped(_, var asked) -> asked;
      case Chosen(_, _, var asked) -> asked;
      case Unanswered(var asked) -> asked;
    };
  }
}
