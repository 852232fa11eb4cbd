package saitrong.conversation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import saitrong.message.Action;
import saitrong.message.Message;

/// The stored form of what a turn says before its outcomes have come, sealed by whoever keeps it.
final class SaidCodec {

  private SaidCodec() {}

  static byte[] toBytes(List<Message> says) {
    return Packed.bytes(
        new Document("v", 1).append("says", says.stream().map(SaidCodec::toDocument).toList()));
  }

  private static Document toDocument(Message message) {
    return switch (message) {
      case Message.Text(String text) -> new Document("kind", "text").append("text", text);
      case Message.Picture(URI original, URI preview, String alt) ->
          new Document("kind", "picture")
              .append("original", original.toString())
              .append("preview", preview.toString())
              .append("alt", alt);
      case Message.Card card ->
          new Document("kind", "card")
              .append("alt", card.altText())
              .append("title", card.title())
              .append("fact", card.fact())
              .append("rows", card.rows().stream().map(SaidCodec::toDocument).toList())
              .append("buttons", card.buttons().stream().map(SaidCodec::toDocument).toList())
              .append("foot", card.foot());
    };
  }

  private static Document toDocument(Message.Card.Row row) {
    return new Document("label", row.label()).append("value", row.value());
  }

  private static Document toDocument(Action button) {
    var document = new Document("label", button.label());
    return switch (button) {
      case Action.Say say -> document.append("says", say.text());
      case Action.Tap tap -> document.append("data", tap.data()).append("shown", tap.displayText());
      case Action.Open open -> document.append("opens", open.uri().toString());
      case Action.Camera _, Action.Album _, Action.Place _, Action.Pick _ ->
          throw new IllegalArgumentException("no button of a card");
    };
  }

  static List<Message> fromBytes(byte[] bytes) {
    var says = new ArrayList<Message>();
    for (var row : Packed.document(bytes).getList("says", Document.class)) {
      says.add(message(row));
    }
    return says;
  }

  private static Message message(Document row) {
    String kind = row.getString("kind");
    return switch (kind) {
      case "text" -> new Message.Text(row.getString("text"));
      case "picture" ->
          new Message.Picture(
              URI.create(row.getString("original")),
              URI.create(row.getString("preview")),
              row.getString("alt"));
      case "card" ->
          new Message.Card(
              row.getString("alt"),
              row.getString("title"),
              row.getString("fact"),
              row.getList("rows", Document.class).stream().map(SaidCodec::row).toList(),
              row.getList("buttons", Document.class).stream().map(SaidCodec::button).toList(),
              row.getString("foot"));
      default -> throw new IllegalArgumentException("no message is called " + kind);
    };
  }

  private static Message.Card.Row row(Document row) {
    return new Message.Card.Row(row.getString("label"), row.getString("value"));
  }

  private static Action button(Document row) {
    String label = row.getString("label");
    if (row.containsKey("says")) {
      return new Action.Say(label, row.getString("says"));
    }
    return row.containsKey("opens")
        ? new Action.Open(label, URI.create(row.getString("opens")))
        : new Action.Tap(label, row.getString("data"), row.getString("shown"));
  }
}
