package saitrong.faq;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Entries as they were read from the very same bytes before: an edit changes one file of a
/// thousand. Only those that nothing is wrong with; of the others everything is to be said anew.
final class ReadBefore {

  /// A large agency's, several times over.
  private static final int MOST = 4_000;

  private final Map<From, WrittenEntry> known =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<From, WrittenEntry> eldest) {
          return size() > MOST;
        }
      };

  /// All that an entry is read from.
  private record From(EntryName name, String version, FaqVocabulary vocabulary) {}

  WrittenEntry read(EntryReader reader, byte[] bytes, String version) {
    var from = new From(reader.name(), version, reader.vocabulary());
    var before = known(from);
    if (before != null) {
      return before.at(reader.top());
    }
    var entry = reader.read(bytes, version);
    if (reader.top().isSound()) {
      keep(from, entry);
    }
    return entry;
  }

  private synchronized @Nullable WrittenEntry known(From from) {
    return known.get(from);
  }

  private synchronized void keep(From from, WrittenEntry entry) {
    known.put(from, entry);
  }
}
