package saitrong.faq;

import saitrong.shared.BareLetters;

/// A question but for case, blanks, signs and tone marks: two that differ by no more are one.
public record Wording(String letters) {

  private static final String TONE_MARKS = "่้๊๋";

  public static Wording of(String text) {
    var letters = new StringBuilder();
    BareLetters.of(text)
        .codePoints()
        .filter(letter -> TONE_MARKS.indexOf(letter) < 0)
        .forEach(letters::appendCodePoint);
    return new Wording(letters.toString());
  }
}
