package saitrong.inbox;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;

/// An inbox in memory that remembers what it was given, in order, and takes only what the real one
/// could store and read again. It can be shut, be made to hang, or to break.
public final class FakeInbox implements Inbox {

  private enum Mood {
    OPEN,
    SHUT,
    HANGING,
    BROKEN,
    FAILING
  }

  private static final DocumentCodec DOCUMENTS = new DocumentCodec();

  private final MailCodec codec =
      new MailCodec(FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32]))));
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
    events.forEach(this::mustComeBackTheSame);
    kept.addAll(events);
    return CompletableFuture.completedFuture(null);
  }

  /// All the way to a row's bytes and back.
  private void mustComeBackTheSame(Inbound event) {
    var row = codec.waitingRow(codec.seal(event));
    var read = codec.read(new RawBsonDocument(row, DOCUMENTS).decode(DOCUMENTS)).event();
    var envelope = event.envelope();
    boolean same =
        Arrays.equals(InboundCodec.toBytes(event), InboundCodec.toBytes(read))
            && envelope.id().equals(read.envelope().id())
            && envelope.at().toEpochMilli() == read.envelope().at().toEpochMilli()
            && Objects.equals(event.messageIfAny(), read.messageIfAny());
    if (!same) {
      throw new IllegalStateException("an event came back from the store as another");
    }
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
