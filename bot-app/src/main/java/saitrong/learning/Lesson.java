package saitrong.learning;

import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// What one event of a person teaches about the FAQ. An entry is named with the version that was
/// shown: an edited one begins anew.
public sealed interface Lesson {

  /// The answer was the right one.
  record Helped(String entry, String version) implements Lesson {}

  /// It was not what was asked for; what that was is known while the question is.
  record NotHelped(String entry, String version, @Nullable Asked asked) implements Lesson {}

  /// Of several it was chosen.
  record Chosen(String entry, String version, @Nullable Asked asked) implements Lesson {}

  /// Nothing fitted.
  record Unanswered(Asked asked) implements Lesson {}

  /// What somebody typed.
  ///
  /// @param message that brought it, by which it may be taken back
  record Asked(PersonalText words, @Nullable String message) {}

  default @Nullable Asked question() {
    return switch (this) {
      case Helped _ -> null;
      case NotHelped(_, _, var asked) -> asked;
      case Chosen(_, _, var asked) -> asked;
      case Unanswered(var asked) -> asked;
    };
  }
}
