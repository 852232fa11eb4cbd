package saitrong.editing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Language;

/// What stands behind a command's word: names of flows, `--en` for English, `--svg FILE`.
///
/// @param strange an option that nobody knows, or one that lacks its value
record Request(
    Language language, List<String> names, @Nullable Path svg, @Nullable String strange) {

  static final int MISUNDERSTOOD = 2;

  Request {
    names = List.copyOf(names);
  }

  static Request of(List<String> args) {
    var language = Language.TH;
    var names = new ArrayList<String>();
    Path svg = null;
    String strange = null;
    for (int i = 0; i < args.size(); i++) {
      String word = args.get(i);
      if (word.equals("--en")) {
        language = Language.EN;
      } else if (word.equals("--svg") && i + 1 < args.size()) {
        svg = Path.of(args.get(++i));
      } else if (word.startsWith("--")) {
        strange = word;
      } else {
        names.add(word);
      }
    }
    return new Request(language, names, svg, strange);
  }

  String say(String thai, String english) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }
}
