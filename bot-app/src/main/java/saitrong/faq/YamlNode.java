package saitrong.faq;

import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import saitrong.faq.FaqProblems.Spot;
import saitrong.shared.YamlText;

/// YAML as SnakeYAML's nodes, which still know their lines. No YAML type is ever resolved: a value
/// is what is written.
final class YamlNode {

  private YamlNode() {}

  /// Empty where nothing is written, and after a complaint.
  ///
  /// @param refuse told where it is no YAML
  static Optional<Node> read(Spot top, String yaml, Consumer<Spot> refuse) {
    try {
      return Optional.ofNullable(YamlText.compose(yaml));
    } catch (MarkedYAMLException badYaml) {
      refuse.accept(top.line(YamlText.line(badYaml)));
    } catch (YAMLException badCharacter) {
      refuse.accept(top);
    }
    return Optional.empty();
  }
}
