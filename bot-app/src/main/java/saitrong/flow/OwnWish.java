package saitrong.flow;

/// Whether words are a wish of their own, whatever runs at that moment.
public final class OwnWish {

  private OwnWish() {}

  /// Whether what was typed beside a run at rest is rather a wish of its own than its answer: it
  /// asks something, or is a sentence that the run has not kept.
  public static boolean isOne(Position run, Input.Typed typed) {
    String words = typed.text().value();
    return QuestionsInBetween.isOne(words)
        || (isSaidInFull(words) && run.messages().noneMatch(it -> it.equals(typed.message())));
  }

  /// Whether these words ask something, as far as their form tells.
  public static boolean isAQuestion(String words) {
    return QuestionsInBetween.isOne(words);
  }

  /// Whether it is a sentence, or asks something, and no word or two.
  public static boolean isSaidInFull(String words) {
    return Typed.isSentence(words) || QuestionsInBetween.isOne(words);
  }
}
