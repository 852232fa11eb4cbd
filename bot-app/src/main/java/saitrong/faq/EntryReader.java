package saitrong.faq;

import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import saitrong.faq.FaqProblems.Spot;

/// Reads one entry's file.
record EntryReader(FaqVocabulary vocabulary, EntryName name, Spot top) {

  private static final String NOT_YAML_THAI =
      "รูปแบบส่วนหัวข้อไม่ถูกต้อง ตรวจการย่อหน้าด้วยช่องว่าง (ไม่ใช้แท็บ) เครื่องหมาย :"
          + " และเครื่องหมายคำพูดของบรรทัดนี้หรือบรรทัดก่อนหน้า ข้อความที่มี { } ? หรือ ,"
          + " เขียนแยกบรรทัดและใส่เครื่องหมายคำพูด";
  private static final String NOT_YAML_ENGLISH =
      "Not valid YAML. Check the indentation (spaces, no tabs), the colon and the quotes on this"
          + " line or the one before. A text with { } ? or , stands on a line of its own, in"
          + " quotes.";

  /// @param version of the bytes
  WrittenEntry read(byte[] bytes, String version) {
    var file = EntryFile.read(top, bytes);
    file.ifPresent(it -> it.check(vocabulary.variables()));
    return file.flatMap(it -> header(it.header()).map(header -> read(header, it, version)))
        .orElseGet(() -> WrittenEntry.unreadable(name, top));
  }

  private WrittenEntry read(Header header, EntryFile file, String version) {
    return new HeaderReader(vocabulary, name, header, file).read(version);
  }

  private Optional<Header> header(String yaml) {
    return YamlNode.read(top, yaml, at -> at.wrong(NOT_YAML_THAI, NOT_YAML_ENGLISH))
        .flatMap(this::header);
  }

  private Optional<Header> header(Node node) {
    if (node instanceof MappingNode mapping) {
      return Optional.of(Header.of(top, mapping));
    }
    top.wrong(
        "ส่วนหัวข้อระหว่างบรรทัด --- ว่างหรือไม่ได้เขียนเป็นบรรทัด ชื่อ: ค่า",
        "between the lines of --- there must be lines of key: value");
    return Optional.empty();
  }
}
