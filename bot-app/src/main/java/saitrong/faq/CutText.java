package saitrong.faq;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/// A [Searchable] with all its parts cut.
record CutText(Cut asked, Cut told, List<Cut> passages) {

  /// A large agency's, twice over; some ten KB each.
  private static final int MOST = 2_000;

  private static final Cache<Searchable, CutText> ENTRIES =
      Caffeine.newBuilder().maximumSize(MOST).build();

  static CutText of(Searchable text) {
    return new CutText(
        Cut.of(text.asked()), Cut.of(text.told()), text.passages().stream().map(Cut::of).toList());
  }

  /// An edit changes one entry of a thousand: the others are cut as they were before.
  static CutText ofEntry(Searchable text) {
    return ENTRIES.get(text, CutText::of);
  }
}
