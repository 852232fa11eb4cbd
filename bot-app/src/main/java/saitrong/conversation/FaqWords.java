package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.content.TextKey;
import saitrong.conversation.FaqChoices.Choice;

/// The buttons of the FAQ in words and numbers, for LINE on a PC.
record FaqWords(Situation situation, Lookup lookup) {

  static FaqWords of(Situation situation) {
    return new FaqWords(situation, situation.state().lookup());
  }

  /// The button that somebody means who typed this.
  Optional<FaqButton> meant(String typed) {
    return chosen(typed)
        .or(() -> byName(typed))
        .or(() -> leaving(typed))
        .or(() -> withoutACard(typed));
  }

  /// To a question that got no card.
  private Optional<FaqButton> withoutACard(String typed) {
    return Leaving.isMeant(situation) && means(typed, TextKey.WORDS_FAQ_NOT_HELPED)
        ? Optional.of(new FaqButton.None())
        : Optional.empty();
  }

  /// Somebody is content, and nobody knows with which answer.
  boolean isContent(String typed) {
    return !lookup.isEmpty() && means(typed, TextKey.WORDS_FAQ_HELPED);
  }

  private Optional<FaqButton> leaving(String typed) {
    var label =
        situation.content().texts().say(situation.language(), TextKey.BUTTON_LEAVE_QUESTION);
    return Leaving.isMeant(situation) && Alike.isOne(label, typed)
        ? Optional.of(new FaqButton.Leave())
        : Optional.empty();
  }

  private Optional<FaqButton> chosen(String typed) {
    if (!lookup.waits(situation.now())) {
      return Optional.empty();
    }
    var choices = new FaqChoices(situation).of(lookup.open());
    var number = situation.content().texts().number(typed);
    if (number.isPresent()) {
      return numbered(number.getAsInt(), choices);
    }
    return means(typed, TextKey.WORDS_FAQ_NONE) || means(typed, TextKey.WORDS_FAQ_NOT_HELPED)
        ? Optional.of(new FaqButton.None())
        : named(typed, choices.stream().filter(Choice::isThere).toList());
  }

  private static Optional<FaqButton> named(String typed, List<Choice> choices) {
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

  /// A number that is not among those offered.
  boolean isOffTheList(String typed) {
    return lookup.waits(situation.now()) && situation.content().texts().number(typed).isPresent();
  }

  /// What a card asked, which is said of the last one that was shown unless something else was
  /// asked since.
  Optional<FaqButton> byName(String typed) {
    if (means(typed, TextKey.WORDS_ASK_AGAIN)) {
      return Optional.of(new FaqButton.AskAgain());
    }
    return lookup
        .answerToTheQuestion(situation.now())
        .flatMap(shown -> {
          if (means(typed, TextKey.WORDS_FAQ_HELPED)) {
            return Optional.of(new FaqButton.Helped(shown.showing()));
          }
          return means(typed, TextKey.WORDS_FAQ_NOT_HELPED)
              ? Optional.of(new FaqButton.NotHelped(shown.showing()))
              : Optional.<FaqButton>empty();
        });
  }

  private boolean means(String typed, TextKey words) {
    return situation.content().texts().meaning(typed).filter(words::equals).isPresent();
  }
}
