package saitrong.cases;

import java.time.YearMonth;

/// All the months from one to another.
record Months(YearMonth from, YearMonth to) {

  /// One, or all from one to another; until now where no end is given.
  static Months of(Typed typed) throws Misunderstood {
    String first = typed.take(Option.FROM);
    if (first == null) {
      var month = TypedDay.month(typed.take(Option.MONTH));
      return new Months(month, month);
    }
    var from = TypedDay.month(first);
    var to = TypedDay.month(typed.take(Option.TO));
    if (from.isAfter(to)) {
      throw new Misunderstood(TypingWords.noSpan(from, to));
    }
    return new Months(from, to);
  }

  /// For the record.
  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + " " + to;
  }

  String thai() {
    return from.equals(to)
        ? ScoresWords.thai(from)
        : ScoresWords.thai(from) + " ถึง " + ScoresWords.thai(to);
  }

  String english() {
    return from.equals(to) ? from.toString() : from + " to " + to;
  }
}
