package saitrong.faq;

import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.SequenceNode;
import saitrong.faq.FaqProblems.Spot;
import saitrong.shared.Utf8;

/// The words that the search should know.
record WordLists(Spot top, byte[] bytes) {

  /// Without them a question says the opposite, or nothing.
  private static final Set<String> NEVER_STOP_WORDS = Set.of("ไม่", "ได้", "เข้า", "ผ่าน");

  /// Lists of words that mean the same.
  List<Set<String>> synonyms() {
    try {
      var node =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text()));
      if (node == null) {
        return List.of();
      }
      if (node instanceof SequenceNode) {
        return HeaderValue.of(top, node).items().stream().map(WordLists::alike).toList();
      }
      refuseSynonyms(top);
    } catch (MarkedYAMLException badYaml) {
      var mark = badYaml.getProblemMark();
      refuseSynonyms(top.line(mark == null ? 1 : mark.getLine() + 1));
    } catch (YAMLException badCharacter) {
      refuseSynonyms(top);
    }
    return List.of();
  }

  private static void refuseSynonyms(Spot at) {
    at.wrong(
        "เขียนคำที่มีความหมายเดียวกันบรรทัดละชุด เช่น - [อปท., องค์กรปกครองส่วนท้องถิ่น]",
        "write words that mean the same, a line for each list, as - [password, รหัสผ่าน]");
  }

  private static Set<String> alike(HeaderValue list) {
    var words = new LinkedHashSet<String>();
    list.items().forEach(it -> words.add(it.text()));
    if (list.isText() || words.size() < 2) {
      list.at()
          .wrong(
              "แต่ละชุดต้องมีคำที่ต่างกันอย่างน้อยสองคำ เช่น - [รหัสผ่าน, password]",
              "each list must have at least two different words, as - [password, รหัสผ่าน]");
    }
    return words;
  }

  /// One a line; what follows a `#` is a remark.
  Set<String> stopWords() {
    var words = new LinkedHashSet<String>();
    var lines = text().split("\\r\\n|\\r|\\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String word = lines[i].replaceFirst("#.*", "").strip();
      if (!word.isEmpty()) {
        checkStopWord(top.line(i + 1), word);
        words.add(word);
      }
    }
    return words;
  }

  private static void checkStopWord(Spot at, String word) {
    if (word.contains(",")) {
      at.wrong("เขียนบรรทัดละหนึ่งคำ", "write one word a line");
    }
    if (NEVER_STOP_WORDS.contains(word)) {
      at.wrong(
          "คำว่า \"%s\" ตัดทิ้งไม่ได้ เพราะเปลี่ยนความหมายของคำถาม ลบบรรทัดนี้".formatted(word),
          "\"%s\" cannot be left out, it changes what is asked: remove this line".formatted(word));
    }
  }

  /// Empty after a complaint.
  private String text() {
    try {
      return Utf8.read(bytes);
    } catch (CharacterCodingException notUtf8) {
      top.line(Utf8.lineOfFirstBadByte(bytes))
          .wrong(
              "ไฟล์นี้ไม่ได้บันทึกเป็น UTF-8 เปิดในโปรแกรมแก้ไขข้อความแล้วบันทึกใหม่โดยเลือก UTF-8",
              "The file is not UTF-8. Open it in a text editor and save it again as UTF-8.");
      return "";
    }
  }
}
