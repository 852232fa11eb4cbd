package saitrong.editing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Language;

/// What stands behind `faq-eval`.
///
/// @param docs plain documents instead of the entries of `content`
/// @param strange an option that nobody knows, or one that lacks its value
record FaqEvalRequest(
    Path content,
    @Nullable Path docs,
    List<Path> queries,
    boolean explains,
    Language language,
    @Nullable String strange) {

  private static final Path USUAL = Path.of("faq-content");
  private static final Set<String> VALUED = Set.of("--content", "--docs", "--queries");

  static FaqEvalRequest of(List<String> args) {
    var content = USUAL;
    Path docs = null;
    var queries = new ArrayList<Path>();
    boolean explains = false;
    var language = Language.TH;
    String strange = null;
    for (int i = 0; i < args.size(); i++) {
      String word = args.get(i);
      if (word.equals("--explain")) {
        explains = true;
      } else if (word.equals("--en")) {
        language = Language.EN;
      } else if (i + 1 == args.size() || !VALUED.contains(word)) {
        strange = word;
      } else if (word.equals("--content")) {
        content = Path.of(args.get(++i));
      } else if (word.equals("--docs")) {
        docs = Path.of(args.get(++i));
      } else {
        queries.add(Path.of(args.get(++i)));
      }
    }
    return new FaqEvalRequest(content, docs, queries, explains, language, strange);
  }

  boolean isMisunderstood() {
    return strange != null || queries.isEmpty();
  }

  String say(String thai, String english) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }
}
