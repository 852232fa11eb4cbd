package saitrong.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import saitrong.citizen.CitizenId;

/// Who answers the mail: implemented by `conversation`. Called for one citizen at a time, in the
/// order of the events, possibly again for mail that was answered before a crash: then only what is
/// still open gets finished.
public interface TurnHandler {

  /// Returns once everything that these events ask for is done and on record; their mail is removed
  /// after that.
  Progress take(CitizenId citizen, List<Mail> mail);

  /// The mail could not be handled, try after try: say so to the citizen. It is parked for staff
  /// whatever happens here.
  void apologise(CitizenId citizen, List<Mail> mail);

  /// The turn takes longer than a person likes to wait in silence.
  void stillAtIt(CitizenId citizen);

  /// Whether an answer that misses its reply token has to wait: the month's pushes are used up.
  boolean lateAnswersWait();

  /// The reply token of this mail is about to lapse before its turn comes. Finds the words for
  /// "your answer is being looked for"; saying what comes back spends the token. Nothing where its
  /// turn is decided after all: the token is the turn's.
  Optional<Words> prepareStandIn(Mail mail);

  /// Whether minutes count for whoever wrote this.
  boolean isUrgent(Mail mail);

  /// The turn of urgent mail does not come. Finds the words that help; saying what comes back
  /// spends the token. Nothing where its turn is decided after all.
  Optional<Words> prepareHelp(Mail mail);

  /// Words that are ready: saying them needs nothing but LINE.
  interface Words {

    /// False when LINE surely did not hear them: the token is as good as before.
    boolean say();
  }

  /// What became of the mail.
  sealed interface Progress {

    /// All done; the mail may go.
    record Done() implements Progress {}

    /// Somebody else is at it, or the store is away: the mail stays, ask again after a pause.
    record Later(Duration pause) implements Progress {}
  }
}
