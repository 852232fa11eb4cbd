package saitrong.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hears what somebody wants of the officers inside of a long sentence: "ไม่ใช่ค่ะ
/// ช่วยฝากคำถามนี้ให้เจ้าหน้าที่ตอบทีนะคะ". Whoever asks about that, what it costs or how long it
/// takes, wants an answer.
final class Wishes {

  /// What is shorter, once the wish is taken out, says nothing.
  private static final int SAYS_SOMETHING = 8;

  private final Map<TextKey, List<Folded>> phrases = new LinkedHashMap<>();
  private final List<Folded> around = new ArrayList<>();
  private final List<Folded> unless = new ArrayList<>();

  void learn(TextKey wish, List<Template> listed) {
    phrases.computeIfAbsent(wish, _ -> new ArrayList<>()).addAll(folded(listed));
  }

  void learnAround(List<Template> listed) {
    around.addAll(folded(listed));
  }

  void learnUnless(List<Template> listed) {
    unless.addAll(folded(listed));
  }

  private static List<Folded> folded(List<Template> listed) {
    return listed.stream().map(it -> Folded.of(it.text())).toList();
  }

  Optional<TextKey> in(String typed) {
    var folded = Folded.of(typed);
    return isOneIn(folded, unless)
        ? Optional.empty()
        : phrases.entrySet().stream()
            .filter(wish -> isOneIn(folded, wish.getValue()))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  /// To the letter: "คู่มือให้เจ้าหน้าที่ อบต." is one slip from "ให้เจ้าหน้าที่ตอบ".
  private static boolean isOneIn(Folded text, List<Folded> some) {
    return some.stream()
        .anyMatch(it ->
            it.isLatin() ? text.latin().contains(it.latin()) : text.thai().contains(it.thai()));
  }

  /// What is said beside the wish, as it was typed; empty where that is nothing.
  String more(String typed) {
    return Folded.of(typed).isLatin()
        ? (saysSomething(typed) ? typed.strip() : "")
        : Arrays.stream(typed.strip().split("\\s+"))
            .filter(this::saysSomething)
            .collect(Collectors.joining(" "));
  }

  private boolean saysSomething(String part) {
    var folded = Folded.of(part);
    var thai = folded.thai();
    var latin = folded.latin();
    for (var word : longestFirst()) {
      thai = word.isLatin() ? thai : thai.replace(word.thai(), " ");
      latin = word.isLatin() ? latin.replace(word.latin(), "  ") : latin;
    }
    return (thai + latin).replace(" ", "").length() >= SAYS_SOMETHING;
  }

  private List<Folded> longestFirst() {
    return Stream.concat(around.stream(), phrases.values().stream().flatMap(List::stream))
        .sorted(Comparator.comparingInt(Wishes::length).reversed())
        .toList();
  }

  private static int length(Folded word) {
    return word.thai().length() + word.latin().length();
  }
}
