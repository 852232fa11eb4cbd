package saitrong.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import saitrong.console.OverviewPage.Row;
import saitrong.content.ThaiDates;
import saitrong.content.Words;
import saitrong.learning.Learned.Tally;
import saitrong.review.ReviewTask;
import saitrong.shared.Language;

/// What the desk says of the answers one by one: which wait for their owners, and which people
/// called wrong. An owner is a unit or a position.
record AnswerRows(Language language, boolean admin) {

  /// The commands list all.
  private static final int MOST = 10;

  List<Row> toReview(@Nullable List<ReviewTask> tasks) {
    return tasks == null ? List.of() : first(tasks.stream().map(this::row).toList());
  }

  private Row row(ReviewTask task) {
    return row(
        task.entry() + " · " + task.title(),
        task.owner() + " · " + ThaiDates.brief(task.due(), language));
  }

  /// Of what was never called wrong there is nothing to look at.
  List<Row> votes(@Nullable List<Tally> votes) {
    if (votes == null) {
      return List.of(row(say(DeskWords.VOTED_WRONG), say(DeskWords.UNKNOWN)));
    }
    var wrong = votes.stream().filter(it -> it.notHelped() > 0).map(this::row).toList();
    return wrong.isEmpty() ? List.of(row(say(DeskWords.VOTED_WRONG), "0")) : first(wrong);
  }

  private Row row(Tally tally) {
    return row(
        tally.entry(),
        String.format(
            Locale.ROOT,
            "%s %,d · %s %,d",
            say(DeskWords.NOT_HELPED),
            tally.notHelped(),
            say(DeskWords.HELPED),
            tally.helped()));
  }

  private List<Row> first(List<Row> all) {
    var rows = new ArrayList<>(all.stream().limit(MOST).toList());
    if (all.size() > MOST) {
      rows.add(row(say(DeskWords.MORE.to(admin)), Integer.toString(all.size() - MOST)));
    }
    return rows;
  }

  private String say(Words words) {
    return words.in(language);
  }

  private static Row row(String label, String value) {
    return new Row(label, value);
  }
}
