package saitrong.console;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.console.OverviewPage.Row;
import saitrong.content.Words;
import saitrong.rating.Aspect;
import saitrong.rating.MonthFigures;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.rating.Tally;
import saitrong.shared.Language;
import saitrong.ticket.UserGroup;

/// What the desk says of this month's scores: counts of groups that are large enough, and nobody.
record ScoreRows(Language language) {

  /// What cannot be a user group, so that the page can say it in its language.
  static final String OTHERS = "";

  static List<MonthFigures> of(Scores scores, YearMonth month) {
    return Stream.of(Aspect.values()).map(it -> scores.ofMonth(it, month, OTHERS)).toList();
  }

  List<Row> of(@Nullable List<MonthFigures> month) {
    if (month == null) {
      return List.of(row(DeskWords.of(Aspect.SERVICE), say(DeskWords.UNKNOWN)));
    }
    var rows = new ArrayList<Row>();
    for (var figures : month) {
      add(rows, figures);
    }
    return rows;
  }

  private void add(List<Row> rows, MonthFigures figures) {
    var about = DeskWords.of(figures.aspect());
    if (figures.all() == null) {
      rows.add(row(about, say(DeskWords.TOO_FEW)));
      return;
    }
    rows.add(row(about, figures(figures.all())));
    figures
        .byGroup()
        .forEach(group -> rows.add(row(say(about) + " · " + name(group), figures(group))));
  }

  private String name(Tally group) {
    return switch (group.of()) {
      case OTHERS -> say(DeskWords.OTHER_GROUPS);
      case Split.NOT_SAID -> say(DeskWords.NO_GROUP);
      case String of -> UserGroup.called(of).map(it -> it.in(language)).orElse(of);
    };
  }

  private String figures(Tally tally) {
    return String.format(
        Locale.ROOT,
        say(DeskWords.FIGURES),
        tally.mean(),
        100 * tally.goodShare(),
        tally.given(),
        100 * tally.responseRate().orElse(0));
  }

  private Row row(Words label, String value) {
    return row(say(label), value);
  }

  private static Row row(String label, String value) {
    return new Row(label, value);
  }

  private String say(Words words) {
    return words.in(language);
  }
}
