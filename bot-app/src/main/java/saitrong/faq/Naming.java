package saitrong.faq;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Hears which systems a question names: by the ids that entries have, by the names that the
/// agency's profile gives them, and by whatever `synonyms.yaml` puts beside one of these.
final class Naming {

  /// From here a name is known by its sound too, written together with its neighbours.
  private static final int LONG = 6;

  private final Map<String, List<Phrase>> systems;

  private record Phrase(List<String> words, String sound) {

    static Phrase of(String name) {
      var plain = Spelling.plain(name);
      return new Phrase(Words.in(plain), sound(plain));
    }

    boolean isIn(Said said) {
      return said.has(words) || sound.length() >= LONG && said.sound.contains(sound);
    }

    private static String sound(String plain) {
      return Spelling.forgiving(plain).replaceAll("[\\s-]+", "");
    }
  }

  private record Said(Looked looked, String sound) {

    static Said of(Looked looked) {
      return new Said(looked, Phrase.sound(looked.plain()));
    }

    /// As typed, or with slips mended. Most questions name no system, and are not cut again.
    boolean has(List<String> words) {
      return looked.of(View.WORDS).keySet().containsAll(words)
          && (Collections.indexOfSubList(looked.meant(), words) >= 0
              || Collections.indexOfSubList(Words.in(looked.plain()), words) >= 0);
    }
  }

  private Naming(Map<String, List<Phrase>> systems) {
    this.systems = systems;
  }

  /// @param names of systems, by their ids; what stands in brackets is a name of its own
  static Naming of(FaqSet set, Map<String, Set<String>> names) {
    var systems = new HashMap<String, List<Phrase>>();
    set.entries().values().stream()
        .flatMap(entry -> entry.systems().stream())
        .forEach(id -> systems.computeIfAbsent(id, it -> phrases(it, names, set)));
    return new Naming(systems);
  }

  private static List<Phrase> phrases(String id, Map<String, Set<String>> names, FaqSet set) {
    var own =
        Stream.concat(Stream.of(id), names.getOrDefault(id, Set.of()).stream())
            .flatMap(name -> Stream.of(name.split("[()]")))
            .map(Phrase::of)
            .filter(it -> !it.words.isEmpty())
            .toList();
    var all = new ArrayList<>(own);
    set.synonyms().stream()
        .map(list -> list.stream().map(Phrase::of).toList())
        .filter(list -> list.stream().anyMatch(own::contains))
        .forEach(all::addAll);
    return all;
  }

  Heard in(Looked looked, Question question) {
    var said = Said.of(looked);
    var named = new HashSet<String>();
    systems.forEach((id, phrases) -> {
      if (phrases.stream().anyMatch(it -> it.isIn(said))) {
        named.add(id);
      }
    });
    return new Heard(question, named);
  }
}
