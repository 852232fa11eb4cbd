package saitrong.faq;

import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// An answer's Markdown as a chat shows it: lists with "• " or their numbers, bold dropped, a link
/// as its words and its address. A line of the file stays a line, so that one that names something
/// which an agency does not have can be left out afterwards.
public final class Plain {

  private static final int FIRST = 1;

  /// Markdown wants a blank where Thai has none, as in `โทร**{phone}**ได้`, and leaves such stars
  /// standing.
  private static final String BOLD = "**";

  private final StringBuilder text = new StringBuilder();

  private Plain() {}

  /// Never fails, whatever is written.
  public static String of(String markdown) {
    var plain = new Plain();
    plain.blocks(ChatMarkdown.parse(markdown), "");
    return plain.text.toString().strip();
  }

  private void blocks(Node parent, String indent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, indent);
    }
  }

  /// Markdown's nodes are an open set; what is not named here shows what is inside.
  private void block(Node node, String indent) {
    switch (node) {
      case ListBlock list -> list(list, indent);
      case FencedCodeBlock code -> words(code.getLiteral().stripTrailing(), indent);
      case IndentedCodeBlock code -> words(code.getLiteral().stripTrailing(), indent);
      case HtmlBlock _, ThematicBreak _ -> {}
      case Paragraph paragraph -> paragraph(paragraph, indent);
      default -> {
        startLine();
        inlines(node, indent);
      }
    }
  }

  /// A blank line stands between two paragraphs only: a card is small.
  private void paragraph(Paragraph paragraph, String indent) {
    startLine();
    if (paragraph.getPrevious() instanceof Paragraph && indent.isEmpty()) {
      text.append('\n');
    }
    inlines(paragraph, indent);
  }

  private void list(ListBlock list, String indent) {
    int number = list instanceof OrderedList ordered ? first(ordered) : FIRST;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      String mark = list instanceof BulletList ? "• " : number + ". ";
      startLine();
      text.append(indent).append(mark);
      item(item, indent + "  ");
      number++;
    }
  }

  private static int first(OrderedList list) {
    Integer written = list.getMarkerStartNumber();
    return written == null ? FIRST : written;
  }

  private void item(Node item, String indent) {
    for (var node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (node == item.getFirstChild() && node instanceof Paragraph) {
        inlines(node, indent);
      } else {
        block(node, indent);
      }
    }
  }

  private void words(String words, String indent) {
    startLine();
    text.append(words.replace("\n", "\n" + indent));
  }

  private void startLine() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private void inlines(Node parent, String indent) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node, indent);
    }
  }

  private void inline(Node node, String indent) {
    switch (node) {
      case Text words -> text.append(words.getLiteral().replace(BOLD, ""));
      case Code code -> text.append(code.getLiteral());
      case SoftLineBreak _, HardLineBreak _ -> text.append('\n').append(indent);
      case HtmlInline _ -> {}
      case Link link -> link(link, indent);
      default -> {
        if (node instanceof ListItem || node.getFirstChild() != null) {
          inlines(node, indent);
        }
      }
    }
  }

  private void link(Link link, String indent) {
    int before = text.length();
    inlines(link, indent);
    String address = link.getDestination();
    if (!text.substring(before).equals(address)) {
      text.append(text.length() > before ? " " : "").append(address);
    }
  }
}
