package saitrong.inbox;

import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work beside the turns that nobody waits for: a word while the answer is looked for. When it
/// fails, one line says of what kind; the message of an exception may quote a citizen.
record Aside(Executor threads) implements Executor {

  private static final Logger log = LoggerFactory.getLogger(Aside.class);

  @Override
  public void execute(Runnable work) {
    threads.execute(() -> perform(work));
  }

  private static void perform(Runnable work) {
    try {
      work.run();
    } catch (Throwable failure) {
      // An error too: else the thread would print it, words and all.
      log.warn("a word while somebody waits failed ({})", causeOf(failure).getClass().getName());
    }
  }

  private static Throwable causeOf(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
