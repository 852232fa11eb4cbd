package saitrong.cases;

import java.io.PrintStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import saitrong.rating.Aspect;
import saitrong.rating.Figures;
import saitrong.rating.Split.By;
import saitrong.rating.Tally;
import saitrong.shared.Language;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// How people were served in some months, split as the service procedure splits its reports. Counts
/// only: who gave a score is nowhere.
record ScoresPage(Figures figures, PrintStream out) {

  /// @return whether there was anything to tell
  boolean print(YearMonth from, YearMonth to) {
    boolean any = false;
    for (var aspect : Aspect.values()) {
      for (var by : figures.ways()) {
        any |= print(aspect, by, figures.tally(aspect, by, from, to));
      }
    }
    return any;
  }

  /// What nobody gave a score for is in no table: nobody was asked about a system where there is
  /// none.
  private boolean print(Aspect aspect, By by, List<Tally> tallies) {
    if (tallies.stream().allMatch(tally -> tally.given() == 0)) {
      return false;
    }
    out.println();
    out.println(ScoresWords.scoresBy(aspect, by));
    tallies.forEach(tally -> line(tally, by));
    return true;
  }

  private void line(Tally tally, By by) {
    out.println(
        String.format(
            Locale.ROOT,
            "  %5.2f %6.0f %% %6d %8s  %s",
            tally.mean(),
            100 * tally.goodShare(),
            tally.given(),
            share(tally.responseRate()),
            name(tally.of(), by)));
  }

  /// Nobody knows is not nobody.
  private static String share(OptionalDouble of) {
    return of.isEmpty() ? "-" : String.format(Locale.ROOT, "%.0f %%", 100 * of.getAsDouble());
  }

  /// Groups and topics are kept by their short Thai words.
  private static String name(String of, By by) {
    if (ScoresWords.isTogether(of)) {
      return ScoresWords.together(of);
    }
    return switch (by) {
      case GROUP -> UserGroup.called(of).map(it -> both(it::in)).orElse(of);
      case TOPIC -> Topic.called(of).map(it -> both(it::in)).orElse(of);
      case MONTH, KIND, SYSTEM, UNIT -> of;
    };
  }

  private static String both(Function<Language, String> name) {
    return name.apply(Language.TH) + " / " + name.apply(Language.EN);
  }
}
