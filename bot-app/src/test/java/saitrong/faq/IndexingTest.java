package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An edited answer comes into service whatever else this instance is at.
class IndexingTest {

  private static final List<Retriever.Document> TEXTS =
      List.of(
          new Retriever.Document("market", "ใบอนุญาตตลาดต่ออายุที่ใด"),
          new Retriever.Document("card", "บัตรเจ้าพนักงานหมดอายุ"));

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void waitsForNoThreadThatOthersKeepBusy() throws InterruptedException {
    var end = new CountDownLatch(1);
    var busy = new CountDownLatch(ForkJoinPool.getCommonPoolParallelism());
    var others =
        IntStream.range(0, ForkJoinPool.getCommonPoolParallelism())
            .mapToObj(
                _ -> CompletableFuture.runAsync(() -> stay(busy, end), ForkJoinPool.commonPool()))
            .toList();
    try {
      busy.await();

      assertThat(Retriever.over(TEXTS).nearest("ต่ออายุตลาด")).startsWith("market");
    } finally {
      end.countDown();
      others.forEach(CompletableFuture::join);
    }
  }

  private static void stay(CountDownLatch busy, CountDownLatch end) {
    busy.countDown();
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
