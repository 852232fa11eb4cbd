package saitrong.conversation;

import java.util.Optional;
import saitrong.learning.Lesson.Showing;

/// What a button of the FAQ carries. Buttons stay in the chat for years: each says by itself what
/// it is about, so that an old one can still be answered.
sealed interface FaqButton {

  String PREFIX = "faq/";

  /// This one of those offered.
  record Choose(String entry) implements FaqButton {}

  /// Another answer, named below one.
  record Also(String entry) implements FaqButton {}

  record Helped(Showing answer) implements FaqButton {}

  record NotHelped(Showing answer) implements FaqButton {}

  record OfGroup(String group) implements FaqButton {}

  record OfSystem(String system) implements FaqButton {}

  /// None of those offered.
  record None() implements FaqButton {}

  /// Another group or system than the one that is remembered.
  record Other() implements FaqButton {}

  record AskAgain() implements FaqButton {}

  /// Hands the question to the officers.
  record Leave() implements FaqButton {}

  /// Hands the question of this card to them, whatever was asked since.
  record LeaveAnswered(Showing answer) implements FaqButton {}

  default String data() {
    return PREFIX
        + switch (this) {
          case Choose(var entry) -> "choose/" + entry;
          case Also(var entry) -> "also/" + entry;
          case Helped(var answer) -> "helped/" + named(answer);
          case NotHelped(var answer) -> "not-helped/" + named(answer);
          case OfGroup(var group) -> "group/" + group;
          case OfSystem(var system) -> "system/" + system;
          case None _ -> "none";
          case Other _ -> "other";
          case AskAgain _ -> "again";
          case Leave _ -> "leave";
          case LeaveAnswered(var answer) -> "leave/" + named(answer);
        };
  }

  private static String named(Showing answer) {
    return answer.entry() + "/" + answer.version() + "/" + answer.turn();
  }

  static Optional<FaqButton> read(String data) {
    if (!data.startsWith(PREFIX)) {
      return Optional.empty();
    }
    var parts = data.substring(PREFIX.length()).split("/", 4);
    return switch (parts.length) {
      case 1 -> alone(parts[0]);
      case 2 -> about(parts[0], parts[1]);
      // Cards of the first release did not say which turn showed them.
      case 3 -> ofACard(parts[0], new Showing(parts[1], parts[2], ""));
      default -> ofACard(parts[0], new Showing(parts[1], parts[2], parts[3]));
    };
  }

  private static Optional<FaqButton> alone(String kind) {
    return switch (kind) {
      case "none" -> Optional.of(new None());
      case "other" -> Optional.of(new Other());
      case "again" -> Optional.of(new AskAgain());
      case "leave" -> Optional.of(new Leave());
      default -> Optional.empty();
    };
  }

  private static Optional<FaqButton> about(String kind, String what) {
    return switch (kind) {
      case "choose" -> Optional.of(new Choose(what));
      case "also" -> Optional.of(new Also(what));
      case "group" -> Optional.of(new OfGroup(what));
      case "system" -> Optional.of(new OfSystem(what));
      default -> Optional.empty();
    };
  }

  private static Optional<FaqButton> ofACard(String kind, Showing answer) {
    return switch (kind) {
      case "helped" -> Optional.of(new Helped(answer));
      case "not-helped" -> Optional.of(new NotHelped(answer));
      case "leave" -> Optional.of(new LeaveAnswered(answer));
      default -> Optional.empty();
    };
  }
}
