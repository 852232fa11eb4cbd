package saitrong.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.faq.Question;
import saitrong.shared.Language;

/// What stands behind `faq-ask`.
///
/// @param words of the question
/// @param group the user group, as if the person had told it; absent when not said
/// @param system likewise, by its id
/// @param strange an option that nobody knows, or one that lacks its value
record FaqAskRequest(
    List<String> words,
    @Nullable String group,
    @Nullable String system,
    Language language,
    @Nullable String strange) {

  FaqAskRequest {
    words = List.copyOf(words);
  }

  static FaqAskRequest of(List<String> args) {
    var words = new ArrayList<String>();
    String group = null;
    String system = null;
    var language = Language.TH;
    String strange = null;
    for (var rest = args.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (word.equals("--en")) {
        language = Language.EN;
      } else if (word.equals("--group") && rest.hasNext()) {
        group = rest.next().replaceAll("\\s", "");
      } else if (word.equals("--system") && rest.hasNext()) {
        system = rest.next();
      } else if (word.startsWith("--")) {
        strange = word;
      } else {
        words.add(word);
      }
    }
    return new FaqAskRequest(words, group, system, language, strange);
  }

  boolean isMisunderstood() {
    return strange != null || words.isEmpty();
  }

  Question question() {
    return new Question(
        String.join(" ", words), Optional.ofNullable(group), Optional.ofNullable(system));
  }

  /// A sentence when the group or the system is none that there is.
  Optional<String> unknown(Collection<String> groups, Collection<String> systems) {
    if (group != null && !groups.contains(group)) {
      return Optional.of(
          say("ไม่มีกลุ่มผู้ใช้ \"%s\" ที่มี: %s", "There is no user group \"%s\". There are: %s")
              .formatted(group, listed(groups)));
    }
    if (system != null && !systems.contains(system)) {
      return Optional.of(
          say("ไม่มีระบบ \"%s\" ที่มี: %s", "There is no system \"%s\". There are: %s")
              .formatted(system, listed(systems)));
    }
    return Optional.empty();
  }

  private static String listed(Collection<String> names) {
    return names.stream().sorted().reduce((some, other) -> some + ", " + other).orElse("-");
  }

  String say(String thai, String english) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }
}
