package saitrong.faq;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The Markdown of an answer in words that a chat can show: bold loses its stars, lists keep their
/// dashes and numbers, a link becomes its words and its address.
public final class Plain {

  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\((\\S+?)\\)");
  private static final Pattern ITEM = Pattern.compile("^\\s*[-*+]\\s+");

  private Plain() {}

  public static String of(String markdown) {
    return markdown
        .lines()
        .map(Plain::line)
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static String line(String line) {
    var plain = ITEM.matcher(line.stripTrailing()).replaceFirst("- ");
    plain = BOLD.matcher(plain).replaceAll("$1");
    return LINK.matcher(plain).replaceAll("$1 $2");
  }
}
