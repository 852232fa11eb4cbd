package saitrong.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Flux;
import saitrong.staff.Account;
import saitrong.staff.Login;
import saitrong.staff.Role;

class SignedInBrowserTest {

  private static final Account OFFICER =
      new Account(new Login("officer"), "เจ้าหน้าที่", Set.of(Role.AGENT), List.of(), true, null);

  private final CountDownLatch isCancelled = new CountDownLatch(1);
  private final CountDownLatch isSubscribed = new CountDownLatch(1);

  /// On a busy machine whoever handed the work over is told so when the work is nearly done. The
  /// page is written where it was looked up who asks for it.
  @Test
  void interruptsNobodyWhoWritesThePageWhileTheOneWhoAskedIsLate() throws Exception {
    var request =
        MockServerHttpRequest.get("/console").cookie(new HttpCookie("saitrong-desk", "a session"));
    var browser =
        new SignedInBrowser(
            _ -> Optional.of(OFFICER),
            _ -> Optional.empty(),
            _ -> Optional.empty(),
            new HandsOverLate());
    var isWritten = new CompletableFuture<Boolean>();

    Flux.from(browser.load(MockServerWebExchange.from(request)))
        .next() // as the doors do: one account is enough, the rest is cancelled
        .subscribe(_ -> isWritten.complete(writesThePage()));
    isSubscribed.countDown();

    assertThat(isWritten.get(20, TimeUnit.SECONDS)).isTrue();
  }

  private boolean writesThePage() {
    isCancelled.countDown();
    return await(isSubscribed) && !Thread.currentThread().isInterrupted();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException late) {
      return false;
    }
  }

  /// Returns when what it was given is being done already.
  private final class HandsOverLate extends AbstractExecutorService {
    @Override
    public void execute(Runnable task) {
      Thread.startVirtualThread(task);
      await(isCancelled);
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long time, TimeUnit unit) {
      return true;
    }
  }
}
