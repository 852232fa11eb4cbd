package saitrong.store;

import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// The database for a first run, a demo, tests and a small office: MongoDB's wire protocol on this
/// machine only, one file below the data directory. An acknowledged write survives `kill -9`.
public final class EmbeddedStore implements AutoCloseable {

  private static final long JOURNAL_BYTES = 32 << 20;

  private final StoreFile file;
  private final StoredBackend backend;
  private final AddressFile address;
  private final EventLoopGroup threads;
  private final Channel channel;
  private final AtomicBoolean closed = new AtomicBoolean();

  /// Opens the file, or creates it, and listens.
  ///
  /// @param port 0 takes any free one
  /// @throws StoreUnavailable with a sentence for the operator: the file or the port is taken
  public static EmbeddedStore start(Path dataDir, int port) {
    return start(dataDir, port, JOURNAL_BYTES);
  }

  static EmbeddedStore start(Path dataDir, int port, long journalBytes) {
    var file = StoreFile.open(dataDir, journalBytes);
    try {
      return new EmbeddedStore(file, port, AddressFile.in(dataDir));
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private EmbeddedStore(StoreFile file, int port, AddressFile address) {
    this.file = file;
    this.backend = new StoredBackend(file);
    this.threads =
        new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory("store"), NioIoHandler.newFactory());
    this.channel = bind(port);
    this.address = address;
    address.write(uri());
  }

  private Channel bind(int port) {
    var handler = new CommandHandler(backend, new Answers(file));
    var bound =
        new ServerBootstrap()
            .group(threads)
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel client) {
                    client
                        .pipeline()
                        .addLast(
                            new MongoWireReplyEncoder(),
                            new MongoWireMessageEncoder(),
                            new MongoWireProtocolHandler(),
                            handler);
                  }
                })
            .bind(InetAddress.getLoopbackAddress(), port)
            .awaitUninterruptibly();
    if (!bound.isSuccess()) {
      threads.shutdownGracefully(0, 1, TimeUnit.SECONDS);
      throw new StoreUnavailable(
          "ฐานข้อมูลใช้พอร์ต %d ไม่ได้ มีโปรแกรมอื่นใช้อยู่ เลือกพอร์ตอื่น".formatted(port),
          "The database cannot listen on port %d: something else does. Choose another port."
              .formatted(port));
    }
    return bound.channel();
  }

  /// What a driver connects to.
  public String uri() {
    return "mongodb://127.0.0.1:" + ((InetSocketAddress) channel.localAddress()).getPort();
  }

  StoredCollection collection(String database, String name) {
    return (StoredCollection) backend.resolveDatabase(database).resolveCollection(name, true);
  }

  /// Answers what was written so far, then closes the file.
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    address.remove();
    channel.close().awaitUninterruptibly();
    threads.shutdownGracefully(0, 5, TimeUnit.SECONDS).awaitUninterruptibly();
    file.close();
    backend.close();
  }
}
