package saitrong.faq;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import saitrong.faq.Entry.FollowUp;

/// All entries of an agency that may be shown, with the words that the search should know.
///
/// @param synonyms lists of words that mean the same (abbreviations too)
/// @param stopWords words that say nothing about what is asked
/// @param elsewhere words of matters that belong to another counter
public record FaqSet(
    Map<String, Entry> entries,
    List<Set<String>> synonyms,
    Set<String> stopWords,
    Set<String> elsewhere) {

  public static final FaqSet EMPTY = new FaqSet(Map.of(), List.of(), Set.of(), Set.of());

  public FaqSet {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    synonyms = synonyms.stream().map(Set::copyOf).toList();
    stopWords = Set.copyOf(stopWords);
    elsewhere = Set.copyOf(elsewhere);
  }

  /// What an agency shows: entries of the groups that are on, with the buttons that lead somewhere.
  ///
  /// @param isOn whether this agency shows an entry
  /// @param flows the scripts that are on
  public FaqSet only(Predicate<Entry> isOn, Collection<String> flows) {
    var on = new LinkedHashMap<>(entries);
    on.values().removeIf(isOn.negate());
    var fitted = new LinkedHashMap<String, Entry>();
    on.forEach((id, entry) -> fitted.put(id, entry.withButtons(it -> leads(it, on, flows))));
    return new FaqSet(fitted, synonyms, stopWords, elsewhere);
  }

  private static boolean leads(FollowUp button, Map<String, Entry> on, Collection<String> flows) {
    return switch (button) {
      case FollowUp.StartFlow start -> flows.contains(start.flow());
      case FollowUp.AnotherEntry other -> on.containsKey(other.entry());
      case FollowUp.CallOfficer _ -> true;
    };
  }

  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }
}
