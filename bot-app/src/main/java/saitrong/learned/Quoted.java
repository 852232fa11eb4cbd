package saitrong.learned;

import java.util.regex.Pattern;

/// Makes what a stranger typed one line of YAML that means just that, and that no terminal obeys.
final class Quoted {

  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\x{85}]+");

  /// Beside what moves a cursor: letters that turn a line around, that nobody sees, or that are
  /// half of one.
  private static final Pattern MISCHIEF = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

  /// Of a phone, an account or a person: no answer is found by it, and nobody has to read it.
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[ .-]?\\p{Nd}){8,}");

  private Quoted() {}

  static String yaml(String words) {
    return '"' + masked(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /// What is left of it, before it is quoted.
  static String masked(String words) {
    var line = BLANKS.matcher(words).replaceAll(" ");
    var plain = MISCHIEF.matcher(line).replaceAll("").strip();
    return NUMBER.matcher(plain).replaceAll("•••");
  }
}
