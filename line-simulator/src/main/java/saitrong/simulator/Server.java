package saitrong.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import saitrong.simulator.api.LineApi;
import saitrong.simulator.http.Call;
import saitrong.simulator.page.PageServer;
import saitrong.simulator.world.Ids;

/// The one port: `/v2` is LINE's API, everything else the page.
final class Server implements AutoCloseable {

  static {
    // Read once, when the JDK's server class is loaded. Without it every answer on a kept
    // connection waits 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
  }

  private static final int BACKLOG = 1_024;

  private final Ids ids;
  private final LineApi api;
  private final PageServer page;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

  Server(SimulatorSettings settings, Ids ids, LineApi api, PageServer page) throws IOException {
    this.ids = ids;
    this.api = api;
    this.page = page;
    var here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    var address =
        settings.lan()
            ? new InetSocketAddress(settings.port())
            : new InetSocketAddress(here, settings.port());
    this.server = HttpServer.create(address, BACKLOG);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var call = Call.of(exchange, ids.requestId());
    if (call.path().startsWith("/v2/")) {
      api.answer(call).sendTo(exchange);
    } else {
      page.answer(call);
    }
  }

  @Override
  public void close() {
    page.close();
    server.stop(0);
    workers.shutdownNow();
  }
}
