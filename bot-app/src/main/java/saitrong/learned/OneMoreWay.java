package saitrong.learned;

import java.util.Optional;
import java.util.regex.Pattern;

/// An entry's file with one more way to ask, and everything else as it was: the line of somebody
/// who edited it by hand. Empty where the list is written in a way that only a person should touch.
final class OneMoreWay {

  private static final Pattern HEADER =
      Pattern.compile("\\A\uFEFF?---[ \\t]*\\R(?:.*\\R)*?(?=---[ \\t]*(?:\\R|\\z))");
  private static final Pattern LIST =
      Pattern.compile("(?m)^(?:ถามแบบอื่น|also-asked):[ \\t]*(\\R)([ \\t]*)(?=- )");
  private static final Pattern IN_ONE_LINE =
      Pattern.compile("(?m)^(?:ถามแบบอื่น|also-asked):[ \\t]*\\[[^\\]\\r\\n]*(?=\\][ \\t]*$)");
  private static final Pattern ANY = Pattern.compile("(?m)^(?:ถามแบบอื่น|also-asked):");

  private OneMoreWay() {}

  /// @param quoted as YAML
  static Optional<String> in(String file, String quoted) {
    var found = HEADER.matcher(file);
    return found.find()
        ? header(found.group(), quoted).map(it -> it + file.substring(found.end()))
        : Optional.empty();
  }

  private static Optional<String> header(String header, String quoted) {
    var list = LIST.matcher(header);
    if (list.find()) {
      var line = list.group(2) + "- " + quoted + list.group(1);
      int at = list.start(2);
      return Optional.of(header.substring(0, at) + line + header.substring(at));
    }
    var inOneLine = IN_ONE_LINE.matcher(header);
    if (inOneLine.find()) {
      boolean isEmpty = inOneLine.group().endsWith("[");
      int at = inOneLine.end();
      return Optional.of(
          header.substring(0, at) + (isEmpty ? "" : ", ") + quoted + header.substring(at));
    }
    return ANY.matcher(header).find()
        ? Optional.empty()
        : Optional.of(header + "ถามแบบอื่น:" + end(header) + "  - " + quoted + end(header));
  }

  private static String end(String header) {
    return header.contains("\r\n") ? "\r\n" : "\n";
  }
}
