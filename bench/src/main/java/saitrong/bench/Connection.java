package saitrong.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One socket of the generator: to the bot's webhook, or from the bot to the fake LINE. What comes
/// in goes to its [Owner], message by message.
final class Connection {

  /// Whose connection it is, and who hears what happens to it.
  interface Owner {

    void connected(Connection connection);

    /// The message is only valid during this call.
    void received(Connection connection, HttpReader message);

    /// Called once, after it was closed; never for a connection that this side closed.
    void broke(Connection connection);
  }

  static final int NOTHING = -1;

  private final SocketChannel channel;
  private final SelectionKey key;
  private final Owner owner;
  private final ArrayDeque<ByteBuffer> out = new ArrayDeque<>();
  private byte[] in = new byte[8192];
  private int inLength;
  private int underWay = NOTHING;

  Connection(SocketChannel channel, SelectionKey key, Owner owner) {
    this.channel = channel;
    this.key = key;
    this.owner = owner;
  }

  /// The event whose acknowledgement is awaited here, or [#NOTHING].
  int underWay() {
    return underWay;
  }

  void underWay(int event) {
    underWay = event;
  }

  void write(byte[] bytes) {
    if (!channel.isOpen()) {
      return;
    }
    try {
      var buffer = ByteBuffer.wrap(bytes);
      if (out.isEmpty()) {
        channel.write(buffer);
      }
      if (buffer.hasRemaining()) {
        out.add(buffer);
        key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
      }
    } catch (IOException gone) {
      broken();
    }
  }

  /// Does what the selector says is possible now.
  void ready(ByteBuffer buffer, HttpReader reader) {
    try {
      if (key.isConnectable() && channel.finishConnect()) {
        key.interestOps(SelectionKey.OP_READ);
        owner.connected(this);
      }
      if (key.isValid() && key.isWritable()) {
        flush();
      }
      if (key.isValid() && key.isReadable()) {
        read(buffer, reader);
      }
    } catch (IOException gone) {
      broken();
    }
  }

  private void flush() throws IOException {
    for (@Nullable ByteBuffer next; (next = out.peek()) != null; out.poll()) {
      channel.write(next);
      if (next.hasRemaining()) {
        return;
      }
    }
    key.interestOps(SelectionKey.OP_READ);
  }

  private void read(ByteBuffer buffer, HttpReader reader) throws IOException {
    buffer.clear();
    int count = channel.read(buffer);
    if (count < 0) {
      broken();
      return;
    }
    if (inLength + count > in.length) {
      in = Arrays.copyOf(in, Math.max(in.length * 2, inLength + count));
    }
    buffer.flip().get(in, inLength, count);
    inLength += count;
    tellOwner(reader);
  }

  private void tellOwner(HttpReader reader) {
    while (channel.isOpen() && inLength > 0) {
      int length = reader.read(in, inLength);
      if (length == 0) {
        return;
      }
      boolean last = reader.closes() && reader.status() > 0; // the bot answers and hangs up
      owner.received(this, reader);
      System.arraycopy(in, length, in, 0, inLength - length);
      inLength -= length;
      if (last) {
        broken();
      }
    }
  }

  private void broken() {
    if (channel.isOpen()) {
      close();
      owner.broke(this);
    }
  }

  void close() {
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      key.cancel();
    }
  }
}
