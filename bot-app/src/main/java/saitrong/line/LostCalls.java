package saitrong.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import saitrong.line.Answered.Answer;
import saitrong.line.Answered.Lost;
import saitrong.line.Answered.NeverLeft;

/// Tells in the log that calls to LINE get lost: once a minute at most, for the outbox deals with
/// each and the metrics count them. The HTTP client's own words, with a stack for each, are
/// switched off. Calls that are cut because we stop are no news.
final class LostCalls implements SmartLifecycle {

  /// After what is in hand was answered, before the web server takes the connections along.
  private static final int AFTER_CLOSING_TIME = Integer.MAX_VALUE - 1;

  private static final Logger log = LoggerFactory.getLogger(LostCalls.class);

  private static final Duration BETWEEN = Duration.ofMinutes(1);

  private final InstantSource clock;
  private volatile boolean running;
  private Instant quietUntil = Instant.MIN;
  private long untold;

  LostCalls(InstantSource clock) {
    this.clock = clock;
  }

  void heard(String call, Answered answered) {
    switch (answered) {
      case Answer _ -> {}
      case Lost lost -> tell("LINE's answer to a call ({}) was lost ({}){}", call, lost.why());
      case NeverLeft never -> tell("a call ({}) did not reach LINE ({}){}", call, never.why());
    }
  }

  private synchronized void tell(String what, String call, String why) {
    if (!running) {
      return;
    }
    var now = clock.instant();
    if (now.isBefore(quietUntil)) {
      untold++;
      return;
    }
    log.warn(what, call, why, untold == 0 ? "" : ", and " + untold + " more since this was told");
    quietUntil = now.plus(BETWEEN);
    untold = 0;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return AFTER_CLOSING_TIME;
  }
}
