package saitrong.faq;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Knows by their words the matters that belong to another counter: passports, taxes, the weather.
/// An entry may share every other word with such a question ("จองคิวทำใบขับขี่").
final class Elsewhere {

  private static final int LONG = 6;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Elsewhere LISTED = read();

  private final Map<String, List<Phrase>> byFirstWord;

  /// Long ones are known by their sound too, through slips; short ones sound like too much else.
  private final Map<Character, List<Phrase>> bySound;

  private record Phrase(List<String> words, String sound) {
    static Phrase of(String written) {
      var plain = Spelling.plain(written);
      return new Phrase(Words.in(plain), Elsewhere.heard(plain));
    }

    boolean standsAt(int at, List<String> cut) {
      int end = at + words.size();
      return end <= cut.size() && cut.subList(at, end).equals(words);
    }
  }

  private Elsewhere(List<Phrase> phrases) {
    byFirstWord = phrases.stream().collect(groupingBy(it -> it.words.getFirst()));
    bySound =
        phrases.stream()
            .filter(it -> it.sound.length() >= LONG)
            .collect(groupingBy(it -> it.sound.charAt(0)));
  }

  static Elsewhere listed() {
    return LISTED;
  }

  /// How many such words the question has that the answer has not.
  int count(Cut question, Supplier<String> answer) {
    var found = in(question.words(), heard(question.plain()));
    if (found.isEmpty()) {
      return 0;
    }
    var answered = heard(answer.get());
    return (int) found.stream().filter(phrase -> !answered.contains(phrase.sound)).count();
  }

  private Set<Phrase> in(List<String> asked, String heard) {
    var found = new HashSet<Phrase>();
    for (int at = 0; at < asked.size(); at++) {
      for (var phrase : byFirstWord.getOrDefault(asked.get(at), List.of())) {
        if (phrase.standsAt(at, asked)) {
          found.add(phrase);
        }
      }
    }
    for (int at = 0; at < heard.length(); at++) {
      for (var phrase : bySound.getOrDefault(heard.charAt(at), List.of())) {
        if (heard.startsWith(phrase.sound, at)) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  private static String heard(String plain) {
    return BLANKS.matcher(Spelling.forgiving(plain)).replaceAll("");
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
