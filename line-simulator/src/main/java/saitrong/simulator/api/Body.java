package saitrong.simulator.api;

import java.io.IOException;
import saitrong.simulator.http.Call;
import saitrong.simulator.rules.MessageRules;
import saitrong.simulator.world.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The JSON body of a call, read under LINE's rules: its type, its size, that it is JSON.
final class Body {

  static final int MOST_BYTES = 2 * 1024 * 1024;

  private Body() {}

  static JsonNode json(Call call) throws IOException {
    var bytes = call.body(MOST_BYTES);
    var type = call.header("Content-Type").orElse("");
    if (!type.startsWith("application/json")) {
      throw Refused.because(415, "The content type, " + type + ", is not supported");
    }
    try {
      var json = Json.parse(bytes);
      return json.isObject() ? json : unreadable(1, 1);
    } catch (JacksonException broken) {
      var place = broken.getLocation();
      return place == null ? unreadable(1, 1) : unreadable(place.getLineNr(), place.getColumnNr());
    }
  }

  private static JsonNode unreadable(int line, int column) {
    throw Refused.because(
        400,
        "The request body could not be parsed as JSON (line: "
            + line
            + ", column: "
            + column
            + ")");
  }

  static JsonNode withMessages(Call call) throws IOException {
    var json = json(call);
    var problems = MessageRules.check(json);
    if (!problems.isEmpty()) {
      throw Refused.of(problems);
    }
    return json;
  }
}
