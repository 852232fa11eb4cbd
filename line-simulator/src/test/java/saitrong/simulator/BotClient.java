package saitrong.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import saitrong.simulator.world.Json;
import tools.jackson.databind.JsonNode;

/// Calls the simulated LINE as a bot would, over real HTTP.
final class BotClient implements AutoCloseable {

  /// What LINE answered.
  record Told(int status, JsonNode body, HttpResponse<byte[]> raw) {

    String message() {
      return body.path("message").asString("");
    }

    String detail() {
      var first = body.path("details").path(0);
      return first.path("property").asString("") + ": " + first.path("message").asString("");
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }
  }

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final String token;

  BotClient(LineSimulator line) {
    this.base = line.apiBase();
    this.token = line.channelToken();
  }

  Told post(String path, String body, String... headers) {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    return send("POST", path, bytes, withJson(headers));
  }

  Told put(String path, String body, String... headers) {
    return send("PUT", path, body.getBytes(StandardCharsets.UTF_8), withJson(headers));
  }

  Told get(String path) {
    return send("GET", path, new byte[0], Map.of());
  }

  Told delete(String path) {
    return send("DELETE", path, new byte[0], Map.of());
  }

  Told reply(String replyToken, String... texts) {
    var body = Json.object().put("replyToken", replyToken);
    addTexts(body.putArray("messages"), texts);
    return post("/v2/bot/message/reply", Json.text(body));
  }

  Told push(String to, String key, String... texts) {
    var body = Json.object().put("to", to);
    addTexts(body.putArray("messages"), texts);
    return key.isEmpty()
        ? post("/v2/bot/message/push", Json.text(body))
        : post("/v2/bot/message/push", Json.text(body), "X-Line-Retry-Key", key);
  }

  private static void addTexts(tools.jackson.databind.node.ArrayNode messages, String... texts) {
    for (var text : texts) {
      messages.addObject().put("type", "text").put("text", text);
    }
  }

  private static Map<String, String> withJson(String... headers) {
    return headers.length == 0
        ? Map.of("Content-Type", "application/json")
        : headers[0].equals("Content-Type")
            ? Map.of("Content-Type", headers[1])
            : Map.of("Content-Type", "application/json", headers[0], headers[1]);
  }

  Told send(String method, String path, byte[] body, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, BodyPublishers.ofByteArray(body));
    if (!headers.containsKey("Authorization")) {
      request.header("Authorization", "Bearer " + token);
    }
    headers.forEach(request::header);
    try {
      var response = client.send(request.build(), BodyHandlers.ofByteArray());
      var json = Json.tryParse(response.body()).orElseGet(Json::object);
      return new Told(response.statusCode(), json, response);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
