package saitrong.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.BaseSubscriber;
import saitrong.handoff.Talks;
import saitrong.staff.Login;
import saitrong.store.Signal;
import saitrong.store.Signals.Listening;

/// The lines to open pages by themselves: what ends them, and that an ended one leaves nothing.
class OpenLinesTest {

  private static final Login ANONG = new Login("anong");
  private static final Duration BEAT = Duration.ofMillis(20);

  private final List<Consumer<Signal>> listening = new CopyOnWriteArrayList<>();
  private final OpenLines lines =
      new OpenLines(this::listen, new LiveProperties(BEAT, 1), Runnable::run);

  @Test
  void endAtOnceWhenTheServerStops() throws Exception {
    var page = new Page(ANONG, () -> true, Long.MAX_VALUE);
    page.hears("beat");
    lines.close();

    page.isOver();
    assertThat(listening).isEmpty();
    var late = new Page(ANONG, () -> true, Long.MAX_VALUE);
    late.isOver();
  }

  /// Its browser asks anew, and what it missed is in the answer.
  @Test
  void endWhereAPageDoesNotKeepUpInsteadOfKeepingAllForIt() throws Exception {
    var page = new Page(ANONG, () -> true, 0);
    for (int i = 0; i < 5_000; i++) {
      listening.forEach(it -> it.accept(new Signal(Talks.SAID, "talk", 0)));
    }

    assertThat(listening).isEmpty();
    page.request(Long.MAX_VALUE);
    page.isOver();
    assertThat(page.heard).hasSizeBetween(1_000, 2_000);
  }

  @Test
  void holdWithoutABeatWhileTheDatabaseDoesNotTellWhoIsSignedIn() throws Exception {
    var page =
        new Page(
            ANONG,
            () -> {
              throw new MongoException("away");
            },
            Long.MAX_VALUE);
    listening.forEach(it -> it.accept(new Signal(Talks.SIGNAL, "talk", 1)));
    listening.forEach(it -> it.accept(new Signal("content", "other", 1)));
    page.hears("talk");

    assertThat(page.heard).extracting(ServerSentEvent::event).containsExactly("talk");
    assertThat(page.end).isNotDone();
  }

  /// A hundred officers at their chats hear of their own.
  @Test
  void tellAPageOfOneTalkOfNoOther() throws Exception {
    var page = new Page(ANONG, "hers", () -> true, Long.MAX_VALUE);
    listening.forEach(it -> it.accept(new Signal(Talks.SAID, "his", 0)));
    listening.forEach(it -> it.accept(new Signal(Talks.SIGNAL, "his", 0)));
    listening.forEach(it -> it.accept(new Signal(Talks.SAID, "hers", 0)));
    page.hears(Talks.SAID);

    assertThat(page.heard)
        .filteredOn(it -> !"beat".equals(it.event()))
        .extracting(ServerSentEvent::data)
        .containsExactly("hers");
  }

  @Test
  void areFreeAgainForWhoeverOpensTheNextPage() throws Exception {
    var first = new Page(ANONG, () -> true, Long.MAX_VALUE);
    new Page(ANONG, () -> true, Long.MAX_VALUE).hears("full");
    first.cancel();

    new Page(ANONG, () -> true, Long.MAX_VALUE).hears("beat");
  }

  private Listening listen(Consumer<Signal> listener) {
    listening.add(listener);
    return () -> listening.remove(listener);
  }

  /// An open page.
  private final class Page extends BaseSubscriber<ServerSentEvent<String>> {

    private final List<ServerSentEvent<String>> heard = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final long takes;

    Page(Login login, BooleanSupplier isSignedIn, long takes) {
      this(login, null, isSignedIn, takes);
    }

    Page(Login login, @Nullable String of, BooleanSupplier isSignedIn, long takes) {
      this.takes = takes;
      lines.line(login, of, isSignedIn).subscribe(this);
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
      if (takes > 0) {
        subscription.request(takes);
      }
    }

    @Override
    protected void hookOnNext(ServerSentEvent<String> event) {
      heard.add(event);
    }

    @Override
    protected void hookOnComplete() {
      end.complete(null);
    }

    void hears(String event) throws Exception {
      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      while (heard.stream().noneMatch(it -> event.equals(it.event()))) {
        if (System.nanoTime() > until) {
          throw new AssertionError("not heard: " + event + ", but " + new ArrayList<>(heard));
        }
        Thread.onSpinWait();
        Thread.yield();
      }
    }

    void isOver() throws Exception {
      end.get(20, TimeUnit.SECONDS);
    }
  }
}
