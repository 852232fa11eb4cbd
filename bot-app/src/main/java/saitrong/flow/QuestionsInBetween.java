package saitrong.flow;

import java.util.regex.Pattern;

/// Tells who asks, or greets, or wants the officers to answer, where the name of an office or a
/// place is asked for: nearly anything may be one. What is wrongly taken for an answer is
/// remembered, and offered the next time.
final class QuestionsInBetween {

  private static final EverydayWords WORDS = EverydayWords.of("in-between");
  private static final Pattern ASKS =
      Pattern.compile(WORDS.oneOf("asks") + " ?(?:นะ)?(?:คะ|ค่ะ|ครับ|คับ)? ?\\??$");
  private static final Pattern GREETS = Pattern.compile("(?i)" + WORDS.oneOf("greets") + "[ .!]*");
  private static final Pattern ASKS_IN_ENGLISH =
      Pattern.compile("(?i)^" + WORDS.oneOf("asks-first") + "\\b.*\\?$");
  private static final Pattern WISHES = Pattern.compile("(?i)" + WORDS.oneOf("wishes"));

  private QuestionsInBetween() {}

  static boolean isOne(String typed) {
    return ASKS.matcher(typed).find()
        || GREETS.matcher(typed).matches()
        || WISHES.matcher(typed).find()
        || ASKS_IN_ENGLISH.matcher(typed).find();
  }
}
