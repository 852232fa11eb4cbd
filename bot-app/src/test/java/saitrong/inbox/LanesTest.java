package saitrong.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import saitrong.citizen.CitizenId;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;

/// Many threads at once, for real.
@Timeout(60)
class LanesTest {

  private static final TurnHandler.Progress DONE = new TurnHandler.Progress.Done();

  private final MovableClock clock = new MovableClock();
  private final InHand inHand = new InHand(10_000, clock);
  private final List<Mail> removed = new CopyOnWriteArrayList<>();

  @Test
  void takesEverythingOnceInOrderAndOneAtATimeForEachCitizen() throws Exception {
    Map<CitizenId, List<Integer>> taken = new ConcurrentHashMap<>();
    Map<CitizenId, AtomicInteger> busy = new ConcurrentHashMap<>();
    var overlaps = new AtomicInteger();
    TurnHandler handler =
        handling((citizen, mail) -> {
          var mine = busy.computeIfAbsent(citizen, id -> new AtomicInteger());
          if (mine.incrementAndGet() > 1) {
            overlaps.incrementAndGet();
          }
          var numbers = taken.computeIfAbsent(citizen, id -> new ArrayList<>());
          mail.forEach(item -> numbers.add(number(item)));
          Thread.yield();
          mine.decrementAndGet();
          return DONE;
        });

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var lanes = lanes(handler, threads);
      for (int citizen = 0; citizen < 20; citizen++) {
        var id = new CitizenId("c" + citizen);
        threads.execute(() -> {
          for (int number = 0; number < 500; number++) {
            lanes.offer(mail(id, number));
          }
        });
      }
      await(() -> removed.size() >= 20 * 500 && inHand.size() == 0);
    }

    assertThat(overlaps.get()).isZero();
    assertThat(removed).hasSize(20 * 500);
    assertThat(taken.values()).hasSize(20).allSatisfy(numbers -> assertThat(numbers).isSorted());
  }

  @Test
  void neverLetsACitizenWaitForAnother() throws Exception {
    var gate = new CountDownLatch(1);
    TurnHandler handler =
        handling((citizen, mail) -> {
          if (citizen.value().equals("slow")) {
            pass(gate);
          }
          return DONE;
        });

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var lanes = lanes(handler, threads);
      lanes.offer(mail(new CitizenId("slow"), 1));
      lanes.offer(mail(new CitizenId("quick"), 1));

      await(() -> removed.size() == 1);
      gate.countDown();
      await(() -> removed.size() == 2);
    }
  }

  @Test
  void comesBackToMailThatMustWait() {
    var times = new AtomicInteger();
    var lanes =
        lanes(
            handling((citizen, mail) ->
                times.incrementAndGet() < 4
                    ? new TurnHandler.Progress.Later(Duration.ofMillis(50))
                    : DONE),
            Runnable::run);

    lanes.offer(mail(new CitizenId("c"), 1));
    clock.advance(Duration.ofSeconds(1));

    assertThat(times.get()).isEqualTo(4);
    assertThat(removed).hasSize(1);
    assertThat(inHand.size()).isZero();
  }

  @Test
  void survivesAnError() {
    var times = new AtomicInteger();
    var lanes =
        lanes(
            handling((citizen, mail) -> {
              if (times.incrementAndGet() == 1) {
                throw new StackOverflowError();
              }
              return DONE;
            }),
            Runnable::run);

    lanes.offer(mail(new CitizenId("c"), 1));
    clock.advance(Duration.ofSeconds(1));

    assertThat(removed).hasSize(1);
  }

  private interface Taking {
    TurnHandler.Progress take(CitizenId citizen, List<Mail> mail);
  }

  private static TurnHandler handling(Taking taking) {
    return new TurnHandler() {
      @Override
      public Progress take(CitizenId citizen, List<Mail> mail) {
        return taking.take(citizen, mail);
      }

      @Override
      public void apologise(CitizenId citizen, List<Mail> mail) {}

      @Override
      public void stillAtIt(CitizenId citizen) {}

      @Override
      public boolean lateAnswersWait() {
        return false;
      }

      @Override
      public Optional<Words> prepareStandIn(Mail mail) {
        return Optional.empty();
      }

      @Override
      public boolean isUrgent(Mail mail) {
        return false;
      }

      @Override
      public Optional<Words> prepareHelp(Mail mail) {
        return Optional.empty();
      }
    };
  }

  private Lanes lanes(TurnHandler handler, Executor threads) {
    var removal =
        new Lanes.Removal() {
          @Override
          public CompletionStage<?> answered(List<Mail> mail) {
            removed.addAll(mail);
            return CompletableFuture.completedFuture(mail);
          }

          @Override
          public boolean waits(List<Mail> mail) {
            return true;
          }

          @Override
          public void hopeless(List<Mail> mail, String reason) {}
        };
    return new Lanes(inHand, handler, removal, nobodyAhead(), threads, clock, clock);
  }

  /// Without neighbours the store is never asked.
  @SuppressWarnings("NullAway")
  private static Ahead nobodyAhead() {
    return new Ahead(null, () -> false);
  }

  private static int number(Mail mail) {
    return Integer.parseInt(((Inbound.Said) mail.event()).text().value());
  }

  private static Mail mail(CitizenId citizen, int number) {
    var at = Instant.parse("2026-11-23T03:00:00Z").plusMillis(number);
    var id = new EventId(citizen.value() + "-" + number);
    var envelope = new Envelope(id, citizen, at, at, null, false, false);
    var text = new PersonalText(Integer.toString(number));
    return new Mail(new Inbound.Said(envelope, new MessageId("m"), text, false, null), new byte[0]);
  }

  private static void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(1_000_000);
    }
  }

  private static void pass(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
