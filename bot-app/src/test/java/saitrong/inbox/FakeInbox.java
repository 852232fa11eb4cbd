package saitrong.inbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/// An inbox in memory that remembers what it was given, in order. It can be shut, be made to hang,
/// or to break.
public final class FakeInbox implements Inbox {

  private enum Mood {
    OPEN,
    SHUT,
    HANGING,
    BROKEN,
    FAILING
  }

  private final List<Inbound> kept = new CopyOnWriteArrayList<>();
  private volatile Mood mood = Mood.OPEN;
  private volatile RuntimeException reason = new IllegalStateException();

  @Override
  public CompletionStage<Void> keep(List<Inbound> events) {
    return switch (mood) {
      case OPEN -> stored(events);
      case SHUT -> CompletableFuture.failedFuture(new InboxClosed("too much waits"));
      case HANGING -> new CompletableFuture<>();
      case FAILING -> CompletableFuture.failedFuture(reason);
      case BROKEN -> throw new IllegalStateException("broken with " + events);
    };
  }

  private CompletionStage<Void> stored(List<Inbound> events) {
    kept.addAll(events);
    return CompletableFuture.completedFuture(null);
  }

  public List<Inbound> kept() {
    return List.copyOf(kept);
  }

  public void open() {
    mood = Mood.OPEN;
  }

  public void shut() {
    mood = Mood.SHUT;
  }

  public void hang() {
    mood = Mood.HANGING;
  }

  public void breakDown() {
    mood = Mood.BROKEN;
  }

  /// What it was given cannot be stored, for this reason.
  public void fails(RuntimeException why) {
    reason = why;
    mood = Mood.FAILING;
  }

  public void forget() {
    kept.clear();
  }
}
