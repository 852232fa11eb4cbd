package saitrong.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/// The name of somebody, or of a unit, however it was typed: without the spaces, in small letters.
/// Two names that are the same so are one's.
public final class PlainName {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private PlainName() {}

  public static String of(String name) {
    return SPACES.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
