package saitrong.inbox;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import saitrong.shared.Pause;

/// The end of the day, before the web server and the database go: webhooks are answered 503, so
/// that LINE comes back, and the turns in hand get a few seconds. What is not finished by then
/// waits in the database for whoever starts next.
final class ClosingTime implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ClosingTime.class);

  /// One slow call to LINE, and some. Whoever stops a container is seldom willing to wait longer.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration GLANCE = Duration.ofMillis(20);

  private final DurableInbox inbox;
  private final Lanes lanes;
  private final InstantSource clock;
  private final Pause pause;
  private volatile boolean open;

  ClosingTime(DurableInbox inbox, Lanes lanes, InstantSource clock, Pause pause) {
    this.inbox = inbox;
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
    inbox.takeNoMore();
    finishWhatIsInHand();
    tell(lanes.waiting());
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
      log.info("closed; everything that was taken is answered");
    } else {
      log.warn("closed; kept for the next start, in hand and not yet answered: {}", left);
    }
  }

  @Override
  public boolean isRunning() {
    return open;
  }
}
