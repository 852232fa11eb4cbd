package saitrong.faq;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import saitrong.faq.FaqReading.Broken;
import saitrong.faq.FaqReading.Sound;
import saitrong.shared.Digest;

/// The files of `faq-content` as bytes, by their names in the folder, wherever they lie: an entry
/// is `<group>/<id>.md`, and the search's words lie beside the groups ([WordLists]).
public record FaqSource(Map<String, byte[]> files, FaqVocabulary vocabulary) {

  private static final ReadBefore READ_BEFORE = new ReadBefore();

  public FaqSource {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  public FaqReading read() {
    var problems = new FaqProblems();
    var written = entries(problems);
    new Together(written).check();
    var synonyms =
        wordList(WordLists.SYNONYMS, problems).map(WordLists::synonyms).orElse(List.of());
    var stopWords =
        wordList(WordLists.STOP_WORDS, problems).map(WordLists::stopWords).orElse(Set.of());
    var elsewhere =
        wordList(WordLists.ELSEWHERE, problems).map(WordLists::elsewhere).orElse(Set.of());
    return problems.none()
        ? new Sound(new FaqSet(served(written), synonyms, stopWords, elsewhere))
        : new Broken(problems.inFileOrder());
  }

  /// What the profile may switch on: the folders that there are, sound or not.
  public Set<String> groups() {
    var groups = new TreeSet<String>();
    files.keySet().stream()
        .filter(name -> name.contains("/"))
        .forEach(name -> groups.add(name.substring(0, name.indexOf('/'))));
    return groups;
  }

  private List<WrittenEntry> entries(FaqProblems problems) {
    var entries = new ArrayList<WrittenEntry>();
    files.forEach((file, bytes) -> {
      if (!WordLists.NAMES.contains(file)) {
        var spot = problems.at(file, 1);
        EntryName.of(spot)
            .map(name -> new EntryReader(vocabulary, name, spot))
            .map(reader -> READ_BEFORE.read(reader, bytes, Digest.of(bytes)))
            .ifPresent(entries::add);
      }
    });
    return entries;
  }

  private Optional<WordLists> wordList(String file, FaqProblems problems) {
    return Optional.ofNullable(files.get(file))
        .map(bytes -> new WordLists(problems.at(file, 1), bytes));
  }

  private static Map<String, Entry> served(List<WrittenEntry> written) {
    var entries = new LinkedHashMap<String, Entry>();
    written.stream()
        .filter(WrittenEntry::isServed)
        .flatMap(it -> it.entry().stream())
        .forEach(it -> entries.put(it.id(), it));
    return entries;
  }
}
