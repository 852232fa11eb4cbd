package saitrong.simulator.page;

import java.io.IOException;
import java.util.Map;
import saitrong.simulator.http.Answer;
import saitrong.simulator.http.Call;

/// The page's own files, from the class path.
final class PageFiles {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("woff2", "font/woff2"));

  Answer answer(Call call) throws IOException {
    var path = call.path().equals("/") ? "/index.html" : call.path();
    var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    boolean plain = path.matches("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    if (!call.method().equals("GET") || type == null || !plain) {
      return Answer.message(404, "Not found");
    }
    try (var file = PageFiles.class.getResourceAsStream(path.substring(1))) {
      return file == null
          ? Answer.message(404, "Not found")
          : Answer.bytes(type, file.readAllBytes()).with("Cache-Control", "no-cache");
    }
  }
}
