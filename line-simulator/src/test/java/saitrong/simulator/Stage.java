package saitrong.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A simulator with a clock that can be moved, a fake bot behind it, and a client for what the bot
/// calls.
final class Stage implements AutoCloseable {

  static final Duration SOON = Duration.ofSeconds(10);

  final MovableClock clock = new MovableClock();
  final LineSimulator line;
  final FakeBot bot;
  final BotClient api;

  Stage() throws IOException {
    var settings =
        SimulatorSettings.forTests()
            .clock(clock)
            .redelivery(true, List.of(Duration.ofSeconds(30), Duration.ofMinutes(5)));
    line = LineSimulator.start(settings);
    bot = new FakeBot(line.channelSecret());
    line.webhookTo(bot.uri());
    api = new BotClient(line);
  }

  Citizen friend() {
    var citizen = line.citizen("สมชาย");
    citizen.follow();
    return citizen;
  }

  /// Looks again and again until it is so; fails after ten seconds.
  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + SOON.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not come true in " + SOON);
      }
      Thread.onSpinWait();
      Thread.yield();
    }
  }

  @Override
  public void close() {
    api.close();
    line.close();
    bot.close();
  }
}
