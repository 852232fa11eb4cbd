package saitrong.store;

import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.ChannelHandlerContext;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers to writes, held back until the writes are durable. All commands run on one thread, which
/// takes everything that has arrived, makes it durable at once and then answers: the busier, the
/// more share one wait for the disk, and nothing is handed from thread to thread.
final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  private final StoreFile file;
  private final List<Answer> waiting = new ArrayList<>();
  private boolean broken;

  Answers(StoreFile file) {
    this.file = file;
  }

  /// After a failed write nobody knows what the disk holds; only a new start can find out.
  boolean areOver() {
    return broken;
  }

  private record Answer(ChannelHandlerContext client, MongoMessage message) {}

  /// The event loop runs what is given to it after it has served every connection that had data.
  void whenKept(ChannelHandlerContext client, MongoMessage message) {
    if (waiting.isEmpty()) {
      client.executor().execute(this::keepAndAnswer);
    }
    waiting.add(new Answer(client, message));
  }

  private void keepAndAnswer() {
    try {
      file.keep();
      waiting.forEach(answer -> answer.client().writeAndFlush(answer.message()));
    } catch (RuntimeException e) {
      broken = true;
      LOG.error(
          "The database cannot write to its files. It answers nobody until it is restarted", e);
      waiting.forEach(answer -> answer.client().close());
    } finally {
      waiting.clear();
    }
  }
}
