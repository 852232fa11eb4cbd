package saitrong.shared;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// YAML as SnakeYAML's nodes, which still know their lines. No YAML type is ever resolved, nor
/// looked for: a value is what is written.
public final class YamlText {

  private static final Resolver NO_TYPES =
      new Resolver() {
        @Override
        protected void addImplicitResolvers() {
          // Each value would be held against the patterns of numbers, days and so on.
        }
      };

  private YamlText() {}

  /// Null where nothing is written.
  public static @Nullable Node compose(String text) {
    var options = new LoaderOptions();
    var parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
    return new Composer(parser, NO_TYPES, options).getSingleNode();
  }

  /// Where it is no YAML, from 1. SnakeYAML notices a missing colon, quote or bracket only where
  /// the file goes on, lines behind what has to be mended; it remembers where that began.
  public static int line(MarkedYAMLException slip) {
    var began = slip.getContextMark();
    var noticed = slip.getProblemMark();
    if (began != null && (noticed == null || isLeftOpen(slip))) {
      return began.getLine() + 1;
    }
    return noticed == null ? 1 : noticed.getLine() + 1;
  }

  private static boolean isLeftOpen(MarkedYAMLException slip) {
    String doing = String.valueOf(slip.getContext());
    String problem = String.valueOf(slip.getProblem());
    return doing.endsWith("a simple key")
        || doing.contains("a flow ")
        || problem.contains("unexpected end of stream");
  }
}
