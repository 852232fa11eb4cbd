package saitrong.cases;

import saitrong.cases.Asked.Wish;
import saitrong.rating.Figures;
import saitrong.rating.Scores;
import saitrong.rating.Surveys;

/// Tells how people were served in some months.
record ScoresWork(Scores scores, Surveys surveys, Officer officer) {

  int tell(Wish.Scoring wish) {
    var months = wish.months();
    officer.record(wish.survey() ? "survey-read" : "scores-read", months.toString());
    Figures figures = wish.survey() ? surveys : scores;
    if (wish.csv()) {
      new ScoresTable(figures, officer.out()).print(months.from(), months.to());
    } else {
      officer.tell(ScoresWords.scoresOf(wish.survey(), months));
      new ScoresPage(figures, officer.out()).print(months.from(), months.to());
    }
    return 0;
  }
}
