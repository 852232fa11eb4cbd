package saitrong.flow;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads what the engine itself says and hears. Its keys are not those of a flow.
final class SentencesReader {

  private SentencesReader() {}

  static Sentences read(Block root) {
    EverydayWords.check();
    var leaves = leaves(root.self());
    var texts = new EnumMap<Sentence, Wording>(Sentence.class);
    var words = new EnumMap<Sentence, List<String>>(Sentence.class);
    for (var key : Sentence.values()) {
      var leaf = leaves.remove(key.written());
      if (leaf == null) {
        root.self()
            .wrong(
                "ขาดหัวข้อ \"%s\" ให้เพิ่มหัวข้อนี้".formatted(key.written()),
                "\"%s\" is missing, add it".formatted(key.written()));
      } else if (key.isWords()) {
        words.put(key, leaf.texts());
      } else {
        texts.put(key, text(key, leaf));
      }
    }
    leaves.forEach((name, leaf) -> leaf.wrong("ไม่รู้จักหัวข้อนี้", "unknown key"));
    return new Sentences(texts, words);
  }

  private static Map<String, Leaf> leaves(Leaf root) {
    var leaves = new LinkedHashMap<String, Leaf>();
    if (root.node() instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          leaves.put(key.getValue(), root.of(entry.getValueNode()).in(key.getValue()));
        }
      }
    }
    return leaves;
  }

  private static Wording text(Sentence key, Leaf leaf) {
    var text = Values.wording(leaf);
    if (key.isButton()) {
      Labels.check(leaf, new Option(key.written(), text, Wording.NONE));
    }
    return text;
  }
}
