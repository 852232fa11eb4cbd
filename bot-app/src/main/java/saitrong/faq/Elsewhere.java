package saitrong.faq;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows by their words (`elsewhere.txt`) the matters that belong to another counter: passports,
/// taxes, the weather. An entry may share every other word with such a question
/// ("จองคิวทำใบขับขี่").
final class Elsewhere {

  private static final int LONG = 6;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, List<Phrase>> byFirstWord;

  /// Long ones are known by their sound too, through slips; short ones sound like too much else.
  private final Map<String, List<Phrase>> bySound;

  private record Phrase(String plain, List<String> words, String sound) {
    static Phrase of(String written) {
      var plain = Spelling.plain(written);
      return new Phrase(plain, Words.in(plain), Elsewhere.heard(plain));
    }

    boolean standsAt(int at, List<String> cut) {
      int end = at + words.size();
      return end <= cut.size() && cut.subList(at, end).equals(words);
    }
  }

  Elsewhere(Set<String> written) {
    var phrases =
        written.stream().map(Phrase::of).filter(phrase -> !phrase.words.isEmpty()).toList();
    byFirstWord = phrases.stream().collect(groupingBy(it -> it.words.getFirst()));
    bySound =
        phrases.stream()
            .filter(it -> it.sound.length() >= LONG)
            .collect(groupingBy(it -> it.sound.substring(0, LONG)));
  }

  /// Such words of the question that the answer has not.
  Set<String> missing(Cut question, Supplier<String> answer) {
    var found = in(question.words(), heard(question.plain()));
    if (found.isEmpty()) {
      return Set.of();
    }
    var answered = heard(answer.get());
    return found.stream()
        .filter(phrase -> !answered.contains(phrase.sound))
        .map(Phrase::plain)
        .collect(Collectors.toSet());
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
    for (int at = 0; at + LONG <= heard.length(); at++) {
      for (var phrase : bySound.getOrDefault(heard.substring(at, at + LONG), List.of())) {
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
}
