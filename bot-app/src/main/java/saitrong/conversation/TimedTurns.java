package saitrong.conversation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Mail;
import saitrong.inbox.TurnHandler;

/// Measures how long a turn takes, from the mail that is handed over to the answer that LINE took.
/// A turn that is another instance's is none of ours and not counted.
final class TimedTurns implements TurnHandler {

  private final TurnHandler turns;
  private final Timer timer;

  TimedTurns(TurnHandler turns, MeterRegistry registry) {
    this.turns = turns;
    this.timer = registry.timer("saitrong.turns");
  }

  @Override
  public Progress take(CitizenId citizen, List<Mail> mail) {
    long start = System.nanoTime();
    var progress = turns.take(citizen, mail);
    if (progress instanceof Progress.Done) {
      timer.record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }
    return progress;
  }

  @Override
  public void apologise(CitizenId citizen, List<Mail> mail) {
    turns.apologise(citizen, mail);
  }

  @Override
  public boolean lateAnswersWait() {
    return turns.lateAnswersWait();
  }

  @Override
  public Optional<Words> prepareStandIn(Mail mail) {
    return turns.prepareStandIn(mail);
  }

  @Override
  public boolean isUrgent(Mail mail) {
    return turns.isUrgent(mail);
  }

  @Override
  public Optional<Words> prepareHelp(Mail mail) {
    return turns.prepareHelp(mail);
  }

  @Override
  public void stillAtIt(CitizenId citizen) {
    turns.stillAtIt(citizen);
  }
}
