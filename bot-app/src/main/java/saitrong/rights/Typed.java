package saitrong.rights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A command line, taken apart.
///
/// @param word what stands alone; absent where nothing does
/// @param values of the options that have one
/// @param settings for the program, as `--saitrong.store.data-dir=…`
record Typed(
    @Nullable String word, Map<String, String> values, Set<String> alone, List<String> settings) {

  static final String YES = "--yes";
  static final String BY = "--by";

  Typed {
    values = Map.copyOf(values);
    alone = Set.copyOf(alone);
    settings = List.copyOf(settings);
  }

  /// @param usage said where it is not understood
  /// @param known options that have a value
  static Typed read(List<String> line, String usage, Set<String> known) throws Misunderstood {
    var words = new ArrayList<String>();
    var values = new HashMap<String, String>();
    var alone = new HashSet<String>();
    var settings = new ArrayList<String>();
    for (var left = new ArrayList<>(line); !left.isEmpty(); ) {
      String next = left.removeFirst();
      int equals = next.indexOf('=');
      String option = equals < 0 ? next : next.substring(0, equals);
      if (known.contains(option)) {
        values.put(option, equals < 0 ? value(option, left) : next.substring(equals + 1));
      } else if (next.equals(YES)) {
        alone.add(next);
      } else if (next.startsWith("--saitrong.") && equals > 0) {
        settings.add(next);
      } else if (next.startsWith("--")) {
        throw new Misunderstood(RightsWords.noOption(next) + usage);
      } else {
        words.add(next);
      }
    }
    if (words.size() > 1) {
      throw new Misunderstood(usage);
    }
    return new Typed(words.isEmpty() ? null : words.getFirst(), values, alone, settings);
  }

  private static String value(String option, List<String> left) throws Misunderstood {
    if (left.isEmpty() || left.getFirst().startsWith("--")) {
      throw new Misunderstood(RightsWords.needsValue(option));
    }
    return left.removeFirst();
  }

  String by(String account) {
    return values.getOrDefault(BY, account);
  }
}
