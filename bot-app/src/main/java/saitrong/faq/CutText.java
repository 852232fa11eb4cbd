package saitrong.faq;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A [Searchable] with all its parts cut, and the terms of its passages numbered.
record CutText(Cut asked, Cut told, List<Cut> passages, Map<View, Numbered> numbered) {

  /// A large agency's, twice over; some twenty KB each.
  private static final int MOST = 2_000;

  private static final Cache<Searchable, CutText> ENTRIES =
      Caffeine.newBuilder().maximumSize(MOST).build();

  static CutText of(Searchable text, Terms terms) {
    var passages = text.passages().stream().map(Cut::of).toList();
    var numbered = new EnumMap<View, Numbered>(View.class);
    for (var view : View.values()) {
      numbered.put(view, Numbered.of(passages.stream().map(view::in).toList(), terms));
    }
    return new CutText(Cut.of(text.asked()), Cut.of(text.told()), passages, numbered);
  }

  /// An edit changes one entry of a thousand: the others are cut as they were before.
  static CutText ofEntry(Searchable text) {
    return ENTRIES.get(text, it -> of(it, Terms.OF_ENTRIES));
  }

  Numbered in(View view) {
    return Objects.requireNonNull(numbered.get(view));
  }
}
