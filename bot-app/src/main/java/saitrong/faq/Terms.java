package saitrong.faq;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Numbers for the terms of texts, so that passages are compared without a look at their letters. A
/// number is never another term's: what was numbered for one version of the entries holds for the
/// next.
final class Terms {

  /// Shared by all versions of the entries.
  static final Terms OF_ENTRIES = new Terms();

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  int numbered(String term) {
    var known = numbers.get(term);
    return known != null ? known : numbers.computeIfAbsent(term, _ -> next.getAndIncrement());
  }

  /// Absent where no text ever had it.
  @Nullable Integer known(String term) {
    return numbers.get(term);
  }

  /// All numbers are below.
  int end() {
    return next.get();
  }
}
