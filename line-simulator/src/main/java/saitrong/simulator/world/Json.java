package saitrong.simulator.world;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The one JSON mapper. Everything LINE-shaped stays a tree here: the simulator must show what the
/// bot wrote, also the parts that it does not know.
public final class Json {

  public static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  public static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }

  public static String text(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  public static JsonNode parse(byte[] body) {
    return MAPPER.readTree(body);
  }

  public static Optional<JsonNode> tryParse(byte[] body) {
    try {
      return Optional.of(MAPPER.readTree(body));
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  /// The text at a field, or nothing when it is missing, null or something else than a text.
  public static Optional<String> textAt(JsonNode node, String field) {
    var value = node.path(field);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }
}
