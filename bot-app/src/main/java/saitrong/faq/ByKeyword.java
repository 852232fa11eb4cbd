package saitrong.faq;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Knows entries by their keywords, whatever else somebody writes of.
final class ByKeyword {

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Elsewhere keywords;

  ByKeyword(Collection<Entry> all) {
    all.forEach(entry -> entry.keywords().forEach(it -> learn(it, entry)));
    keywords =
        new Elsewhere(
            all.stream().flatMap(it -> it.keywords().stream()).collect(toUnmodifiableSet()));
  }

  private void learn(String keyword, Entry entry) {
    entries.computeIfAbsent(Spelling.plain(keyword), _ -> new ArrayList<>()).add(entry);
  }

  List<Entry> in(Cut typed) {
    return keywords.missing(typed, () -> "").stream()
        .flatMap(it -> entries.getOrDefault(it, List.of()).stream())
        .distinct()
        .toList();
  }
}
