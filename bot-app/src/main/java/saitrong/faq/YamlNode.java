package saitrong.faq;

import java.io.StringReader;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import saitrong.faq.FaqProblems.Spot;

/// YAML as SnakeYAML's nodes, which still know their lines. No YAML type is ever resolved: a value
/// is what is written.
final class YamlNode {

  private YamlNode() {}

  /// Empty where nothing is written, and after a complaint.
  ///
  /// @param refuse told where it is no YAML
  static Optional<Node> read(Spot top, String yaml, Consumer<Spot> refuse) {
    try {
      var settings = new SafeConstructor(new LoaderOptions());
      return Optional.ofNullable(new Yaml(settings).compose(new StringReader(yaml)));
    } catch (MarkedYAMLException badYaml) {
      var mark = badYaml.getProblemMark();
      refuse.accept(top.line(mark == null ? 1 : mark.getLine() + 1));
    } catch (YAMLException badCharacter) {
      refuse.accept(top);
    }
    return Optional.empty();
  }
}
