package saitrong.content;

import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import saitrong.shared.FileTrouble;
import saitrong.shared.Utf8;
import saitrong.shared.YamlSalvage;

/// A YAML file as SnakeYAML's nodes, which still know their lines. No YAML type is ever resolved: a
/// value is what is written, so that `08:30` stays a time and `no` a word.
final class YamlFile {

  private YamlFile() {}

  static Optional<Section> read(String name, byte[] bytes, Problems problems) {
    try {
      var read = YamlSalvage.of(Utf8.read(bytes));
      if (!read.slips().isEmpty()) {
        read.slips().forEach(line -> problems.add(name, line, NOT_YAML_THAI, NOT_YAML_ENGLISH));
        return Optional.empty();
      }
      if (read.rest() instanceof MappingNode mapping) {
        return Optional.of(Section.of(new Field(problems, name, "", mapping), mapping));
      }
      problems.add(
          name,
          1,
          "ไฟล์ว่างหรือไม่ได้เขียนเป็นบรรทัด ชื่อ: ค่า ดูไฟล์ตัวอย่างในโฟลเดอร์ agency",
          "The file is empty or not written as lines of key: value. See the samples in agency.");
    } catch (CharacterCodingException notUtf8) {
      problems.add(
          name,
          Utf8.lineOfFirstBadByte(bytes),
          FileTrouble.NOT_UTF_8.thai(),
          FileTrouble.NOT_UTF_8.english());
    } catch (YAMLException badCharacter) {
      problems.add(name, 1, NOT_YAML_THAI, NOT_YAML_ENGLISH);
    }
    return Optional.empty();
  }

  private static final String NOT_YAML_THAI =
      "รูปแบบ YAML ไม่ถูกต้อง ตรวจการย่อหน้าด้วยช่องว่าง (ไม่ใช้แท็บ) เครื่องหมาย :"
          + " และเครื่องหมายคำพูดของบรรทัดนี้หรือบรรทัดก่อนหน้า";
  private static final String NOT_YAML_ENGLISH =
      "Not valid YAML. Check the indentation (spaces, no tabs), the colon and the quotes on this"
          + " line or the one before.";
}
