package saitrong.shared;

import java.util.regex.Pattern;

/// Words that somebody typed, inside a sentence of ours: between quotes that end where the words
/// end, in one line, and cut. Nobody takes them for what the helpdesk says, and no control
/// character among them moves a cursor or turns the reading round.
public final class InQuotes {

  private static final int MOST = 120;
  private static final Pattern MISCHIEF =
      Pattern.compile("[\\p{Cc}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private InQuotes() {}

  public static String of(String words) {
    var line = Beginning.of(words, MOST);
    return '"' + MISCHIEF.matcher(line).replaceAll("�").replace('"', '\'') + '"';
  }
}
