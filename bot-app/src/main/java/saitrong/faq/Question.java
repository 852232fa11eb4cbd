package saitrong.faq;

import java.util.Optional;

/// What somebody typed, and what is known of them.
///
/// @param userGroup id of their user group
/// @param system id of the system that they use
public record Question(String text, Optional<String> userGroup, Optional<String> system) {

  public static Question of(String text) {
    return new Question(text, Optional.empty(), Optional.empty());
  }

  Question saying(String other) {
    return new Question(other, userGroup, system);
  }
}
