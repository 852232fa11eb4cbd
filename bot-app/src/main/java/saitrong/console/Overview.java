package saitrong.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import saitrong.attachment.AttachmentFigures;
import saitrong.content.Words;
import saitrong.inbox.MailFigures;
import saitrong.learning.Learned.Tally;
import saitrong.outbox.LetterFigures;
import saitrong.rating.MonthFigures;
import saitrong.review.ReviewTask;
import saitrong.ticket.DueCases;
import saitrong.transcript.Attention;

/// How the helpdesk is, in counts: nothing about any person.
///
/// @param version names the set of files that serves
/// @param answersToReview answers of the FAQ past their review date
/// @param toReview the tasks that these are; null while the database does not tell
/// @param votes on answers as they serve now, those that helped least first; null likewise
/// @param untaken cases that nobody has taken up; null while the database does not tell
/// @param asOf when cases were counted, the sooner where parts were at different times; null while
///   they were not
/// @param unread whether confidential cases may come in and nobody could open them at the desk
/// @param scores of this month, where they show nobody; null while the database does not tell
/// @param due how promises are kept; null until it was counted
/// @param attention of the last 24 hours; null while the database does not tell
record Overview(
    State state,
    Words agency,
    String version,
    MailFigures.Now mail,
    LetterFigures.Now letters,
    AttachmentFigures.Now files,
    int answersToReview,
    @Nullable List<ReviewTask> toReview,
    @Nullable List<Tally> votes,
    @Nullable Cases untaken,
    @Nullable List<MonthFigures> scores,
    @Nullable DueCases due,
    @Nullable Instant asOf,
    boolean unread,
    @Nullable Attention attention) {

  /// @param waiting how many
  /// @param oldest how long the oldest has waited; zero where none waits
  record Cases(long waiting, Duration oldest) {}

  /// What the first line says.
  enum State {
    WELL,
    /// The folder or the stored set has a fault; the last good set serves.
    FILES_BROKEN,
    /// Letters of ours wait, and the month's pushes do not suffice for them.
    QUOTA_SHORT,
    /// Somebody has waited for an answer longer than anybody should.
    ANSWERS_LATE,
    /// LINE or the way there has trouble; what comes in is kept.
    LINE_TROUBLE,
    /// The database does not answer; LINE is asked to come back.
    CANNOT_STORE
  }
}
