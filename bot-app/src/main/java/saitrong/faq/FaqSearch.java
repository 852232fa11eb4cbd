package saitrong.faq;

import java.util.List;

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

  /// What comes nearest, best first, however unsure.
  public List<Entry> nearest(Question question, int most) {
    return List.of();
  }
}
