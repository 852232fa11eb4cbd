package saitrong.faq;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All entries of an agency that may be shown, with the words that the search should know.
///
/// @param synonyms lists of words that mean the same (abbreviations too)
/// @param stopWords words that say nothing about what is asked
/// @param version changes with any of the files
public record FaqSet(
    Map<String, Entry> entries, List<Set<String>> synonyms, Set<String> stopWords, String version) {

  public FaqSet {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    synonyms = synonyms.stream().map(Set::copyOf).toList();
    stopWords = Set.copyOf(stopWords);
  }

  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }
}
