package saitrong.bench;

import java.io.IOException;
import java.util.Random;
import java.util.function.LongConsumer;

/// Sends a range of events and waits for what they deserve. A closed loop sends whenever a
/// connection is free and finds out how much the bot can do; an open loop sends by the clock, as
/// citizens do, and finds out how long they wait.
final class Phase {

  private static final long SECOND = 1_000_000_000;
  private static final long HEAD_START_NANOS = 5_000_000;

  /// After the last answer, so that late second ones are seen.
  private static final long GRACE_NANOS = 150_000_000;

  private final Options options;
  private final PreparedWebhooks webhooks;
  private final Measurements measurements;
  private final WebhookSender sender;
  private final Loop loop;
  private int next;

  Phase(
      Options options,
      PreparedWebhooks webhooks,
      Measurements measurements,
      WebhookSender sender,
      Loop loop) {
    this.options = options;
    this.webhooks = webhooks;
    this.measurements = measurements;
    this.sender = sender;
    this.loop = loop;
  }

  void closedLoop(int from, int to) throws IOException {
    run(from, to, _ -> sendWhatFits(to));
  }

  private void sendWhatFits(int to) {
    while (next < to && sender.canSend()) {
      measurements.intend(next, System.nanoTime());
      sender.send(next++);
    }
  }

  void openLoop(int from, int to) throws IOException {
    plan(from, to);
    try (var pacer = new Pacer(loop::wakeUp)) {
      run(from, to, now -> sendWhatIsDue(to, now, pacer));
    }
  }

  private void plan(int from, int to) {
    var random = new Random(options.seed() + 1);
    double gap = SECOND / options.rate();
    double when = System.nanoTime() + HEAD_START_NANOS;
    for (int event = from; event < to; event++) {
      measurements.intend(event, (long) when);
      when += options.poisson() ? -Math.log(1 - random.nextDouble()) * gap : gap;
    }
  }

  private void sendWhatIsDue(int to, long now, Pacer pacer) {
    while (next < to && measurements.intendedAt(next) <= now && sender.canSend()) {
      sender.send(next++);
    }
    if (next < to && sender.canSend()) {
      pacer.wakeAt(measurements.intendedAt(next));
    }
  }

  private void run(int from, int to, LongConsumer send) throws IOException {
    next = from;
    int wanted = wantedAnswers(from, to);
    measurements.beginPhase(from, to);
    long deadline = System.nanoTime() + options.timeoutS() * SECOND;
    while (true) {
      long now = System.nanoTime();
      send.accept(now);
      if (measurements.isComplete(wanted) || now > deadline || isDrained(to, now)) {
        break;
      }
      loop.turn();
    }
    loop.turnFor(GRACE_NANOS);
  }

  private int wantedAnswers(int from, int to) {
    int wanted = 0;
    for (int event = from; event < to && !options.noReply(); event++) {
      wanted += webhooks.deservesAnAnswer(event) ? 1 : 0;
    }
    return wanted;
  }

  private boolean isDrained(int to, long now) {
    return next >= to && now - measurements.lastProgress() > options.drainS() * SECOND;
  }
}
