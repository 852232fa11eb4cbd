package saitrong.handoff.web;

import java.util.Optional;
import saitrong.handoff.web.OwnSnippets.Refused;
import saitrong.staff.Snippets.Snippet;

/// What a text of one's own has to be.
final class SnippetRule {

  private static final int LONGEST_TITLE = 60;

  /// Two of them have room in a message.
  private static final int LONGEST = 1900;

  private SnippetRule() {}

  static Optional<Refused> objectionTo(Snippet snippet, SnippetVariables variables) {
    if (!isTitle(snippet.title())) {
      return refused("snippets.refused.title", Integer.toString(LONGEST_TITLE));
    }
    if (snippet.words().isEmpty() || snippet.words().length() > LONGEST) {
      return refused("snippets.refused.words", "%,d".formatted(LONGEST));
    }
    var unknown = variables.unknownIn(snippet.words());
    if (!unknown.isEmpty()) {
      return refused("snippets.refused.variable", "{" + String.join("} {", unknown) + "}");
    }
    return SnippetVariables.hasStrayBraces(snippet.words())
        ? refused("snippets.refused.braces", "")
        : Optional.empty();
  }

  private static boolean isTitle(String title) {
    return !title.isEmpty()
        && title.length() <= LONGEST_TITLE
        && title.codePoints().noneMatch(Character::isISOControl);
  }

  private static Optional<Refused> refused(String key, String what) {
    return Optional.of(new Refused(key, what));
  }
}
