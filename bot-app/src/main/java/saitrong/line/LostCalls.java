package saitrong.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import saitrong.line.Answered.Answer;
import saitrong.line.Answered.Lost;
import saitrong.line.Answered.NeverLeft;

/// Tells in the log that calls to LINE get lost, or that LINE refuses them, and why: each kind once
/// a minute at most, for the outbox deals with each and the metrics count them. The HTTP client's
/// own words, with a stack for each, are switched off. Calls that are cut because we stop are no
/// news.
final class LostCalls implements SmartLifecycle {

  /// After what is in hand was answered, before the web server takes the connections along.
  private static final int AFTER_CLOSING_TIME = Integer.MAX_VALUE - 1;

  private static final Logger log = LoggerFactory.getLogger(LostCalls.class);

  private static final Duration BETWEEN = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final Map<String, Told> told = new HashMap<>();
  private volatile boolean running;

  /// What was told a moment ago, and how often it has happened since.
  private record Told(Instant quietUntil, long untold) {}

  LostCalls(InstantSource clock) {
    this.clock = clock;
  }

  void heard(String call, Answered answered) {
    switch (answered) {
      case Answer _ -> {}
      case Lost lost ->
          tell("lost", "LINE's answer to a call ({}) was lost ({}){}", call, lost.why());
      case NeverLeft never ->
          tell("lost", "a call ({}) did not reach LINE ({}){}", call, never.why());
    }
  }

  /// LINE keeps no logs that we could read: its words and its request id are all there is.
  void refused(String call, Answer answer) {
    String kind = call + " " + answer.tag();
    tell(kind, "LINE answered a call ({}) with {}{}", call, answer.told());
  }

  private synchronized void tell(String kind, String what, String call, String why) {
    if (!running) {
      return;
    }
    var now = clock.instant();
    var before = told.getOrDefault(kind, new Told(Instant.MIN, 0));
    if (now.isBefore(before.quietUntil)) {
      told.put(kind, new Told(before.quietUntil, before.untold + 1));
      return;
    }
    long untold = before.untold;
    log.warn(what, call, why, untold == 0 ? "" : ", and " + untold + " more since this was told");
    told.put(kind, new Told(now.plus(BETWEEN), 0));
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
