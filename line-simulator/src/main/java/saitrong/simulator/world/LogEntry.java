package saitrong.simulator.world;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// One webhook or one API call, for the developer who asks why a message was refused. Status 0:
/// there was no answer.
public record LogEntry(
    long seq,
    Instant at,
    Kind kind,
    String line,
    int status,
    long millis,
    String request,
    String response) {

  /// Who called whom.
  public enum Kind {
    WEBHOOK,
    API
  }

  public JsonNode toJson() {
    return Json.object()
        .put("seq", seq)
        .put("at", at.toString())
        .put("kind", kind.name().toLowerCase())
        .put("line", line)
        .put("status", status)
        .put("millis", millis)
        .put("request", request)
        .put("response", response);
  }
}
