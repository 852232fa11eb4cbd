package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.conversation.FaqChoices.Choice;

/// The buttons of the FAQ in words and numbers, for LINE on a PC.
///
/// @param meaning of the words, where they are listed ones
record FaqWords(Situation situation, String typed, Optional<TextKey> meaning) {

  static FaqWords of(Situation situation, String typed) {
    return new FaqWords(situation, typed, situation.content().texts().meaning(typed));
  }

  /// The button that somebody means who typed this.
  Optional<FaqButton> meant() {
    return chosen().or(this::byName).or(this::other).or(this::leaving).or(this::withoutACard);
  }

  /// As the card suggests; later the words are a question of their own.
  private Optional<FaqButton> other() {
    return means(TextKey.WORDS_FAQ_OTHER)
            && lookup().isOfThisHour(situation.now())
            && lookup().answerToTheQuestion(situation.now()).isPresent()
        ? Optional.of(new FaqButton.Other())
        : Optional.empty();
  }

  /// To a question that got no card.
  private Optional<FaqButton> withoutACard() {
    return Leaving.isMeant(situation) && means(TextKey.WORDS_FAQ_NOT_HELPED)
        ? Optional.of(new FaqButton.None())
        : Optional.empty();
  }

  /// Somebody is content, and nobody knows with which answer.
  boolean isContent() {
    return !lookup().isEmpty() && means(TextKey.WORDS_FAQ_HELPED);
  }

  Optional<FaqButton> leaving() {
    var label =
        situation.content().texts().say(situation.language(), TextKey.BUTTON_LEAVE_QUESTION);
    return Leaving.isMeant(situation) && Alike.isOne(label, typed)
        ? Optional.of(new FaqButton.Leave())
        : Optional.empty();
  }

  private Optional<FaqButton> chosen() {
    if (!lookup().waits(situation.now())) {
      return Optional.empty();
    }
    var choices = new FaqChoices(situation).of(lookup().open());
    var number = situation.content().texts().number(typed);
    if (number.isPresent()) {
      return numbered(number.getAsInt(), choices);
    }
    return means(TextKey.WORDS_FAQ_NONE) || means(TextKey.WORDS_FAQ_NOT_HELPED)
        ? Optional.of(new FaqButton.None())
        : named(choices.stream().filter(Choice::isThere).toList());
  }

  private Optional<FaqButton> named(List<Choice> choices) {
    return Alike.among(choices.stream().map(Choice::label).toList(), typed).stream()
        .mapToObj(at -> choices.get(at).button())
        .findFirst();
  }

  private static Optional<FaqButton> numbered(int number, List<Choice> choices) {
    if (number == 0) {
      return Optional.of(new FaqButton.None());
    }
    return number <= choices.size()
        ? Optional.of(choices.get(number - 1).button())
        : Optional.empty();
  }

  /// A number that is not among those offered. Said to whether words are for a case, it is another
  /// word for it.
  boolean isOffTheList() {
    return lookup().waits(situation.now())
        && !(lookup().open() instanceof Wait.OfCase)
        && situation.content().texts().number(typed).isPresent();
  }

  /// What a card asked, which is said of the last one that was shown unless something else was
  /// asked since.
  Optional<FaqButton> byName() {
    if (means(TextKey.WORDS_ASK_AGAIN)) {
      return Optional.of(new FaqButton.AskAgain());
    }
    return lookup()
        .answerToTheQuestion(situation.now())
        .flatMap(shown -> {
          if (means(TextKey.WORDS_FAQ_HELPED)) {
            return Optional.of(new FaqButton.Helped(shown.showing()));
          }
          return means(TextKey.WORDS_FAQ_NOT_HELPED)
              ? Optional.of(new FaqButton.NotHelped(shown.showing()))
              : Optional.<FaqButton>empty();
        });
  }

  private boolean means(TextKey words) {
    return meaning.filter(words::equals).isPresent();
  }

  private Lookup lookup() {
    return situation.state().lookup();
  }
}
