package saitrong.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import saitrong.shared.Pause;
import saitrong.simulator.Citizen;
import saitrong.simulator.LineSimulator;

/// Citizens who write and write, and LINE as it brings their messages: what got no 200 within two
/// seconds comes again after one to three, as a redelivery, with a fresh minute for a token that
/// was not used; and now and then something comes again that was acknowledged long ago.
final class Load implements AutoCloseable {

  private static final int MOST = 100;
  private static final Pause PAUSE = Pause.real();

  private final LineSimulator line;
  private final Random chance;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<Question> asked = new ConcurrentLinkedQueue<>();
  private final Queue<Future<?>> working = new ConcurrentLinkedQueue<>();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger redelivered = new AtomicInteger();
  private final AtomicInteger repeated = new AtomicInteger();
  private final AtomicLong slowestRefusal = new AtomicLong();
  private String ballast = "";
  private volatile boolean silence;
  private volatile boolean enough;

  /// To be made before LINE knows a webhook address: the citizens have long been friends of the
  /// account, for a stranger's phone gets no push. LINE is told not to redeliver by itself: this
  /// does it.
  Load(LineSimulator line, long seed) {
    this.line = line;
    this.chance = new Random(seed);
    line.redelivery(false);
    for (int i = 1; i <= MOST; i++) {
      citizen(i).follow();
    }
  }

  /// Each webhook carries so much more that the bot has no use for.
  Load withBallast(int letters) {
    ballast = "x".repeat(letters);
    return this;
  }

  private Citizen citizen(int number) {
    return line.citizen("citizen " + number);
  }

  /// Each citizen sends the next message a moment after the webhook of the one before was
  /// acknowledged. Returns at once.
  Load begin(int citizens, int messages, Duration longestPause) {
    for (int i = 1; i <= citizens; i++) {
      var user = citizen(i).id();
      working.add(threads.submit(() -> write(user, messages, longestPause)));
    }
    return this;
  }

  private void write(String user, int messages, Duration longestPause) {
    for (int number = 1; number <= messages && !enough; number++) {
      rest(someOf(longestPause));
      while (silence && !enough) {
        rest(longestPause);
      }
      var question = ask(user, number);
      bringUntilTaken(question);
      if (chance.nextInt(10) == 0) {
        working.add(threads.submit(() -> bringAgain(question)));
      }
    }
  }

  /// Nobody begins another message until everybody may again.
  void silence(boolean on) {
    silence = on;
  }

  private Question ask(String user, int number) {
    var question = Question.of(user, number, Instant.now());
    asked.add(question);
    return question;
  }

  /// Two messages of each citizen at the same moment, so that nobody can say which was first.
  void twoAtOnce(int citizens, int rounds) {
    for (int i = 1; i <= citizens; i++) {
      var user = citizen(i).id();
      for (int number = 1; number <= 2; number++) {
        int first = number;
        working.add(
            threads.submit(() -> {
              for (int round = 0; round < rounds; round++) {
                bringUntilTaken(ask(user, first + 2 * round));
              }
            }));
      }
    }
  }

  private void bringUntilTaken(Question question) {
    boolean again = false;
    while (!bring(question, again) || theAnswerIsLost()) {
      again = true;
      redelivered.incrementAndGet();
      rest(Duration.ofSeconds(1).plus(someOf(Duration.ofSeconds(2))));
    }
    acknowledged.incrementAndGet();
  }

  /// LINE never hears of one 200 in fifty.
  private boolean theAnswerIsLost() {
    return chance.nextInt(50) == 0;
  }

  private boolean bring(Question question, boolean again) {
    var delivery = line.deliver(question.webhook(line.botUserId(), again, ballast));
    if (!delivery.isAccepted()) {
      slowestRefusal.accumulateAndGet(delivery.millis(), Math::max);
    }
    return delivery.isAccepted();
  }

  /// 2 s when the bot did not answer in time.
  Duration slowestRefusal() {
    return Duration.ofMillis(slowestRefusal.get());
  }

  private void bringAgain(Question question) {
    rest(someOf(Duration.ofSeconds(3)));
    repeated.incrementAndGet();
    bring(question, true);
  }

  /// Everything that was ever acknowledged comes once more.
  void repeatAll() {
    for (var question : asked()) {
      repeated.incrementAndGet();
      working.add(threads.submit(() -> bring(question, true)));
    }
    awaitEnd(Duration.ofSeconds(60));
  }

  private Duration someOf(Duration longest) {
    return Duration.ofNanos((long) (chance.nextDouble() * longest.toNanos()));
  }

  private static void rest(Duration howLong) {
    try {
      PAUSE.rest(howLong);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(over);
    }
  }

  void awaitAcknowledged(int more) {
    int goal = acknowledged.get() + more;
    Awaitility.await("webhooks to be acknowledged")
        .atMost(BotProcess.START)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> acknowledged.get() >= goal);
  }

  /// Nobody begins another message; those under way are brought to their end.
  void endAndAwait() {
    enough = true;
    awaitEnd(Duration.ofSeconds(120));
  }

  void awaitEnd(Duration atMost) {
    Awaitility.await("every webhook to be acknowledged")
        .atMost(atMost)
        .until(() -> working.stream().allMatch(Future::isDone));
    working.forEach(Load::mustHaveGoneWell);
    working.clear();
  }

  private static void mustHaveGoneWell(Future<?> work) {
    if (work.state() == Future.State.FAILED) {
      throw new AssertionError("the load broke", work.exceptionNow());
    }
  }

  List<Question> asked() {
    return new ArrayList<>(asked);
  }

  @Override
  public String toString() {
    return "redelivered %d, repeated %d".formatted(redelivered.get(), repeated.get());
  }

  @Override
  public void close() {
    enough = true;
    threads.shutdownNow();
  }
}
