package saitrong.faq;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import saitrong.faq.FaqProblems.Spot;
import saitrong.shared.Digest;

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

  WrittenEntry read(byte[] bytes) {
    var file = EntryFile.read(top, bytes);
    file.ifPresent(it -> it.check(vocabulary.variables()));
    return file.flatMap(it -> header(it.header()).map(header -> read(header, it, bytes)))
        .orElseGet(() -> WrittenEntry.unreadable(name, top));
  }

  private WrittenEntry read(Header header, EntryFile file, byte[] bytes) {
    return new HeaderReader(vocabulary, name, header, file).read(Digest.of(bytes));
  }

  private Optional<Header> header(String yaml) {
    try {
      var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
      if (node instanceof MappingNode mapping) {
        return Optional.of(Header.of(top, mapping));
      }
      top.wrong(
          "ส่วนหัวข้อระหว่างบรรทัด --- ว่างหรือไม่ได้เขียนเป็นบรรทัด ชื่อ: ค่า",
          "between the lines of --- there must be lines of key: value");
    } catch (MarkedYAMLException badYaml) {
      var mark = badYaml.getProblemMark();
      top.line(mark == null ? 1 : mark.getLine() + 1).wrong(NOT_YAML_THAI, NOT_YAML_ENGLISH);
    } catch (YAMLException badCharacter) {
      top.wrong(NOT_YAML_THAI, NOT_YAML_ENGLISH);
    }
    return Optional.empty();
  }
}
