package saitrong.learned;

import java.util.regex.Pattern;

/// Makes what a stranger typed one line of YAML that means just that, and that no terminal obeys.
final class Quoted {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MISCHIEF =
      Pattern.compile("[\\p{Cc}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private Quoted() {}

  static String yaml(String words) {
    var line = BLANKS.matcher(words.strip()).replaceAll(" ");
    var plain = MISCHIEF.matcher(line).replaceAll("");
    return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
