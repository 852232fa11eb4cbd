package saitrong.handoff.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// What stands on the buttons that the bot sent: a tap brings back only what they mean to us.
final class ButtonsShown {

  private final Map<String, String> labels = new HashMap<>();

  /// Those of one message as LINE got it; one that says the same again is called as it is called
  /// now.
  void on(BsonArray messages) {
    messages.forEach(this::look);
  }

  private void look(BsonValue part) {
    if (part instanceof BsonArray several) {
      several.forEach(this::look);
    } else if (part instanceof BsonDocument one) {
      if (one.isString("data") && one.isString("label")) {
        labels.put(one.getString("data").getValue(), one.getString("label").getValue());
      }
      one.values().forEach(this::look);
    }
  }

  /// Absent for a button of the menu below the chat, and for one that was sent long ago.
  Optional<String> label(String data) {
    return Optional.ofNullable(labels.get(data));
  }
}
