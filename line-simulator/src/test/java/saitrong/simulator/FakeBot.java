package saitrong.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import saitrong.simulator.webhook.Signature;
import saitrong.simulator.world.Json;
import tools.jackson.databind.JsonNode;

/// A bot of a few lines: remembers the webhooks it got, answers with the status it is told, and
/// runs a handler per event.
final class FakeBot implements AutoCloseable {

  /// One webhook as it arrived.
  record Received(JsonNode body, boolean rightlySigned) {

    JsonNode event() {
      return body.path("events").path(0);
    }
  }

  private final HttpServer server;
  private final String secret;
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private volatile Consumer<JsonNode> onEvent = event -> {};

  FakeBot(String secret) throws IOException {
    this.secret = secret;
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/line/webhook", this::webhook);
    server.start();
  }

  private void webhook(HttpExchange exchange) throws IOException {
    var bytes = exchange.getRequestBody().readAllBytes();
    var signature = exchange.getRequestHeaders().getFirst("x-line-signature");
    var body = Json.parse(bytes);
    received.add(new Received(body, Signature.of(bytes, secret).equals(signature)));
    if (status == 200) {
      body.path("events").forEach(onEvent);
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  void answersWith(int newStatus) {
    status = newStatus;
  }

  void onEvent(Consumer<JsonNode> handler) {
    onEvent = handler;
  }

  List<Received> received() {
    return received;
  }

  JsonNode lastEvent() {
    return received.getLast().event();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/line/webhook");
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
