package saitrong.cases.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saitrong.content.Content;
import saitrong.shared.Language;

/// Answers of the FAQ that somebody saw before their case are on record by name and version, for
/// their words may be edited later. Officers read what each is an answer to.
record ShownAnswers(Content serving, Language language) {

  /// What they are kept under in a case.
  static final String NAME = "faq-shown";

  /// Of the bot's own making only: what people write is left alone.
  private static final Pattern ON_RECORD =
      Pattern.compile("([a-z0-9][a-z0-9-]*) \\(รุ่น [0-9a-f]{16}\\)");

  String byTheirTitles(String onRecord) {
    return ON_RECORD
        .matcher(onRecord)
        .replaceAll(it -> Matcher.quoteReplacement(title(it.group(1))));
  }

  private String title(String entry) {
    return "\"" + serving.answerName(entry, language) + "\"";
  }
}
