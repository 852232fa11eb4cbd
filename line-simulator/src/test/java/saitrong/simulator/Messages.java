package saitrong.simulator;

import java.util.Collections;
import saitrong.simulator.world.Json;

/// LINE's message objects for tests, as short JSON texts.
final class Messages {

  static final String PICTURE = "https://example.com/picture.png";

  private Messages() {}

  static String times(int count, String item) {
    return String.join(", ", Collections.nCopies(count, item));
  }

  static String text(String text, String... more) {
    var rest = more.length == 0 ? "" : ", " + String.join(", ", more);
    return "{\"type\": \"text\", \"text\": \"" + text + "\"" + rest + "}";
  }

  static String quickReply(String items) {
    return text("เลือก", "\"quickReply\": {\"items\": [" + items + "]}");
  }

  static String item(String action) {
    return "{\"type\": \"action\", \"action\": " + action + "}";
  }

  static String say(String label, String text) {
    return "{\"type\": \"message\", \"label\": \"%s\", \"text\": \"%s\"}".formatted(label, text);
  }

  static String post(String data, String displayText) {
    return "{\"type\": \"postback\", \"label\": \"a\", \"data\": \"%s\", \"displayText\": \"%s\"}"
        .formatted(data, displayText);
  }

  static String open(String uri) {
    return "{\"type\": \"uri\", \"label\": \"a\", \"uri\": \"%s\"}".formatted(uri);
  }

  static String template(String template) {
    return template("a", template);
  }

  static String template(String altText, String template) {
    return "{\"type\": \"template\", \"altText\": \"%s\", \"template\": %s}"
        .formatted(altText, template);
  }

  static String buttons(String head, String text, int actions) {
    return "{\"type\": \"buttons\", %s \"text\": \"%s\", \"actions\": [%s]}"
        .formatted(head, text, times(actions, say("a", "b")));
  }

  static String confirm(String text, int actions) {
    return "{\"type\": \"confirm\", \"text\": \"%s\", \"actions\": [%s]}"
        .formatted(text, times(actions, say("a", "b")));
  }

  static String carousel(String columns) {
    return "{\"type\": \"carousel\", \"columns\": [" + columns + "]}";
  }

  static String column(String head, String text, int actions) {
    return "{%s \"text\": \"%s\", \"actions\": [%s]}"
        .formatted(head, text, times(actions, say("a", "b")));
  }

  static String flex(String contents) {
    return flex("a", contents);
  }

  static String flex(String altText, String contents) {
    return "{\"type\": \"flex\", \"altText\": \"%s\", \"contents\": %s}"
        .formatted(altText, contents);
  }

  static String bubble(String component) {
    return "{\"type\": \"bubble\", \"body\": {\"type\": \"box\", \"layout\": \"vertical\","
        + " \"contents\": ["
        + component
        + "]}}";
  }

  static String words(String words) {
    return "{\"type\": \"text\", \"text\": \"" + words + "\"}";
  }

  static String bubbles(int count, String component) {
    return "{\"type\": \"carousel\", \"contents\": [" + times(count, bubble(component)) + "]}";
  }

  static String shown(BotClient.Told told) {
    return Json.text(told.body());
  }
}
