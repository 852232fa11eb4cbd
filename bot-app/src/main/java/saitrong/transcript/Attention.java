package saitrong.transcript;

import java.util.Map;

/// How often staff should have looked, by reason. Counts only: who and what is not in here.
///
/// @param fates messages of ours that may not have arrived
/// @param marks what people said that is more than small talk
public record Attention(Map<Fate, Long> fates, Map<Mark, Long> marks) {

  public Attention {
    fates = Map.copyOf(fates);
    marks = Map.copyOf(marks);
  }

  public long of(Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }

  public long of(Mark mark) {
    return marks.getOrDefault(mark, 0L);
  }
}
