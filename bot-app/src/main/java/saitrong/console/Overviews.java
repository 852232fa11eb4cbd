package saitrong.console;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import saitrong.attachment.AttachmentFigures;
import saitrong.console.Overview.Cases;
import saitrong.console.Overview.State;
import saitrong.content.Content;
import saitrong.content.MatterKinds;
import saitrong.content.Problem;
import saitrong.content.ThaiDates;
import saitrong.faq.FaqSet;
import saitrong.inbox.MailFigures;
import saitrong.learning.Learned.Tally;
import saitrong.outbox.LetterFigures;
import saitrong.rating.MonthFigures;
import saitrong.review.ReviewTask;
import saitrong.staff.Account;
import saitrong.staff.AssignedStaff;
import saitrong.ticket.DueFigures;
import saitrong.ticket.Untaken;
import saitrong.transcript.Attention;
import saitrong.transcript.TranscriptFigures;

/// Gathers the [Overview]. What staff should look at is counted at most every ten seconds, however
/// many pages are open, and less often the longer that takes: on the embedded database a count
/// reads all there is. Cases that wait are counted by themselves, and anew once one has changed:
/// whoever took one up sees it gone.
final class Overviews {

  private static final Duration FRESH = Duration.ofSeconds(10);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration LATE = Duration.ofMinutes(1);
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration MONTH = Duration.ofDays(30);

  private final HealthIndicator store;
  private final HealthIndicator line;
  private final Supplier<Content> content;
  private final Supplier<List<Problem>> problems;
  private final MailFigures mail;
  private final LetterFigures letters;
  private final AttachmentFigures files;
  private final Supplier<Untaken> untaken;
  private final Supplier<Optional<DueFigures.Counted>> due;
  private final Supplier<List<Account>> accounts;
  private final AssignedStaff assigned;
  private final Supplier<List<ReviewTask>> toReview;
  private final Function<Instant, List<Tally>> votes;
  private final Function<YearMonth, List<MonthFigures>> scores;
  private final TranscriptFigures transcript;
  private final InstantSource clock;
  private @Nullable Counted counted;
  private Instant countAgain = Instant.MIN;
  private @Nullable Waiting waiting;
  private volatile boolean changed;

  Overviews(
      HealthIndicator store,
      HealthIndicator line,
      Supplier<Content> content,
      Supplier<List<Problem>> problems,
      MailFigures mail,
      LetterFigures letters,
      AttachmentFigures files,
      Supplier<Untaken> untaken,
      Supplier<Optional<DueFigures.Counted>> due,
      Supplier<List<Account>> accounts,
      AssignedStaff assigned,
      Supplier<List<ReviewTask>> toReview,
      Function<Instant, List<Tally>> votes,
      Function<YearMonth, List<MonthFigures>> scores,
      TranscriptFigures transcript,
      InstantSource clock) {
    this.store = store;
    this.line = line;
    this.content = content;
    this.problems = problems;
    this.mail = mail;
    this.letters = letters;
    this.files = files;
    this.untaken = untaken;
    this.due = due;
    this.accounts = accounts;
    this.assigned = assigned;
    this.toReview = toReview;
    this.votes = votes;
    this.scores = scores;
    this.transcript = transcript;
    this.clock = clock;
  }

  Overview now() {
    var mailNow = mail.now();
    var lettersNow = letters.now();
    var state = state(mailNow, lettersNow);
    var serving = content.get();
    var counts = state == State.CANNOT_STORE ? null : counts();
    var cases = counts == null ? null : waiting();
    var dueThen = counts == null ? null : due.get().orElse(null);
    return new Overview(
        state,
        serving.profile().name(),
        serving.shortHash(),
        mailNow,
        lettersNow,
        files.now(),
        serving.answersToReview(today()).size(),
        counts == null ? null : counts.toReview(),
        counts == null ? null : ofNow(counts.votes(), serving.faq()),
        cases == null ? null : cases(cases.untaken(), clock.instant()),
        counts == null ? null : counts.scores(),
        dueThen == null ? null : dueThen.cases(),
        asOf(cases, dueThen),
        counts != null && counts.unread(),
        counts == null ? null : counts.attention());
  }

