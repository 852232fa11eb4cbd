package saitrong.faq;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// Knows by their words the matters that belong to another counter: passports, taxes, the weather.
/// An entry may share every other word with such a question ("จองคิวทำใบขับขี่").
final class Elsewhere {

  private static final int LONG = 6;
  private static final Elsewhere LISTED = read();

  private final List<Phrase> phrases;

  private record Phrase(List<String> words, String sound) {
    static Phrase of(String written) {
      var plain = Spelling.plain(written);
      return new Phrase(Words.in(plain), Elsewhere.heard(plain));
    }

    /// Long ones are known by their sound too, through slips; short ones sound like too much else.
    boolean isIn(List<String> cut, String heard) {
      return Collections.indexOfSubList(cut, words) >= 0
          || sound.length() >= LONG && heard.contains(sound);
    }
  }

  private Elsewhere(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  static Elsewhere listed() {
    return LISTED;
  }

  /// How many such words the question has that the answer has not.
  int count(String question, Supplier<String> answer) {
    var asked = Words.in(question);
    var heard = heard(question);
    var found = new ArrayList<Phrase>();
    for (var phrase : phrases) {
      if (phrase.isIn(asked, heard)) {
        found.add(phrase);
      }
    }
    if (found.isEmpty()) {
      return 0;
    }
    var answered = heard(answer.get());
    return (int) found.stream().filter(phrase -> !answered.contains(phrase.sound)).count();
  }

  private static String heard(String plain) {
    return Spelling.forgiving(plain).replaceAll("\\s+", "");
  }

  private static Elsewhere read() {
    try (var file = Objects.requireNonNull(Elsewhere.class.getResourceAsStream("elsewhere.txt"))) {
      return new Elsewhere(
          new String(file.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Phrase::of)
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
