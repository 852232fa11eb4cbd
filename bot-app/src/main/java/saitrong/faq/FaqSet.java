package saitrong.faq;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import saitrong.faq.Entry.FollowUp;
import saitrong.shared.Language;

/// All entries of an agency that may be shown, with the words that the search should know.
///
/// @param synonyms lists of words that mean the same (abbreviations too)
/// @param stopWords words that say nothing about what is asked
/// @param elsewhere words of matters that belong to another counter
/// @param off what this agency does not show: who asks for it is told nothing, and not what is next
///   to it
public record FaqSet(
    Map<String, Entry> entries,
    List<Set<String>> synonyms,
    Set<String> stopWords,
    Set<String> elsewhere,
    Map<String, Entry> off) {

  public static final FaqSet EMPTY = new FaqSet(Map.of(), List.of(), Set.of(), Set.of());

  /// Of an agency that shows all that there is.
  public FaqSet(
      Map<String, Entry> entries,
      List<Set<String>> synonyms,
      Set<String> stopWords,
      Set<String> elsewhere) {
    this(entries, synonyms, stopWords, elsewhere, Map.of());
  }

  public FaqSet {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    synonyms = synonyms.stream().map(Set::copyOf).toList();
    stopWords = Set.copyOf(stopWords);
    elsewhere = Set.copyOf(elsewhere);
    off = Collections.unmodifiableMap(new LinkedHashMap<>(off));
  }

  /// What an agency shows: entries of the groups that are on, in words that it has something to put
  /// into, with the buttons that lead somewhere.
  ///
  /// @param groups that are on
  /// @param flows the scripts that are on
  /// @param says whether anything is left of a text for this agency
  /// @param websites of the agency's systems, by their ids
  public FaqSet only(
      Collection<String> groups,
      Collection<String> flows,
      BiPredicate<String, Language> says,
      Map<String, URI> websites) {
    var fitting = new Fitting(says, websites);
    var on = new LinkedHashMap<String, Entry>();
    entries.values().stream()
        .filter(entry -> groups.contains(entry.group()))
        .flatMap(entry -> fitting.of(entry).stream())
        .forEach(entry -> on.put(entry.id(), entry));
    var fitted = new LinkedHashMap<String, Entry>();
    on.forEach((id, entry) -> fitted.put(id, entry.withButtons(it -> leads(it, on, flows))));
    var off = new LinkedHashMap<>(entries);
    off.keySet().removeAll(fitted.keySet());
    return new FaqSet(fitted, synonyms, stopWords, elsewhere, off);
  }

  private static boolean leads(FollowUp button, Map<String, Entry> on, Collection<String> flows) {
    return switch (button) {
      case FollowUp.StartFlow start -> flows.contains(start.flow());
      case FollowUp.AnotherEntry other -> on.containsKey(other.entry());
      case FollowUp.CallOfficer _ -> true;
    };
  }

  /// Shown already, though the agency has not looked at them yet: their cards say so.
  public long samples() {
    return entries.values().stream().filter(it -> it.status() == Entry.Status.SAMPLE).count();
  }

  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }
}
