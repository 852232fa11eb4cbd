package saitrong.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// What can be read of a YAML text past its slips, so that whoever mends a file sees at once all
/// that is to be mended in it. The entry that holds a slip is left out: a key of the text, or an
/// item where a key of the text holds a list. The rest keeps its lines.
///
/// @param slips the lines of the slips, from 1
/// @param rest null where nothing is left, or no end of slips was found
public record YamlSalvage(List<Integer> slips, @Nullable Node rest) {

  /// Whoever has made more of them has another kind of file.
  private static final int MOST = 20;

  private static final Pattern ITEM = Pattern.compile("^( *)- ");
  private static final Pattern KEY = Pattern.compile("^[^\\s#-].*");

  public YamlSalvage {
    slips = List.copyOf(slips);
  }

  public static YamlSalvage of(String text) {
    try {
      return new YamlSalvage(List.of(), YamlText.compose(text));
    } catch (MarkedYAMLException _) {
      return past(new ArrayList<>(text.lines().toList()));
    }
  }

  private static YamlSalvage past(List<String> lines) {
    var beginning = beginningOfAnEntry(lines);
    var slips = new ArrayList<Integer>();
    while (slips.size() < MOST) {
      try {
        return new YamlSalvage(slips, YamlText.compose(String.join("\n", lines)));
      } catch (MarkedYAMLException slip) {
        int line = Math.min(YamlText.line(slip), lines.size());
        slips.add(line);
        if (!leaveOut(lines, line - 1, beginning)) {
          break;
        }
      }
    }
    return new YamlSalvage(slips, null);
  }

  /// False where it is left out already, and the slip is still there.
  private static boolean leaveOut(List<String> lines, int slip, Pattern beginning) {
    int from = slip;
    while (from > 0 && !beginning.matcher(lines.get(from)).lookingAt()) {
      from--;
    }
    int to = slip + 1;
    while (to < lines.size() && !beginning.matcher(lines.get(to)).lookingAt()) {
      to++;
    }
    var entry = lines.subList(from, to);
    boolean isThere = !entry.stream().allMatch(String::isBlank);
    entry.replaceAll(_ -> "");
    return isThere;
  }

  private static Pattern beginningOfAnEntry(List<String> lines) {
    String last = "";
    for (var line : lines) {
      var item = ITEM.matcher(line);
      if (item.lookingAt()) {
        return KEY.matcher(last).matches()
            ? Pattern.compile(item.group() + "|" + KEY.pattern())
            : KEY;
      }
      last = line.isBlank() || line.strip().startsWith("#") ? last : line;
    }
    return KEY;
  }
}
