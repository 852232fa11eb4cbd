package saitrong.ticket;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.TicketEvent.Opened;

/// The stored form of a [Ticket], without its details, which are sealed beside it. The series is a
/// text: a register may be that of a unit one day.
final class TicketCodec {

  private TicketCodec() {}

  static Document toDocument(Ticket ticket) {
    return new Document("_id", ticket.id())
        .append("version", ticket.version())
        .append("v", 1)
        .append("openedBy", ticket.openedBy())
        .append("citizen", ticket.citizen().value())
        .append("kind", ticket.kind())
        .append("confidential", ticket.confidential())
        .append("channel", ticket.channel().stored())
        .append("receivedAt", Date.from(ticket.received().at()))
        .append("toldAt", Date.from(ticket.received().told()))
        .append("arrivedAt", Date.from(ticket.received().arrived()))
        .append("series", series(ticket.number()))
        .append("number", ticket.number().number())
        .append("state", ticket.state().code())
        .append("events", ticket.events().stream().map(TicketCodec::toDocument).toList());
  }

  static String series(ReceiptNumber number) {
    return Integer.toString(number.year());
  }

  static Document toDocument(TicketEvent event) {
    var row = new Document("id", event.id()).append("at", Date.from(event.at()));
    return switch (event) {
      case Opened _ -> row.append("kind", "opened");
      case Moved moved -> {
        row.append("kind", "moved")
            .append("by", moved.by())
            .append("from", moved.from().code())
            .append("to", moved.to().code());
        yield moved.words() == null ? row : row.append("words", new Binary(moved.words()));
      }
    };
  }

  static Ticket toTicket(Document document) {
    return new Ticket(
        document.getString("_id"),
        document.getLong("version"),
        document.getString("openedBy"),
        new CitizenId(document.getString("citizen")),
        document.getString("kind"),
        document.getBoolean("confidential"),
        Channel.from(document.getString("channel")),
        new Received(
            instant(document, "receivedAt"),
            instant(document, "toldAt"),
            instant(document, "arrivedAt")),
        new ReceiptNumber(
            Integer.parseInt(document.getString("series")), document.getInteger("number")),
        State.from(document.getString("state")),
        document.getList("events", Document.class, List.of()).stream()
            .map(TicketCodec::toEvent)
            .toList(),
        addedAt(document));
  }

  private static TicketEvent toEvent(Document row) {
    String kind = row.getString("kind");
    return switch (kind) {
      case "opened" -> new Opened(row.getString("id"), instant(row, "at"));
      case "moved" ->
          new Moved(
              row.getString("id"),
              instant(row, "at"),
              row.getString("by"),
              State.from(row.getString("from")),
              State.from(row.getString("to")),
              words(row));
      default -> throw new IllegalArgumentException("no event of a case is called " + kind);
    };
  }

  private static byte @Nullable [] words(Document row) {
    var words = row.get("words", Binary.class);
    return words == null ? null : words.getData();
  }

  private static @Nullable Instant addedAt(Document document) {
    var at = document.getDate("addedAt");
    return at == null ? null : at.toInstant();
  }

  private static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }
}
