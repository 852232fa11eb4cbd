package saitrong.flow;

import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import saitrong.flow.Problems.Spot;
import saitrong.shared.FileTrouble;
import saitrong.shared.Utf8;
import saitrong.shared.YamlSalvage;

/// A YAML file as SnakeYAML's nodes, which still know their lines. No YAML type is ever resolved: a
/// value is what is written.
///
/// @param name shown in complaints
/// @param bytes as read, for the version
/// @param root what could be read of it
/// @param isWhole nothing had to be left out: what is missing is not there
record YamlFile(String name, byte[] bytes, Optional<Block> root, boolean isWhole) {

  private static final byte[] NOTHING = {};
  private static final String NOT_YAML_THAI =
      "รูปแบบ YAML ไม่ถูกต้อง ตรวจการย่อหน้าด้วยช่องว่าง (ไม่ใช้แท็บ) เครื่องหมาย :"
          + " และเครื่องหมายคำพูดของบรรทัดนี้หรือบรรทัดก่อนหน้า ข้อความที่มี { } เขียนแยกบรรทัด";
  private static final String NOT_YAML_ENGLISH =
      "Not valid YAML. Check the indentation (spaces, no tabs), the colon and the quotes on this"
          + " line or the one before. A text with { } stands on a line of its own.";

  /// @param bytes absent when the file is
  static YamlFile read(byte @Nullable [] bytes, String name, Problems problems) {
    if (bytes != null) {
      return parse(name, bytes, problems);
    }
    problems.add(
        new Spot(name, 1, ""),
        "ไม่พบไฟล์นี้หรือเปิดอ่านไม่ได้ ตรวจชื่อไฟล์และโฟลเดอร์",
        "This file is missing or cannot be read. Check its name and the folder.");
    return new YamlFile(name, NOTHING, Optional.empty(), false);
  }

  private static YamlFile parse(String name, byte[] bytes, Problems problems) {
    var top = new Spot(name, 1, "");
    try {
      String text = Utf8.read(bytes);
      var read = YamlSalvage.of(text);
      read.slips()
          .forEach(line -> problems.add(new Spot(name, line, ""), NOT_YAML_THAI, NOT_YAML_ENGLISH));
      boolean isWhole = read.slips().isEmpty();
      if (read.rest() instanceof MappingNode mapping) {
        var sink = isWhole ? problems : problems.besides(top);
        var root = Block.of(new Leaf(sink, top, mapping), mapping);
        return new YamlFile(name, bytes, Optional.of(root), isWhole);
      }
      if (isWhole) {
        problems.add(
            top,
            "ไฟล์ว่างหรือไม่ได้เขียนเป็นบรรทัด ชื่อ: ค่า",
            "The file is empty or not written as lines of key: value.");
      }
    } catch (CharacterCodingException notUtf8) {
      problems.add(
          new Spot(name, Utf8.lineOfFirstBadByte(bytes), ""),
          FileTrouble.NOT_UTF_8.thai(),
          FileTrouble.NOT_UTF_8.english());
    } catch (YAMLException badCharacter) {
      problems.add(top, NOT_YAML_THAI, NOT_YAML_ENGLISH);
    }
    return new YamlFile(name, bytes, Optional.empty(), false);
  }
}
