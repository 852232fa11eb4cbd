package saitrong.rating;

import java.util.List;
import saitrong.shared.PersonalText;
import saitrong.shared.TypedSecrets;

/// What a person said beside a score.
///
/// @param words empty where they said nothing; without what an agency must not hold, for a page and
///   an officer let through what the chat does not
/// @param messages that brought them, any of which may be taken back
public record Comment(PersonalText words, List<String> messages) {

  public Comment {
    words = new PersonalText(TypedSecrets.mask(words.value()));
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
