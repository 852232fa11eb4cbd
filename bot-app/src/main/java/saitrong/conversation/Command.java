package saitrong.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.content.Texts;
import saitrong.shared.Language;

/// What a citizen can ask for at any time. The order is the order of the menu's numbers; the menu
/// itself is 0.
enum Command {
  MENU(TextKey.WORDS_MENU, TextKey.BUTTON_MENU),
  OFFICER(TextKey.WORDS_OFFICER, TextKey.BUTTON_OFFICER),
  /// Asks for a number, and not for a person.
  CONTACT(TextKey.WORDS_CONTACT, TextKey.BUTTON_OFFICER),
  PRIVACY(TextKey.WORDS_PRIVACY, TextKey.BUTTON_PRIVACY),
  PRIVACY_IN_FULL(TextKey.WORDS_PRIVACY_FULL, TextKey.BUTTON_PRIVACY_FULL),
  THAI(TextKey.WORDS_THAI, TextKey.BUTTON_LANGUAGE),
  ENGLISH(TextKey.WORDS_ENGLISH, TextKey.BUTTON_LANGUAGE),
  SEE_ANSWER(TextKey.WORDS_SEE_ANSWER, TextKey.BUTTON_SEE_ANSWER);

  private static final String PREFIX = "command:";
  private static final List<Command> ALL = List.of(values());

  private final TextKey words;
  private final TextKey label;

  Command(TextKey words, TextKey label) {
    this.words = words;
    this.label = label;
  }

  TextKey label() {
    return label;
  }

  /// What a button of this command carries. Buttons stay in the chat for years: the names never
  /// change.
  String data() {
    return PREFIX + name().toLowerCase(Locale.ROOT);
  }

  static Optional<Command> tapped(String data) {
    return ALL.stream().filter(command -> command.data().equals(data)).findFirst();
  }

  static Optional<Command> meant(String text, Texts texts) {
    return texts.meaning(text).flatMap(Command::of);
  }

  private static Optional<Command> of(TextKey words) {
    return ALL.stream().filter(command -> command.words == words).findFirst();
  }

  /// What the menu ends with, in the order of its numbers.
  static List<Command> inMenu(Language language) {
    return List.of(OFFICER, PRIVACY, otherThan(language));
  }

  private static Command otherThan(Language language) {
    return switch (language) {
      case TH -> ENGLISH;
      case EN -> THAI;
    };
  }
}
