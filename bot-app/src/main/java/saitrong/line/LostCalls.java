package saitrong.line;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import saitrong.line.Answered.Answer;
import saitrong.line.Answered.Lost;
import saitrong.line.Answered.NeverLeft;

/// Tells in the log that calls to LINE get lost: once when it begins, for the outbox deals with
/// each and the metrics count them. The HTTP client's own words, with a stack for each, are
/// switched off. Calls that are cut because we stop are no news.
final class LostCalls implements SmartLifecycle {

  /// After what is in hand was answered, before the web server takes the connections along.
  private static final int AFTER_CLOSING_TIME = Integer.MAX_VALUE - 1;

  private static final Logger log = LoggerFactory.getLogger(LostCalls.class);

  private volatile boolean running;
  private volatile boolean losing;

  void heard(String call, Answered answered) {
    boolean lostBefore = losing;
    losing = !(answered instanceof Answer);
    if (running && !lostBefore) {
      tell(call, answered);
    }
  }

  private static void tell(String call, Answered answered) {
    switch (answered) {
      case Lost lost -> log.warn("LINE's answer to a call ({}) was lost ({})", call, lost.why());
      case NeverLeft never -> log.warn("a call ({}) did not reach LINE ({})", call, never.why());
      case Answer _ -> {}
    }
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
