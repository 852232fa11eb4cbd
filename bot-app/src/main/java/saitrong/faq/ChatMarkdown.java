package saitrong.faq;

import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import saitrong.faq.FaqProblems.Spot;

/// The part of Markdown that a chat can show: paragraphs, line breaks, **bold**, lists and links.
/// Everything else is told instead of being shown as signs that nobody reads.
///
/// @param first where the first line stands
record ChatMarkdown(Spot first) {

  private static final int DEEPEST = 20;
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  /// The line below a table's head, or a row between bars.
  private static final Pattern TABLE =
      Pattern.compile("\\s*(\\|.*\\|.*|:?-{2,}:?\\s*\\|[\\s:|-]*)");

  /// LINE makes a link of an address that stands in the text by itself.
  private static final Pattern BARE =
      Pattern.compile("http://[^\\s\\u0E00-\\u0E7F]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_VARIABLE =
      Pattern.compile("\\{(website|privacy-page|system-website)}");

  static Node parse(String markdown) {
    return PARSER.parse(markdown);
  }

  void check(String markdown) {
    check(parse(markdown), 0);
    var lines = markdown.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (TABLE.matcher(lines[i]).matches()) {
        first
            .line(first.line() + i)
            .wrong(
                "แชตแสดงตารางไม่ได้ เขียนเป็นรายการที่ขึ้นต้นด้วย -",
                "a chat cannot show a table: write a list with -");
        return;
      }
    }
  }

  private void check(Node parent, int line) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      int here = lineOf(node, line);
      checkOne(node, first.line(first.line() + here));
      check(node, here);
    }
  }

  private static int lineOf(Node node, int otherwise) {
    var spans = node.getSourceSpans();
    return spans.isEmpty() ? otherwise : spans.getFirst().getLineIndex();
  }

  /// What a library adds to its nodes some day is none of what a chat can show, and none of what
  /// people write by accident.
  private static void checkOne(Node node, Spot at) {
    switch (node) {
      case Heading _ ->
          at.wrong(
              "แชตแสดงหัวเรื่อง (# หรือเส้นใต้บรรทัด) ไม่ได้ ใช้ **ตัวหนา** แทน",
              "a chat cannot show a heading (# or a line below): use **bold** instead");
      case HtmlBlock _, HtmlInline _ ->
          at.wrong(
              "แชตแสดง HTML ไม่ได้ ลบเครื่องหมาย < > และเขียนเป็นข้อความ",
              "a chat cannot show HTML: remove the < > and write plain words");
      case Image _ ->
          at.wrong(
              "คำตอบใส่ภาพไม่ได้ ใช้หัวข้อ \"ลิงก์\" ชี้ไปยังภาพแทน",
              "an answer holds no pictures: point to it under \"links\"");
      case IndentedCodeBlock _ ->
          at.wrong(
              "บรรทัดนี้ขึ้นต้นด้วยช่องว่างมากเกินไป ลบช่องว่างหน้าบรรทัด",
              "this line begins with too many blanks, remove them");
      case FencedCodeBlock _, Code _ ->
          at.wrong(
              "ลบเครื่องหมาย ` ออก แชตแสดงเป็นข้อความธรรมดา",
              "remove the `, a chat shows plain words");
      case BlockQuote _ ->
          at.wrong(
              "ลบเครื่องหมาย > หน้าบรรทัด แชตแสดงเป็นข้อความธรรมดา",
              "remove the > before the line, a chat shows plain words");
      case ThematicBreak _ ->
          at.wrong("ลบเส้นคั่นนี้ เว้นบรรทัดแทน", "remove this rule, leave a blank line instead");
      case Emphasis _ ->
          at.wrong(
              "แชตแสดงตัวเอียงไม่ได้ ใช้ **ตัวหนา** หรือลบเครื่องหมาย * และ _",
              "a chat cannot show italics: use **bold**, or remove the * and _");
      case LinkReferenceDefinition _ ->
          at.wrong(
              "ข้อความ [ ]: ที่ต้นบรรทัดจะไม่แสดงในแชต ลบวงเล็บเหลี่ยม หรือเขียนลิงก์เป็น"
                  + " [ชื่อ](https://...)",
              "a line that begins with [ ]: is not shown: remove the brackets, or write a link as"
                  + " [name](https://...)");
      case Link link -> checkLink(link, at);
      case Text text ->
          BARE.matcher(text.getLiteral())
              .results()
              .forEach(bare -> Addresses.https(at, bare.group()));
      default -> {}
    }
  }

  private static void checkLink(Link link, Spot at) {
    String address = link.getDestination();
    if (!ONE_VARIABLE.matcher(address).matches()) {
      Addresses.https(at, address);
    }
  }
}
