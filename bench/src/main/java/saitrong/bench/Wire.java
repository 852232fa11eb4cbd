package saitrong.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/// All sockets of the generator under one selector and one thread: the cheapest way to drive them,
/// for each microsecond spent here is one that the bot on the same cores does not get.
final class Wire implements AutoCloseable {

  private static final int BACKLOG = 1024;

  private final Selector selector;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);
  private final HttpReader reader = new HttpReader();

  private Wire(Selector selector) {
    this.selector = selector;
  }

  static Wire open() throws IOException {
    return new Wire(Selector.open());
  }

  /// @return the port, for 0 takes any free one
  int listen(int port, Connection.Owner owner) throws IOException {
    var server = ServerSocketChannel.open();
    server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
    server.bind(new InetSocketAddress("127.0.0.1", port), BACKLOG);
    server.configureBlocking(false);
    server.register(selector, SelectionKey.OP_ACCEPT, owner);
    return ((InetSocketAddress) server.getLocalAddress()).getPort();
  }

  /// Begins to connect; the owner hears of it when it is there, or when it broke.
  Connection connect(InetSocketAddress address, Connection.Owner owner) throws IOException {
    var channel = SocketChannel.open();
    try {
      channel.configureBlocking(false);
      boolean connected = channel.connect(address);
      int wanted = connected ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT;
      var connection = register(channel, wanted, owner);
      if (connected) {
        owner.connected(connection);
      }
      return connection;
    } catch (IOException refused) {
      channel.close();
      throw refused;
    }
  }

  private Connection register(SocketChannel channel, int wanted, Connection.Owner owner)
      throws IOException {
    channel.configureBlocking(false);
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    var key = channel.register(selector, wanted);
    var connection = new Connection(channel, key, owner);
    key.attach(connection);
    return connection;
  }

  /// Waits for something to happen, at most so long, and handles it.
  void turn(long mostMillis) throws IOException {
    selector.select(mostMillis);
    var keys = selector.selectedKeys();
    for (var key : keys) {
      if (!key.isValid()) {
        continue;
      }
      switch (key.attachment()) {
        case Connection connection -> connection.ready(buffer, reader);
        case Connection.Owner owner -> accept((ServerSocketChannel) key.channel(), owner);
        default -> throw new IllegalStateException("A socket of nobody");
      }
    }
    keys.clear();
  }

  private void accept(ServerSocketChannel server, Connection.Owner owner) throws IOException {
    for (var channel = server.accept(); channel != null; channel = server.accept()) {
      owner.connected(register(channel, SelectionKey.OP_READ, owner));
    }
  }

  /// From any thread: ends the waiting of [#turn].
  void wakeUp() {
    selector.wakeup();
  }

  @Override
  public void close() throws IOException {
    for (var key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}
