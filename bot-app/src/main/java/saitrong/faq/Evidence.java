package saitrong.faq;

import java.util.Set;

/// What speaks for the best hit of a question, and against it.
///
/// @param margin how far it is ahead of the second, as a share of its score
/// @param words which share of the question's telling words it is asked by
/// @param near which share of the question's letters, three by three, its best passage is asked by
/// @param filled which share of that passage the question covers
/// @param score of the best hit, made independent of how many texts there are
/// @param unsaid which share of the question's letters is like nothing that it is asked by
/// @param foreign words of the question that no text has, and that are no slips
/// @param elsewhere words of other counters' matters that the question has and the hit has not
/// @param aboutASystem whether it is about one of the agency's systems
/// @param namesASystem whether the question names one
public record Evidence(
    double margin,
    double words,
    double near,
    double filled,
    double score,
    double unsaid,
    Set<String> foreign,
    Set<String> elsewhere,
    boolean aboutASystem,
    boolean namesASystem) {

  private static final double ALL = 0.999;
  private static final double ALONE = 0.1;

  public Evidence {
    foreign = Set.copyOf(foreign);
    elsewhere = Set.copyOf(elsewhere);
  }

  /// The passage says this and nothing else: whoever wrote it there meant this question.
  boolean isWordForWord() {
    return near > ALL && filled > ALL;
  }

  /// Nothing else is as near.
  boolean isOfOneAlone() {
    return isWordForWord() && margin > ALONE;
  }
}
