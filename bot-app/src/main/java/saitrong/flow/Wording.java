package saitrong.flow;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.shared.Language;

/// A text in both languages, with `{names}` to be filled in. A line that names something unknown is
/// left out, so that one text serves whoever has answered more and whoever has answered less.
public record Wording(String th, String en) {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}\\s]+)}");

  static final Wording NONE = new Wording("", "");

  public String in(Language language) {
    return switch (language) {
      case TH -> th;
      case EN -> en;
    };
  }

  boolean isEmpty() {
    return th.isEmpty() && en.isEmpty();
  }

  /// What is written as it stands, as the words of a button before the number behind them.
  Wording withoutVariables() {
    return new Wording(
        VARIABLE.matcher(th).replaceAll("").strip(), VARIABLE.matcher(en).replaceAll("").strip());
  }

  Set<String> variables() {
    if (!hasBraces()) {
      return Set.of();
    }
    return Stream.of(th, en)
        .flatMap(text -> VARIABLE.matcher(text).results())
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Braces that belong to no variable: somebody forgot one, or put a blank inside.
  boolean hasStrayBraces() {
    if (!hasBraces()) {
      return false;
    }
    String rest = VARIABLE.matcher(th + en).replaceAll("");
    return rest.contains("{") || rest.contains("}");
  }

  /// Most texts have none, and looking for names in each would be half of reading a flow.
  private boolean hasBraces() {
    return has('{') || has('}');
  }

  private boolean has(char brace) {
    return th.indexOf(brace) >= 0 || en.indexOf(brace) >= 0;
  }

  String fill(Language language, Map<String, String> values) {
    return in(language)
        .lines()
        .filter(line -> isKnown(line, values))
        .map(line -> fillLine(line, values))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isKnown(String line, Map<String, String> values) {
    return VARIABLE.matcher(line).results().allMatch(found -> values.containsKey(found.group(1)));
  }

  private static String fillLine(String line, Map<String, String> values) {
    return VARIABLE
        .matcher(line)
        .replaceAll(
            found -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(found.group(1)))));
  }
}