  private static @Nullable Instant asOf(
      @Nullable Waiting waiting, DueFigures.@Nullable Counted due) {
    return Stream.of(
            Optional.ofNullable(waiting).map(Waiting::at),
            Optional.ofNullable(due).map(DueFigures.Counted::at))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /// A case was opened, or somebody did something with one.
  void caseChanged() {
    changed = true;
  }

  /// Of an answer that was edited since the votes begin anew.
  static List<Tally> ofNow(List<Tally> votes, FaqSet faq) {
    return votes.stream()
        .filter(it ->
            faq.entry(it.entry()).filter(now -> now.version().equals(it.version())).isPresent())
        .toList();
  }

  private LocalDate today() {
    return clock.instant().atZone(ThaiDates.ZONE).toLocalDate();
  }

  private State state(MailFigures.Now mailNow, LetterFigures.Now lettersNow) {
    if (!isUp(store)) {
      return State.CANNOT_STORE;
    }
    return isUp(line)
        ? whatWaits(mailNow, lettersNow, !problems.get().isEmpty())
        : State.LINE_TROUBLE;
  }

  static State whatWaits(MailFigures.Now mail, LetterFigures.Now letters, boolean filesAreBroken) {
    if (mail.oldest().compareTo(LATE) > 0) {
      return State.ANSWERS_LATE;
    }
    if (letters.waiting() > 0 && letters.quotaShort()) {
      return State.QUOTA_SHORT;
    }
    return filesAreBroken ? State.FILES_BROKEN : State.WELL;
  }

  private static boolean isUp(HealthIndicator part) {
    var health = part.health();
    return health != null && health.getStatus().equals(Status.UP);
  }

  /// What the database is asked for, seldom.
  private record Counted(
      Attention attention,
      List<ReviewTask> toReview,
      List<Tally> votes,
      List<MonthFigures> scores,
      boolean unread) {}

  /// @param again when it may be counted anew though nothing changed, as a case that another
  ///   release changes is told of by nobody
  /// @param soonest when it may be counted anew if something did
  private record Waiting(Untaken untaken, Instant at, Instant again, Instant soonest) {

    boolean isFresh(Instant now, boolean changed) {
      return now.isBefore(changed ? soonest : again);
    }
  }

  private synchronized @Nullable Waiting waiting() {
    var now = clock.instant();
    if (waiting == null || !waiting.isFresh(now, changed)) {
      changed = false;
      waiting = countedWaiting(now);
    }
    return waiting;
  }

  private @Nullable Waiting countedWaiting(Instant now) {
    try {
      var count = untaken.get();
      var took = Duration.between(now, clock.instant());
      return new Waiting(count, now, now.plus(restAfter(took)), now.plus(soonAfter(took)));
    } catch (MongoException away) {
      return null;
    }
  }

  /// A tenth of the database's time at the most.
  static Duration soonAfter(Duration counting) {
    var enough = counting.multipliedBy(10);
    return enough.compareTo(SOON) > 0 ? enough : SOON;
  }

  private synchronized @Nullable Counted counts() {
    var now = clock.instant();
    if (!now.isBefore(countAgain)) {
      counted = counted(now);
      countAgain = now.plus(restAfter(Duration.between(now, clock.instant())));
    }
    return counted;
  }

  /// So that counting never takes more than a hundredth of the database's time.
  static Duration restAfter(Duration counting) {
    var enough = counting.multipliedBy(100);
    return enough.compareTo(FRESH) > 0 ? enough : FRESH;
  }

  private @Nullable Counted counted(Instant now) {
    try {
      return new Counted(
          transcript.between(now.minus(DAY), now),
          toReview.get(),
          votes.apply(now.minus(MONTH)),
          scores.apply(YearMonth.from(now.atZone(ThaiDates.ZONE))),
          MatterKinds.takeConfidential(content.get()) && assigned.isNobodyOf(accounts.get()));
    } catch (MongoException away) {
      return null;
    }
  }

  static Cases cases(Untaken waiting, Instant now) {
    var oldest = waiting.oldest().map(since -> Duration.between(since, now));
    return new Cases(waiting.count(), oldest.filter(Duration::isPositive).orElse(Duration.ZERO));
  }
}
