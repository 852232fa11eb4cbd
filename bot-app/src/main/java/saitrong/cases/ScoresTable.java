package saitrong.cases;

import java.io.PrintStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import saitrong.rating.Aspect;
import saitrong.rating.Figures;
import saitrong.rating.Split.By;
import saitrong.rating.Tally;

/// The same figures as the [ScoresPage], as CSV: one row for each line, every figure as it is.
record ScoresTable(Figures figures, PrintStream out) {

  private static final List<String> HEAD =
      List.of(
          "ตั้งแต่ / from",
          "ถึง / to",
          "เรื่องที่ให้คะแนน / about",
          "แยกตาม / by",
          "กลุ่ม / of",
          "เฉลี่ย / mean",
          "สัดส่วน 4-5 / share of 4 and 5",
          "จำนวนคะแนน / scores",
          "จำนวนที่ถาม / asked",
          "สัดส่วนผู้ตอบ / response rate");

  void print(YearMonth from, YearMonth to) {
    out.print(Csv.BYTE_ORDER_MARK);
    row(HEAD.stream());
    for (var aspect : Aspect.values()) {
      for (var by : figures.ways()) {
        figures.tally(aspect, by, from, to).stream()
            .filter(tally -> aspect == Aspect.SERVICE || tally.given() > 0)
            .forEach(tally -> row(cells(from, to, aspect, by, tally)));
      }
    }
  }

  private static Stream<String> cells(
      YearMonth from, YearMonth to, Aspect aspect, By by, Tally tally) {
    return Stream.of(
        from.toString(),
        to.toString(),
        aspect.name().toLowerCase(Locale.ROOT),
        by.name().toLowerCase(Locale.ROOT),
        ScoresWords.isTogether(tally.of()) ? ScoresWords.together(tally.of()) : tally.of(),
        figure(tally.mean(), tally.given()),
        figure(tally.goodShare(), tally.given()),
        Integer.toString(tally.given()),
        tally.asked() == 0 ? "" : Integer.toString(tally.asked()),
        figure(tally.responseRate().orElse(0), tally.asked()));
  }

  /// Nothing is no zero.
  private static String figure(double value, int of) {
    return of == 0 ? "" : String.format(Locale.ROOT, "%.3f", value);
  }

  private void row(Stream<String> cells) {
    out.print(Csv.row(cells));
  }
}
