package saitrong.faq;

import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import saitrong.faq.FaqProblems.Spot;
import saitrong.shared.FileTrouble;
import saitrong.shared.Utf8;

/// The words that the search should know.
record WordLists(Spot top, byte[] bytes) {

  static final String SYNONYMS = "synonyms.yaml";
  static final String STOP_WORDS = "stop-words.txt";
  static final String ELSEWHERE = "elsewhere.txt";
  static final List<String> NAMES = List.of(SYNONYMS, STOP_WORDS, ELSEWHERE);

  /// Without them a question says the opposite, or nothing.
  private static final Set<String> NEVER_STOP_WORDS = Set.of("ไม่", "ได้", "เข้า", "ผ่าน");

  /// Lists of words that mean the same.
  List<Set<String>> synonyms() {
    return YamlNode.read(top, text(), WordLists::refuseSynonyms)
        .map(this::synonyms)
        .orElse(List.of());
  }

  private List<Set<String>> synonyms(Node lists) {
    if (lists instanceof SequenceNode) {
      return HeaderValue.of(top, lists).items().stream().map(WordLists::alike).toList();
    }
    refuseSynonyms(top);
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

  /// Words that say nothing about what is asked.
  Set<String> stopWords() {
    return oneALine(WordLists::checkStopWord);
  }

  /// Words of matters that belong to another counter.
  Set<String> elsewhere() {
    return oneALine((_, _) -> {});
  }

  /// What follows a `#` is a remark.
  private Set<String> oneALine(BiConsumer<Spot, String> check) {
    var words = new LinkedHashSet<String>();
    var lines = text().split("\\r\\n|\\r|\\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String word = lines[i].replaceFirst("#.*", "").strip();
      if (!word.isEmpty()) {
        checkWord(top.line(i + 1), word);
        check.accept(top.line(i + 1), word);
        words.add(word);
      }
    }
    return words;
  }

  private static void checkWord(Spot at, String word) {
    if (word.contains(",")) {
      at.wrong("เขียนบรรทัดละหนึ่งคำ", "write one word a line");
    }
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      at.wrong(
          "บรรทัดนี้ไม่มีตัวอักษร ลบออก หรือใส่ # ไว้หน้าบรรทัดที่เป็นหมายเหตุ",
          "there is no letter on this line: remove it, or put # before a remark");
    }
  }

  private static void checkStopWord(Spot at, String word) {
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
          .wrong(FileTrouble.NOT_UTF_8.thai(), FileTrouble.NOT_UTF_8.english());
      return "";
    }
  }
}
