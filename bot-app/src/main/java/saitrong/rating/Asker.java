package saitrong.rating;

import org.jspecify.annotations.Nullable;
import saitrong.ticket.Actor;

/// How a person was asked for the score of their case.
public sealed interface Asker {

  /// In the chat, with the result.
  record Chat() implements Asker {}

  /// By a link for once, which an officer gave them.
  record Link() implements Asker {}

  /// By an officer on the telephone (สอบถามทางโทรศัพท์), who is on record with it.
  record Phone(Actor.Staff by) implements Asker {}

  /// Names it in stored documents.
  default String code() {
    return switch (this) {
      case Chat _ -> "chat";
      case Link _ -> "link";
      case Phone _ -> "phone";
    };
  }

  /// @param by absent where no officer asked
  static Asker from(@Nullable String code, @Nullable String by) {
    return switch (code) {
      case "link" -> new Link();
      case "phone" -> new Phone(new Actor.Staff(by == null ? "-" : by));
      case null, default -> new Chat(); // the only way there was when nothing said which
    };
  }

  /// Whether it is the same way, whoever asked.
  default boolean isLike(Asker other) {
    return code().equals(other.code());
  }
}
