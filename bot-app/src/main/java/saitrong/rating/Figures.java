package saitrong.rating;

import java.time.YearMonth;
import java.util.List;

/// Scores that can be counted.
public interface Figures {

  /// In which ways they are.
  List<Split.By> ways();

  /// All of these months, the most asked first, months in their order.
  List<Tally> tally(Aspect aspect, Split.By by, YearMonth from, YearMonth to);
}
