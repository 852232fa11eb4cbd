package saitrong.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Envelope;
import saitrong.inbox.EventId;
import saitrong.inbox.ReplyToken;

/// Reads what every event of one webhook call brings along. It takes the tree and not the SDK's
/// models, for it must succeed where those give up.
final class EventEnvelopes {

  private static final Pattern LINES_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /// LINE's tests of an address carry tokens of all 0 or all f, with which nothing can be sent.
  private static final Pattern DUMMY_TOKEN = Pattern.compile("0+|[fF]+");

  private final String destination;
  private final String prefix;
  private final byte[] body;
  private final Instant arrived;
  private @Nullable String bodyDigest;

  EventEnvelopes(String destination, byte[] body, Instant arrived) {
    this.destination = destination;
    this.prefix = sha256(destination.getBytes(StandardCharsets.UTF_8)).substring(0, 8) + ":";
    this.body = body;
    this.arrived = arrived;
  }

  String destination() {
    return destination;
  }

  Envelope seal(JsonNode event, int index, CitizenId citizen) {
    boolean standby = event.path("mode").asText("").equals("standby");
    boolean redelivered = event.path("deliveryContext").path("isRedelivery").asBoolean(false);
    return new Envelope(
        idOf(event.path("webhookEventId"), index),
        citizen,
        timeOf(event.path("timestamp")),
        arrived,
        tokenOf(event.path("replyToken")),
        standby,
        redelivered);
  }

  /// Without an id of LINE's, the same bytes are the same event.
  private EventId idOf(JsonNode id, int index) {
    return id.isTextual() && LINES_ID.matcher(id.textValue()).matches()
        ? new EventId(prefix + id.textValue())
        : new EventId(prefix + bodyDigest() + "#" + index);
  }

  private Instant timeOf(JsonNode timestamp) {
    return timestamp.isIntegralNumber() && timestamp.canConvertToLong()
        ? Instant.ofEpochMilli(timestamp.longValue())
        : arrived;
  }

  private static @Nullable ReplyToken tokenOf(JsonNode token) {
    String value = token.isTextual() ? token.textValue() : "";
    return value.isBlank() || DUMMY_TOKEN.matcher(value).matches() ? null : new ReplyToken(value);
  }

  private String bodyDigest() {
    if (bodyDigest == null) {
      bodyDigest = sha256(body);
    }
    return bodyDigest;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
