package saitrong.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import saitrong.simulator.world.Json;
import tools.jackson.databind.JsonNode;

/// What a call gets. Status 0 means that the line is cut without a word.
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

  public static Answer json(int status, JsonNode body) {
    return new Answer(status, "application/json; charset=utf-8", Json.bytes(body), Map.of());
  }

  public static Answer ok() {
    return json(200, Json.object());
  }

  public static Answer message(int status, String message) {
    return json(status, Json.object().put("message", message));
  }

  public static Answer bytes(String contentType, byte[] body) {
    return new Answer(200, contentType, body, Map.of());
  }

  public static Answer cut() {
    return new Answer(0, "", new byte[0], Map.of());
  }

  public Answer with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, contentType, body, more);
  }

  public boolean isJson() {
    return contentType.startsWith("application/json");
  }

  public void sendTo(HttpExchange exchange) throws IOException {
    if (status == 0) {
      throw new IOException("The line is cut on purpose");
    }
    exchange.getResponseHeaders().set("Content-Type", contentType);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }
}
