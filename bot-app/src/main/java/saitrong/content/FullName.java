package saitrong.content;

import java.util.regex.Pattern;

/// What tells the full name of a unit from an abbreviation, which is internal: citizens are neither
/// told it nor is a full name guessed for it.
public final class FullName {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// Longer than any abbreviation without stops: สสจ, อบต, EHSB, DOH.
  private static final int SHORTEST = 6;

  private FullName() {}

  public static boolean is(String name) {
    return name.length() >= SHORTEST && !name.contains(".");
  }

  /// Without blanks that nobody sees.
  public static String tidied(String name) {
    return SPACES.matcher(name.strip()).replaceAll(" ");
  }
}
