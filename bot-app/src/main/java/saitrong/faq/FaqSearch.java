package saitrong.faq;

/// Finds entries for what people type.
public final class FaqSearch {

  private FaqSearch() {}

  /// Builds the index in memory.
  public static FaqSearch over(FaqSet set) {
    return new FaqSearch();
  }

  public Finding find(Question question) {
    return new Finding.Nothing();
  }

  /// All that was found, for who wants to know why, or needs the next best.
  public Ranking rank(Question question) {
    return Ranking.ofNothing(question.text());
  }
}
