package saitrong.console;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import saitrong.content.Words;
import saitrong.shared.Language;
import saitrong.ticket.DueCases;
import saitrong.transcript.Attention;
import saitrong.transcript.Fate;
import saitrong.transcript.Mark;

/// Writes the [Overview] as a page in one language.
final class OverviewPage {

  private final Language language;
  private final StringBuilder rows = new StringBuilder();

  OverviewPage(Language language) {
    this.language = language;
  }

  String of(Overview now) {
    var agency = HtmlUtils.htmlEscape(now.agency().in(language));
    return """
    <!doctype html>
    <html lang="%1$s">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%2$s · %3$s</title>
      <link rel="icon" href="/console/assets/icon.svg">
      <link rel="stylesheet" href="/console/assets/console.css">
      <script src="/console/assets/console.js" defer></script>
    </head>
    <body>
      <header>
        <p class="agency">%3$s</p>
        <a href="?lang=%4$s" lang="%4$s" hreflang="%4$s">%5$s</a>
      </header>
      <p id="old" class="state line-trouble" role="alert" hidden>%8$s</p>
      <main>
        <h1>%2$s</h1>
        %6$s
      </main>
      <footer><p>%7$s</p></footer>
    </body>
    </html>
    """
        .formatted(
            language.code(),
            say(DeskWords.TITLE),
            agency,
            language.other().code(),
            DeskWords.OTHER_LANGUAGE.in(language),
            body(now),
            say(DeskWords.LATER),
            say(DeskWords.OLD));
  }

  private String body(Overview now) {
    state(now);
    section(DeskWords.NOW);
    row(DeskWords.MAIL_WAITING, count(now.mail().waiting()));
    row(DeskWords.MAIL_OLDEST, wait(now.mail().oldest()));
    row(DeskWords.LETTERS_WAITING, count(now.letters().waiting()));
    row(DeskWords.FILES_WAITING, count(now.files().waiting()));
    row(DeskWords.QUOTA_LEFT, quota(now.letters().quotaLeft()));
    row(DeskWords.VERSION, now.version());
    section(DeskWords.PARKED);
    cases(now.untaken());
    due(now.due());
    row(DeskWords.MAIL_PARKED, count(now.mail().parked()));
    row(DeskWords.LETTERS_PARKED, count(now.letters().parked()));
    row(DeskWords.FILES_LOST, count(now.files().lost()));
    row(DeskWords.ANSWERS_TO_REVIEW, count(now.answersToReview()));
    rows(new AnswerRows(language).toReview(now.toReview()));
    section(DeskWords.VOTES);
    rows(new AnswerRows(language).votes(now.votes()));
    section(DeskWords.SCORES);
    rows(new ScoreRows(language).of(now.scores()));
    section(DeskWords.ATTENTION);
    attention(now.attention());
    rows.append("</dl>");
    return rows.toString();
  }

  private void state(Overview now) {
    var words = DeskWords.of(now.state());
    rows.append(
        "<p class=\"state %s\" role=\"status\"><strong>%s</strong> %s</p><dl hidden>"
            .formatted(
                now.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                say(words.brief()),
                say(words.meaning())));
  }

  private void section(Words title) {
    rows.append("</dl><h2>%s</h2><dl>".formatted(say(title)));
  }

  private void row(Words label, String value) {
    rows(List.of(new AnswerRows.Row(say(label), value)));
  }

  private void rows(List<AnswerRows.Row> some) {
    some.forEach(
        it -> rows.append("<div><dt>%s</dt><dd>%s</dd></div>".formatted(it.label(), it.value())));
  }

  private void cases(Overview.@Nullable Cases untaken) {
    row(DeskWords.CASES_UNTAKEN, untaken == null ? unknown() : count(untaken.waiting()));
    row(DeskWords.CASES_OLDEST, untaken == null ? unknown() : wait(untaken.oldest()));
  }

  private void due(@Nullable DueCases due) {
    row(DeskWords.CASES_DUE_TODAY, due(due, DueCases::today));
    row(DeskWords.CASES_LATE, due(due, DueCases::late));
    row(DeskWords.CASES_ESCALATED, due(due, DueCases::escalated));
    row(DeskWords.CASES_DELAYED, due(due, DueCases::delayed));
    row(DeskWords.CASES_TERM_OVER, due(due, DueCases::termsOver));
    row(DeskWords.CASES_FOLLOW_UP, due(due, DueCases::followUps));
    row(DeskWords.CASES_TO_TELL, due(due, DueCases::toTell));
  }

  private String due(@Nullable DueCases due, ToLongFunction<DueCases> count) {
    return due == null ? unknown() : count(count.applyAsLong(due));
  }

  private void attention(@Nullable Attention day) {
    for (var mark : Mark.values()) {
      row(DeskWords.of(mark), day == null ? unknown() : count(day.of(mark)));
    }
    for (var fate : Fate.values()) {
      if (fate.needsAttention()) {
        row(DeskWords.of(fate), day == null ? unknown() : count(day.of(fate)));
      }
    }
  }

  private static String count(long number) {
    return number == 0 ? "0" : String.format(Locale.ROOT, "<strong>%,d</strong>", number);
  }

  private String quota(@Nullable Long left) {
    if (left == null) {
      return unknown();
    }
    return left < 0 ? say(DeskWords.NO_LIMIT) : String.format(Locale.ROOT, "%,d", left);
  }

  private String unknown() {
    return say(DeskWords.UNKNOWN);
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
    return HtmlUtils.htmlEscape(words.in(language), "UTF-8");
  }
}
