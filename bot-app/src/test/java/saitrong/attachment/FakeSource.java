package saitrong.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.inbox.MessageId;

/// LINE as far as content goes: hands out files in small pieces, and fails as it is told to.
public final class FakeSource implements ContentSource {

  private static final int PIECE = 50_000;

  private final Map<MessageId, byte[]> files = new HashMap<>();
  private final Deque<Content> failures = new ArrayDeque<>();
  private final List<MessageId> asked = new ArrayList<>();
  private Runnable halfway = () -> {};

  public void has(MessageId message, byte[] file) {
    files.put(message, file);
  }

  /// The coming calls end so, halfway through the file; after that all is well.
  void willAnswer(Content... answers) {
    failures.addAll(List.of(answers));
  }

  /// Happens once, when half of the next file is out.
  void onceHalfway(Runnable what) {
    halfway = what;
  }

  public List<MessageId> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Content content(MessageId message, OutputStream target) throws IOException {
    asked.add(message);
    var file = files.get(message);
    if (file == null) {
      return new Content.Gone();
    }
    var failure = failures.poll();
    write(file, 0, file.length / 2, target);
    var surprise = halfway;
    halfway = () -> {};
    surprise.run();
    if (failure != null) {
      return failure;
    }
    write(file, file.length / 2, file.length, target);
    return new Content.Fetched(file.length, "text/html");
  }

  private static void write(byte[] file, int from, int until, OutputStream target)
      throws IOException {
    for (int at = from; at < until; at += PIECE) {
      target.write(file, at, Math.min(PIECE, until - at));
    }
  }
}
