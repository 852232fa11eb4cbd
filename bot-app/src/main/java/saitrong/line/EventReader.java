package saitrong.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.PostbackContent;
import com.linecorp.bot.webhook.model.PostbackEvent;
import com.linecorp.bot.webhook.model.UnfollowEvent;
import com.linecorp.bot.webhook.model.UnsendEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import saitrong.inbox.Envelope;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Followed;
import saitrong.inbox.Inbound.InGroup;
import saitrong.inbox.Inbound.Tapped;
import saitrong.inbox.Inbound.Unfollowed;
import saitrong.inbox.Inbound.Unsent;
import saitrong.inbox.Inbound.Unsupported;
import saitrong.inbox.MessageId;

/// One event of LINE as one of ours. Whatever it does not know, or cannot read, is [Unsupported]:
/// this never fails.
final class EventReader {

  private static final int LONGEST_KIND = 40;

  private final ObjectMapper json;
  private final MessageReader messages = new MessageReader();

  EventReader(ObjectMapper json) {
    this.json = json;
  }

  Inbound read(JsonNode event, Chat chat, Envelope envelope) {
    if (chat.isShared()) {
      return new InGroup(envelope);
    }
    Inbound known = chat.isOneToOne() ? knownOrNull(event, envelope) : null;
    return known == null ? new Unsupported(envelope, kindOf(event, chat)) : known;
  }

  private @Nullable Inbound knownOrNull(JsonNode event, Envelope envelope) {
    try {
      return translate(json.treeToValue(event, Event.class), envelope);
    } catch (JsonProcessingException | IllegalArgumentException | NullPointerException odd) {
      // A part has the wrong type or is missing where LINE always sends it.
      return null;
    }
  }

  /// LINE's kinds are open, ours are closed: this is where one becomes the other.
  private @Nullable Inbound translate(@Nullable Event event, Envelope envelope) {
    return switch (event) {
      case MessageEvent said -> messages.read(said.message(), envelope);
      case PostbackEvent tap -> tapped(tap.postback(), envelope);
      case FollowEvent follow -> new Followed(envelope, isComingBack(follow));
      case UnfollowEvent _ -> new Unfollowed(envelope);
      case UnsendEvent unsend -> new Unsent(envelope, messageId(unsend.unsend().messageId()));
      case null, default -> null;
    };
  }

  private static Tapped tapped(PostbackContent postback, Envelope envelope) {
    Map<String, String> chosen = new HashMap<>();
    if (postback.params() != null) {
      postback.params().forEach((name, value) -> chosen.put(name, Objects.toString(value, "")));
    }
    return new Tapped(envelope, Objects.requireNonNull(postback.data()), chosen);
  }

  private static boolean isComingBack(FollowEvent follow) {
    return follow.follow() != null && Boolean.TRUE.equals(follow.follow().isUnblocked());
  }

  static MessageId messageId(@Nullable String id) {
    return new MessageId(Objects.requireNonNull(id));
  }

  /// LINE's word for the kind, as far as it looks like one: "message.text", "membership".
  private static String kindOf(JsonNode event, Chat chat) {
    String kind = kindOf(event);
    return chat.isOneToOne() || !kind.startsWith("message.") ? kind : "elsewhere." + kind;
  }

  private static String kindOf(JsonNode event) {
    String type = word(event.path("type"));
    return type.equals("message") ? type + "." + word(event.path("message").path("type")) : type;
  }

  private static String word(JsonNode type) {
    String letters = type.asText("").replaceAll("[^A-Za-z0-9_-]", "");
    return letters.isEmpty()
        ? "none"
        : letters.substring(0, Math.min(letters.length(), LONGEST_KIND));
  }
}
