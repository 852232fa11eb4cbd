package saitrong.cases;

import saitrong.cases.Asked.Wish;
import saitrong.rating.Figures;
import saitrong.rating.LargeEnough;
import saitrong.rating.Scores;
import saitrong.rating.Surveys;

/// Tells how people were served in some months. Who asks may have dealt with the very case that a
/// single score is of: small figures are for who asks for them.
record ScoresWork(Scores scores, Surveys surveys, Officer officer) {

  int tell(Wish.Scoring wish) {
    var months = wish.months();
    officer.record(deed(wish), months.toString());
    Figures all = wish.survey() ? surveys : scores;
    var large = new LargeEnough(all);
    Figures figures = wish.all() ? all : large;
    if (wish.csv()) {
      new ScoresTable(figures, officer.out()).print(months.from(), months.to());
    } else {
      officer.tell(ScoresWords.scoresOf(wish.survey(), months));
      boolean any = new ScoresPage(figures, officer.out()).print(months.from(), months.to());
      if (!wish.all() && large.hidesSome(months.from(), months.to())) {
        officer.tell(ScoresWords.TOO_FEW);
      } else if (!any) {
        officer.tell(ScoresWords.NO_SCORES);
      }
    }
    return 0;
  }

  /// Whoever asks for each line may see whose score it is, so that is on record by itself.
  private static String deed(Wish.Scoring wish) {
    String what = wish.survey() ? "survey-read" : "scores-read";
    return wish.all() ? what + "-all" : what;
  }
}
