package saitrong.content;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A sentence with `{variables}`. A line that names something which the agency does not have (no
/// e-mail, no website) is left out as a whole, so that one set of sentences serves every agency.
record Template(String text) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}\\s]+)}");

  Set<String> variables() {
    if (isWordsOnly(text)) {
      return Set.of();
    }
    return VARIABLE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Most lines are, and need no pattern.
  private static boolean isWordsOnly(String text) {
    return text.indexOf('{') < 0;
  }

  /// Braces that belong to no variable: somebody forgot one, or put a blank inside.
  boolean hasStrayBraces() {
    String rest = VARIABLE.matcher(text).replaceAll("");
    return rest.contains("{") || rest.contains("}");
  }

  String fill(Map<String, String> values) {
    return text.lines()
        .filter(line -> new Template(line).isFilledBy(values))
        .map(line -> fillLine(line, values))
        .collect(Collectors.joining("\n"));
  }

  private boolean isFilledBy(Map<String, String> values) {
    return values.keySet().containsAll(variables());
  }

  private static String fillLine(String line, Map<String, String> values) {
    if (isWordsOnly(line)) {
      return line;
    }
    return VARIABLE
        .matcher(line)
        .replaceAll(
            found -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(found.group(1)))));
  }
}
