package saitrong.inbox;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import saitrong.shared.Pause;

/// The end of the day, before the web server and the database go: what comes in is stored and
/// answered 200 to the last moment, for LINE sends nothing again unless it was told to, but no turn
/// begins any more. The turns in hand get a few seconds. The rest waits in the database for the
/// other instances, or for whoever starts next.
final class ClosingTime implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ClosingTime.class);

  /// One slow call to LINE, and some. Whoever stops a container is seldom willing to wait longer.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration GLANCE = Duration.ofMillis(20);

  private final DurableInbox inbox;
  private final InHand inHand;
  private final Lanes lanes;
  private final InstantSource clock;
  private final Pause pause;
  private volatile boolean open;

  ClosingTime(DurableInbox inbox, InHand inHand, Lanes lanes, InstantSource clock, Pause pause) {
    this.inbox = inbox;
    this.inHand = inHand;
    this.lanes = lanes;
    this.clock = clock;
    this.pause = pause;
  }

  @Override
  public void start() {
    open = true;
  }

  @Override
  public void stop() {
    open = false;
    inHand.letsEverybodyPass();
    lanes.takeNoMore();
    finishWhatIsInHand();
    tell(inHand.size());
  }

  private void finishWhatIsInHand() {
    var end = clock.instant().plus(PATIENCE);
    try {
      while (inbox.isBusy() && clock.instant().isBefore(end)) {
        pause.rest(GLANCE);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(int left) {
    if (left == 0) {
      log.info("closed; everything that was in hand is answered");
    } else {
      log.warn("closed; kept for the next start, in hand and not yet answered: {}", left);
    }
  }

  @Override
  public boolean isRunning() {
    return open;
  }
}
