package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
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

  private static final Set<String> CHANGES_WHEN_REDELIVERED =
      Set.of("deliveryContext", "replyToken");

  private final String destination;
  private final String prefix;
  private final Instant arrived;

  EventEnvelopes(String destination, Instant arrived) {
    this.destination = destination;
    this.prefix = sha256(destination).substring(0, 8) + ":";
    this.arrived = arrived;
  }

  String destination() {
    return destination;
  }

  Envelope seal(JsonNode event, int index, CitizenId citizen) {
    boolean standby = event.path("mode").asText("").equals("standby");
    boolean redelivered = event.path("deliveryContext").path("isRedelivery").asBoolean(false);
    return new Envelope(
        idOf(event, index),
        citizen,
        timeOf(event.path("timestamp")),
        arrived,
        tokenOf(event.path("replyToken")),
        standby,
        redelivered);
  }

  private EventId idOf(JsonNode event, int index) {
    var id = event.path("webhookEventId");
    return id.isTextual() && LINES_ID.matcher(id.textValue()).matches()
        ? new EventId(prefix + id.textValue())
        : new EventId(prefix + digestOf(event) + "#" + index);
  }

  /// Without an id of LINE's, what says the same at the same place of its call is the same event. A
  /// redelivery says that it is one, and may bring another token.
  private static String digestOf(JsonNode event) {
    return event instanceof ObjectNode fields
        ? sha256(fields.deepCopy().without(CHANGES_WHEN_REDELIVERED).toString())
        : sha256(event.toString());
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

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
