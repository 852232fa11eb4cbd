package saitrong.content;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saitrong.shared.Language;

/// The words of an answer as an officer says them in a chat. The bot's answer bids people type what
/// leads to an officer; whoever an officer talks with is there already, and the bot would not hear
/// it.
///
/// @param language of the words
public record FromAnOfficer(Content content, Language language) {

  private static final Pattern TYPED =
      Pattern.compile("(?i)(?<verb>พิมพ์|\\btyp(?:e|ing))(?<between>\\s*)\"(?<words>[^\"\\n]+)\"");

  /// Whom it bids type what leads to an officer, it bids write in this chat: what they are asked to
  /// tell or send stays asked for.
  public String says(String answer) {
    return TYPED.matcher(answer).replaceAll(it -> Matcher.quoteReplacement(instead(it)));
  }

  private String instead(MatchResult found) {
    return leadsToAnOfficer(found.group("words"))
        ? found.group("verb") + between(found.group("between")) + here()
        : found.group();
  }

  /// Thai runs on.
  private String between(String blanks) {
    return switch (language) {
      case TH -> "";
      case EN -> blanks;
    };
  }

  private String here() {
    return content.texts().say(language, TextKey.TALK_TYPED_HERE);
  }

  private boolean leadsToAnOfficer(String words) {
    return content
            .texts()
            .meaning(words)
            .filter(it -> it == TextKey.WORDS_OFFICER || it == TextKey.WORDS_FILING)
            .isPresent()
        || opensTheScriptForQuestions(words);
  }

  private boolean opensTheScriptForQuestions(String words) {
    var flows = content.flows();
    return flows != null
        && flows
            .askedFor(words)
            .filter(it -> it.id().equals(content.profile().questionsTo()))
            .isPresent();
  }
}
