package saitrong.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One request. `parts` are the pieces of the path that the route's `{names}` stand for; `id` is
/// the request id that the answer carries.
public record Call(HttpExchange exchange, String path, Map<String, String> parts, String id) {

  public static Call of(HttpExchange exchange, String id) {
    return new Call(exchange, exchange.getRequestURI().getRawPath(), Map.of(), id);
  }

  public String method() {
    return exchange.getRequestMethod();
  }

  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  public Optional<String> query(String name) {
    return Optional.ofNullable(queries().get(name));
  }

  private Map<String, String> queries() {
    var found = new HashMap<String, String>();
    var raw = exchange.getRequestURI().getRawQuery();
    for (var pair : raw == null ? new String[0] : raw.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        found.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return found;
  }

  static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /// Reads the body, or refuses it when it is longer. What is too long is read to its end all the
  /// same: a caller that is cut off in the middle of sending would never see the answer.
  public byte[] body(int longest) throws IOException {
    var in = exchange.getRequestBody();
    var bytes = in.readNBytes(longest + 1);
    if (bytes.length > longest) {
      in.transferTo(OutputStream.nullOutputStream());
      throw new TooLarge();
    }
    return bytes;
  }

  /// The body is longer than it may be.
  public static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }

  Call with(Map<String, String> found) {
    return new Call(exchange, path, found, id);
  }
}
