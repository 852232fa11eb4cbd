package saitrong.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A command line of `--name value` and of switches without a value. Unknown flags are refused: a
/// mistyped one would measure something else than was meant. Of a repeated flag the last one
/// counts.
final class Flags {

  private final Map<String, String> values;

  private Flags(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  static Flags parse(List<String> args, Set<String> named, Set<String> switches) {
    var values = new HashMap<String, String>();
    for (var rest = args.iterator(); rest.hasNext(); ) {
      String flag = rest.next();
      if (switches.contains(flag)) {
        values.put(flag, "true");
      } else if (named.contains(flag) && rest.hasNext()) {
        values.put(flag, rest.next());
      } else if (named.contains(flag)) {
        throw new IllegalArgumentException("%s needs a value".formatted(flag));
      } else {
        throw new IllegalArgumentException("unknown flag %s".formatted(flag));
      }
    }
    return new Flags(values);
  }

  boolean has(String flag) {
    return values.containsKey(flag);
  }

  String text(String flag, String otherwise) {
    return values.getOrDefault(flag, otherwise);
  }

  int number(String flag, int otherwise) {
    return has(flag) ? Integer.parseInt(text(flag, "")) : otherwise;
  }

  double decimal(String flag, double otherwise) {
    return has(flag) ? Double.parseDouble(text(flag, "")) : otherwise;
  }
}
