package saitrong.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person can always do besides answering, by a button or in words.
enum Control {
  BACK(Sentence.BUTTON_BACK, Sentence.WORDS_BACK),
  CANCEL(Sentence.BUTTON_CANCEL, Sentence.WORDS_CANCEL),
  STATUS(null, Sentence.WORDS_STATUS),
  PERSON(null, Sentence.WORDS_PERSON),
  SKIP(Sentence.BUTTON_SKIP, Sentence.WORDS_SKIP),
  NOTHING(null, Sentence.WORDS_NOTHING),
  NOT_GIVEN(null, Sentence.WORDS_NO),
  SAME(Sentence.BUTTON_SAME, Sentence.WORDS_SAME),
  DONE(Sentence.BUTTON_DONE, Sentence.WORDS_DONE),
  MORE(Sentence.BUTTON_MORE, Sentence.WORDS_MORE),
  YES(Sentence.BUTTON_YES, Sentence.WORDS_YES),
  NO(Sentence.BUTTON_NO, Sentence.WORDS_NO),
  ACKNOWLEDGE(Sentence.BUTTON_ACKNOWLEDGE, Sentence.WORDS_ACKNOWLEDGE),
  FULL_NOTICE(Sentence.BUTTON_FULL_NOTICE, Sentence.WORDS_FULL_NOTICE),
  DECLINE(Sentence.BUTTON_DECLINE, Sentence.WORDS_DECLINE),
  CONSENT(Sentence.BUTTON_CONSENT, Sentence.WORDS_YES),
  NO_CONSENT(Sentence.BUTTON_NO_CONSENT, Sentence.WORDS_NO),
  CONFIRM(Sentence.BUTTON_CONFIRM, Sentence.WORDS_CONFIRM),
  CONFIRM_BOOKING(Sentence.BUTTON_CONFIRM_BOOKING, Sentence.WORDS_CONFIRM),
  EDIT(Sentence.BUTTON_EDIT, Sentence.WORDS_EDIT),
  ADD_TO_IT(Sentence.BUTTON_ADD_TO_IT, Sentence.WORDS_ADD_TO_IT),
  ANEW(Sentence.BUTTON_ANEW, Sentence.WORDS_ANEW),
  KNOWN_RIGHT(Sentence.BUTTON_KNOWN_RIGHT, Sentence.WORDS_YES),
  KNOWN_EDIT(Sentence.BUTTON_KNOWN_EDIT, Sentence.WORDS_EDIT),
  CANCEL_YES(Sentence.BUTTON_CANCEL_YES, Sentence.WORDS_YES),
  CANCEL_NO(Sentence.BUTTON_CANCEL_NO, Sentence.WORDS_NO),
  RESUME(Sentence.BUTTON_RESUME, Sentence.WORDS_CONTINUE),
  GO_ON(Sentence.BUTTON_RESUME, Sentence.WORDS_GO_ON),
  RESTART(Sentence.BUTTON_RESTART, Sentence.WORDS_RESTART);

  /// Work at any question, before the text is taken for an answer.
  static final List<Control> ALWAYS = List.of(BACK, CANCEL, STATUS, PERSON);

  private final @Nullable Sentence button;
  private final Sentence words;

  Control(@Nullable Sentence button, Sentence words) {
    this.button = button;
    this.words = words;
  }

  Sentence label() {
    return button == null ? words : button;
  }

  /// Buttons stay in the chat for years: the names never change.
  String data() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Control> tapped(String what) {
    return Arrays.stream(values()).filter(control -> control.data().equals(what)).findFirst();
  }

  /// Which of these was typed: by its number in this list, its label or one of its words.
  static Optional<Control> numbered(List<Control> offered, String typed, Sentences sentences) {
    String folded = Typed.fold(Numbered.bare(typed));
    if (folded.matches("[0-9]") && !folded.equals("0")) {
      int number = Integer.parseInt(folded);
      return number <= offered.size() ? Optional.of(offered.get(number - 1)) : Optional.empty();
    }
    return typed(offered, typed, sentences);
  }

  static Optional<Control> typed(List<Control> offered, String typed, Sentences sentences) {
    String folded = Typed.fold(typed);
    return offered.stream().filter(it -> it.isMeant(folded, sentences)).findFirst();
  }

  private boolean isMeant(String folded, Sentences sentences) {
    return sentences.hears(words, folded)
        || (button != null && sentences.isPartOfLabel(button, folded));
  }
}
