package saitrong.faq;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Entries as they were read from the very same bytes before: an edit changes one file of a
/// thousand. Only those that nothing is wrong with; of the others everything is to be said anew.
final class ReadBefore {

  /// A large agency's, several times over.
  private static final int MOST = 4_000;

  private final Cache<From, WrittenEntry> known = Caffeine.newBuilder().maximumSize(MOST).build();

  /// All that an entry is read from.
  private record From(EntryName name, String version, FaqVocabulary vocabulary) {}

  WrittenEntry read(EntryReader reader, byte[] bytes, String version) {
    var from = new From(reader.name(), version, reader.vocabulary());
    var before = known.getIfPresent(from);
    if (before != null) {
      return before.at(reader.top());
    }
    var entry = reader.read(bytes, version);
    if (reader.top().isSound()) {
      known.put(from, entry);
    }
    return entry;
  }
}
