package saitrong.line;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.linecorp.bot.jackson.ModelObjectMapper;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Citizens;
import saitrong.citizen.Contact;
import saitrong.inbox.Envelope;
import saitrong.inbox.Inbound;

/// Turns the bytes of a webhook call into our events. The tree is read once and every event is
/// converted by itself, so that one that LINE has just invented, or that is odd, never spoils its
/// neighbours.
final class CallbackReader {

  private static final ObjectMapper JSON =
      ModelObjectMapper.createNewObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Citizens citizens;
  private final InstantSource clock;
  private final EventReader events = new EventReader(JSON);

  CallbackReader(Citizens citizens, InstantSource clock) {
    this.citizens = citizens;
    this.clock = clock;
  }

  /// Empty when the bytes are no callback.
  Optional<Callback> read(byte[] body) {
    try {
      return callback(JSON.readTree(body));
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  private Optional<Callback> callback(JsonNode root) {
    if (!(root.get("events") instanceof ArrayNode list)) {
      return Optional.empty();
    }
    String destination = root.path("destination").asText("");
    if (destination.isBlank() && !list.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(eventsOf(list, new EventEnvelopes(destination, clock.instant())));
  }

  private Callback eventsOf(ArrayNode list, EventEnvelopes envelopes) {
    var contacts = new LinkedHashMap<CitizenId, Contact>();
    List<Inbound> inbound = new ArrayList<>(list.size());
    for (JsonNode event : list) {
      var chat = Chat.of(event, envelopes.destination());
      Contact contact = chat.contact(citizens, envelopes.destination());
      contacts.put(contact.id(), contact);
      Envelope envelope = envelopes.seal(event, inbound.size(), contact.id());
      inbound.add(events.read(event, chat, envelope));
    }
    return new Callback(contacts.values(), inbound);
  }
}
