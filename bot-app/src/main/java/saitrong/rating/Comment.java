package saitrong.rating;

import java.util.List;
import saitrong.shared.PersonalText;

/// What a person said beside a score.
///
/// @param words empty where they said nothing
/// @param messages that brought them, any of which may be taken back
public record Comment(PersonalText words, List<String> messages) {

  public Comment {
    messages = List.copyOf(messages);
  }

  public static Comment none() {
    return new Comment(new PersonalText(""), List.of());
  }

  /// Said to somebody, or sent by a page: no message of theirs brought it.
  public static Comment of(PersonalText words) {
    return new Comment(words, List.of());
  }

  boolean isEmpty() {
    return words.value().isBlank();
  }
}
