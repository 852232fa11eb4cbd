package saitrong.faq;

import java.util.ArrayList;
import java.util.List;

/// A text that is longer than a question: somebody tells what happened, and asks before or after.
/// As one question it is near to everything, so its beginning and its end are asked apart.
final class Story {

  /// Of the tuning half's questions 99 % are shorter than three quarters of this.
  private static final int LONGEST_QUESTION = 100;

  /// Thirty Thai words. What is longer is near to everything as a whole.
  private static final int LONGEST_WHOLE = 160;

  private Story() {}

  /// Whether a long text may be one question all the same.
  static boolean mayBeAQuestion(String text) {
    return text.strip().length() <= LONGEST_WHOLE;
  }

  /// All of it, the middle too, in pieces of the length of a question.
  static List<String> everyPart(String text) {
    var parts = new ArrayList<String>();
    var left = text.strip();
    while (left.length() > LONGEST_QUESTION) {
      var part = beginning(left);
      parts.add(part);
      left = left.substring(part.length()).strip();
    }
    parts.add(left);
    return parts;
  }

  /// The text itself where it is no longer than a question.
  static List<String> parts(String text) {
    var told = text.strip();
    return told.length() <= LONGEST_QUESTION ? List.of(text) : List.of(beginning(told), end(told));
  }

  /// Up to a blank, where there is one.
  private static String beginning(String told) {
    int blank = told.lastIndexOf(' ', LONGEST_QUESTION);
    return told.substring(0, blank > LONGEST_QUESTION / 2 ? blank : LONGEST_QUESTION);
  }

  private static String end(String told) {
    int from = told.length() - LONGEST_QUESTION;
    int blank = told.indexOf(' ', from);
    boolean early = blank >= 0 && blank < from + LONGEST_QUESTION / 2;
    return told.substring(early ? blank + 1 : from);
  }
}
