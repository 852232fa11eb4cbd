package saitrong.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;
import saitrong.content.Words;
import saitrong.shared.Language;
import saitrong.ticket.DueCases;
import saitrong.transcript.Attention;
import saitrong.transcript.Fate;
import saitrong.transcript.Mark;

/// Says the [Overview] in one language, for its template to show.
final class OverviewPage {

  private static final String NEW = "/console/cases?view=new";
  private static final String TODAY = "/console/cases?view=today";
  private static final String LATE = "/console/cases?view=late";
  private static final String PRESSING = "/console/cases?view=pressing";
  private static final String UNTOLD = "/console/cases?view=untold";

  private final Language language;
  private final boolean admin;
  private final List<Section> sections = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  /// @param admin whether it names commands
  OverviewPage(Language language, boolean admin) {
    this.language = language;
    this.admin = admin;
  }

  /// @param telling whether the value is one to look at
  /// @param list of the desk that shows what is counted; absent where none does
  record Row(String label, String value, boolean telling, @Nullable String list) {

    Row(String label, String value) {
      this(label, value, false, null);
    }
  }

  record Section(String title, List<Row> rows) {}

  /// @param kind names its colour
  record State(String kind, String brief, String meaning) {}

  record Said(State state, List<Section> sections) {}

  Said of(Overview now) {
    row(DeskWords.MAIL_WAITING, now.mail().waiting());
    row(DeskWords.MAIL_OLDEST, wait(now.mail().oldest()));
    row(DeskWords.LETTERS_WAITING, now.letters().waiting());
    row(DeskWords.FILES_WAITING, now.files().waiting());
    row(DeskWords.QUOTA_LEFT, quota(now.letters().quotaLeft()));
    row(DeskWords.VERSION, now.version());
    section(DeskWords.NOW);
    asOf(now.asOf());
    cases(now.untaken());
    due(now.due());
    if (now.unread()) {
      rows.add(new Row(say(DeskWords.ASSIGNED), say(DeskWords.NOBODY_ASSIGNED), true, null));
    }
    row(DeskWords.MAIL_PARKED, now.mail().parked());
    row(DeskWords.LETTERS_PARKED, now.letters().parked());
    row(DeskWords.FILES_LOST, now.files().lost());
    row(DeskWords.ANSWERS_TO_REVIEW.to(admin), now.answersToReview());
    rows.addAll(new AnswerRows(language, admin).toReview(now.toReview()));
    section(DeskWords.PARKED);
    rows.addAll(new AnswerRows(language, admin).votes(now.votes()));
    section(DeskWords.VOTES);
    rows.addAll(new ScoreRows(language).of(now.scores()));
    section(DeskWords.SCORES.to(admin));
    attention(now.attention());
    section(DeskWords.ATTENTION);
    return new Said(state(now), List.copyOf(sections));
  }

  private State state(Overview now) {
    var words = DeskWords.of(now.state());
    return new State(
        now.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        say(words.brief()),
        say(words.meaning().to(admin)));
  }

  private void section(Words title) {
    sections.add(new Section(say(title), List.copyOf(rows)));
    rows.clear();
  }

  private void row(Words label, String value) {
    rows.add(new Row(say(label), value));
  }

  private void row(Words label, int count) {
    row(label, Long.valueOf(count));
  }

  /// @param count null while the database does not tell
  private void row(Words label, @Nullable Long count) {
    row(label, count, null);
  }

  /// @param count null while the database does not tell
  /// @param list of the desk that shows them; absent where none does
  private void row(Words label, @Nullable Long count, @Nullable String list) {
    rows.add(
        count == null
            ? new Row(say(label), say(DeskWords.UNKNOWN), false, list)
            : new Row(say(label), String.format(Locale.ROOT, "%,d", count), count != 0, list));
  }

  private void asOf(@Nullable Instant at) {
    if (at != null) {
      row(DeskWords.AS_OF, ThaiDates.briefMoment(at.atZone(ThaiDates.ZONE), language));
    }
  }

  private void cases(Overview.@Nullable Cases untaken) {
    row(DeskWords.CASES_UNTAKEN, untaken == null ? null : untaken.waiting(), NEW);
    row(DeskWords.CASES_OLDEST, untaken == null ? say(DeskWords.UNKNOWN) : wait(untaken.oldest()));
  }

  private void due(@Nullable DueCases due) {
    row(DeskWords.CASES_DUE_TODAY, due(due, DueCases::today), TODAY);
    row(DeskWords.CASES_LATE, due(due, DueCases::late), LATE);
    row(DeskWords.CASES_ESCALATED, due(due, DueCases::escalated), LATE);
    row(DeskWords.CASES_DELAYED, due(due, DueCases::delayed));
    row(DeskWords.CASES_TERM_OVER, due(due, DueCases::termsOver), PRESSING);
    row(DeskWords.CASES_FOLLOW_UP, due(due, DueCases::followUps), PRESSING);
    row(DeskWords.CASES_TO_TELL.to(admin), due(due, DueCases::toTell), UNTOLD);
  }

  private static @Nullable Long due(@Nullable DueCases due, ToLongFunction<DueCases> count) {
    return due == null ? null : count.applyAsLong(due);
  }

  private void attention(@Nullable Attention day) {
    for (var mark : Mark.values()) {
      row(DeskWords.of(mark), day == null ? null : day.of(mark));
    }
    for (var fate : Fate.values()) {
      if (fate.needsAttention()) {
        row(DeskWords.of(fate), day == null ? null : day.of(fate));
      }
    }
  }

  private String quota(@Nullable Long left) {
    if (left == null) {
      return say(DeskWords.UNKNOWN);
    }
    return left < 0 ? say(DeskWords.NO_LIMIT) : String.format(Locale.ROOT, "%,d", left);
  }

  private String wait(Duration oldest) {
    if (oldest.isZero()) {
      return "–";
    }
    if (oldest.toMinutes() == 0) {
      return oldest.toSeconds() + " " + say(DeskWords.SECONDS);
    }
    if (oldest.toHours() == 0) {
      return oldest.toMinutes() + " " + say(DeskWords.MINUTES);
    }
    return oldest.toDays() < 2
        ? oldest.toHours() + " " + say(DeskWords.HOURS)
        : oldest.toDays() + " " + say(DeskWords.DAYS);
  }

  private String say(Words words) {
    return words.in(language);
  }
}
