package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GroupCommitTest {

  @Test
  void writesTogetherWhatCameInDuringTheLastWrite() {
    var first = new CountDownLatch(1);
    var sizes = new CopyOnWriteArrayList<Integer>();
    Function<List<Integer>, List<Integer>> write =
        group -> {
          sizes.add(group.size());
          pass(first);
          return group;
        };
    try (var commit = new GroupCommit<>("test", 100, write)) {
      var one = commit.submit(1);
      while (sizes.isEmpty()) {
        Thread.onSpinWait();
      }
      var others = List.of(commit.submit(2), commit.submit(3), commit.submit(4));

      first.countDown();

      assertThat(one.join()).isEqualTo(1);
      assertThat(others).extracting(CompletableFuture::join).containsExactly(2, 3, 4);
      assertThat(sizes).containsExactly(1, 3);
    }
  }

  /// Nineteen distances of two milliseconds: a busy machine makes them longer and none shorter.
  @Test
  void keepsADistanceBetweenWritesThatFollowOnEachOthersHeels() {
    long before = System.nanoTime();
    try (var commit = new GroupCommit<Integer, Integer>("test", 100, group -> group)) {
      for (int item = 0; item < 20; item++) {
        commit.submit(item).join();
      }
    }

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(35));
  }

  @Test
  void gathersALargerGroupWhereNobodyWaits() {
    var sizes = new CopyOnWriteArrayList<Integer>();
    Function<List<Integer>, List<Integer>> write =
        group -> {
          sizes.add(group.size());
          return group;
        };
    try (var commit = GroupCommit.unhurried("test", 100, Duration.ofMillis(200), write)) {
      var all = IntStream.range(0, 50).mapToObj(commit::submit).toList();

      assertThat(all).extracting(CompletableFuture::join).hasSize(50);
      assertThat(sizes).hasSizeLessThan(10);
    }
  }

  @Test
  void countsAsWaitingWhatIsBeingWritten() {
    var gate = new CountDownLatch(1);
    var begun = new CountDownLatch(1);
    Function<List<Integer>, List<Integer>> write =
        group -> {
          begun.countDown();
          pass(gate);
          return group;
        };
    try (var commit = new GroupCommit<>("test", 100, write)) {
      var told = commit.submit(1);
      pass(begun);
      assertThat(commit.waiting()).isEqualTo(1);

      gate.countDown();

      assertThat(told.join()).isEqualTo(1);
      assertThat(commit.waiting()).isZero();
    }
  }

  @Test
  void goesOnAfterAnError() {
    Function<List<Integer>, List<Integer>> write =
        group -> {
          if (group.contains(1)) {
            throw new StackOverflowError();
          }
          return group;
        };
    try (var commit = new GroupCommit<>("test", 1, write)) {
      assertThatThrownBy(commit.submit(1)::join)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(StackOverflowError.class);

      assertThat(commit.submit(2).join()).isEqualTo(2);
    }
  }

  @Test
  void leavesNobodyWaitingWhoComesWhileItCloses() throws Exception {
    for (int round = 0; round < 300; round++) {
      var commit = new GroupCommit<Integer, Integer>("test", 10, group -> group);
      var begin = new CountDownLatch(1);
      var late =
          CompletableFuture.supplyAsync(() -> {
            pass(begin);
            return List.of(commit.submit(1), commit.submit(2), commit.submit(3));
          });

      begin.countDown();
      commit.close();

      for (var result : late.get(5, TimeUnit.SECONDS)) {
        assertThat(result.handle((value, failure) -> true).get(5, TimeUnit.SECONDS)).isTrue();
      }
    }
  }

  private static void pass(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
