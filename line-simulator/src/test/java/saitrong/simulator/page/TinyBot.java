package saitrong.simulator.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executors;
import saitrong.simulator.LineSimulator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The smallest bot that makes a conversation: it repeats what it was told, with a quick reply, and
/// on "พัง" pushes what LINE refuses.
final class TinyBot implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final LineSimulator line;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  TinyBot(LineSimulator line) {
    this.line = line;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::webhook);
    server.start();
    line.webhookTo(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
  }

  private void webhook(HttpExchange exchange) throws IOException {
    var events = JSON.readTree(exchange.getRequestBody().readAllBytes()).get("events");
    events.forEach(this::answer);
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private void answer(JsonNode event) {
    if (!event.has("replyToken")) {
      return;
    }
    var heard = event.at("/message/text").asString(event.get("type").asString());
    var token = event.get("replyToken").asString();
    send("reply", "\"replyToken\":\"" + token + "\"", "ได้ยินว่า " + heard);
    if (heard.equals("พัง")) {
      send("push", "\"to\":\"" + event.at("/source/userId").asString() + "\"", "");
    }
  }

  private void send(String call, String to, String words) {
    var body =
        """
        {%s, "messages": [{"type": "text", "text": "%s", "quickReply": {"items": [
          {"type": "action", "action": {"type": "message", "label": "เมนู", "text": "เมนู"}}]}}]}
        """
            .formatted(to, words);
    var request =
        HttpRequest.newBuilder(line.apiBase().resolve("/v2/bot/message/" + call))
            .header("Authorization", "Bearer " + line.channelToken())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    try {
      client.send(request.build(), HttpResponse.BodyHandlers.discarding());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    client.close();
    server.stop(0);
  }
}
