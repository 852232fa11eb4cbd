package saitrong.rating;

import java.util.OptionalDouble;

/// How some cases were rated.
///
/// @param of what they have in common
/// @param asked cases whose people were asked; 0 where nobody knows how many were
/// @param given scores
/// @param sum of the scores
/// @param good scores of 4 and 5
public record Tally(String of, int asked, int given, int sum, int good) {

  static boolean isGood(int score) {
    return score >= 4;
  }

  Tally and(Tally more) {
    return new Tally(of, asked + more.asked, given + more.given, sum + more.sum, good + more.good);
  }

  /// 0 where nobody gave a score.
  public double mean() {
    return given == 0 ? 0 : (double) sum / given;
  }

  /// Of the scores, those of 4 and 5.
  public double goodShare() {
    return given == 0 ? 0 : (double) good / given;
  }

  /// Of those who were asked; absent where nobody knows how many were.
  public OptionalDouble responseRate() {
    return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) given / asked);
  }
}
