package saitrong.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.LogLines;

class AsideTest {

  private final Aside aside = new Aside(Runnable::run);

  @Test
  void tellsAFailureInOneLineWithoutItsWords() {
    try (var log = LogLines.of(Aside.class.getName())) {
      aside.execute(() -> {
        throw new IllegalStateException("she said hello");
      });

      assertThat(log.lines()).singleElement().asString().contains("IllegalStateException");
      assertThat(log.lines().getFirst()).doesNotContain("hello");
      assertThat(log.traces()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void namesWhatIsBehindASharedWrite(boolean isError) {
    Throwable failure = isError ? new StackOverflowError() : new ArithmeticException();
    try (var log = LogLines.of(Aside.class.getName())) {
      aside.execute(() -> CompletableFuture.failedFuture(failure).join());

      assertThat(log.lines())
          .singleElement()
          .asString()
          .contains(failure.getClass().getName())
          .doesNotContain(CompletionException.class.getName());
    }
  }
}
