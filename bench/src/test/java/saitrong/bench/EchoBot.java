package saitrong.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The smallest bot that can be measured: refuses wrong signatures, replies to each event as often
/// as it is told, and keeps nothing. Also a program, to be measured by hand.
final class EchoBot implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("\"replyToken\":\"([^\"]+)\"");

  private final HttpServer server;
  private final WebhookRequests signer;
  private final URI line;
  private final int replies;
  private volatile boolean hangsUp;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  EchoBot(int port, int linePort, int replies) throws IOException {
    this.line = URI.create("http://127.0.0.1:" + linePort + "/v2/bot/message/reply");
    this.replies = replies;
    this.signer = new WebhookRequests(line, "testsecret");
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  static void main(String[] args) throws IOException {
    var _ = new EchoBot(Integer.parseInt(args[0]), Integer.parseInt(args[1]), 1);
  }

  /// After each webhook.
  EchoBot hangingUp() {
    hangsUp = true;
    return this;
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange webhook) throws IOException {
    byte[] body = webhook.getRequestBody().readAllBytes();
    boolean signed =
        signature(body).equals(webhook.getRequestHeaders().getFirst("x-line-signature"));
    if (hangsUp) {
      webhook.getResponseHeaders().set("Connection", "close");
    }
    webhook.sendResponseHeaders(signed ? 200 : 401, -1);
    webhook.close();
    for (int k = 0; signed && k < replies && isNew(body); k++) {
      reply(TOKEN.matcher(new String(body, StandardCharsets.UTF_8)));
    }
  }

  private synchronized String signature(byte[] body) {
    return signer.signature(body);
  }

  private static boolean isNew(byte[] body) {
    return new String(body, StandardCharsets.UTF_8).contains("\"isRedelivery\":false");
  }

  private void reply(Matcher token) {
    if (!token.find()) {
      return;
    }
    var reply =
        HttpRequest.newBuilder(line)
            .header("Authorization", "Bearer testtoken")
            .POST(BodyPublishers.ofString("{\"replyToken\":\"%s\"}".formatted(token.group(1))))
            .build();
    try {
      client.send(reply, BodyHandlers.discarding());
    } catch (IOException lineIsGone) {
      throw new UncheckedIOException(lineIsGone);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    client.shutdownNow();
  }
}
