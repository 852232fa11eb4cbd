package saitrong.ticket;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// The stored form of a [Ticket], without its details, which are sealed beside it. The series is a
/// text: a register may be that of a unit one day.
final class TicketCodec {

  /// 1: steps had no names, and words were all that came with them. Both are read.
  static final int VERSION = 2;

  private TicketCodec() {}

  static Document toDocument(Ticket ticket) {
    var row =
        new Document("_id", ticket.id())
            .append("version", ticket.version())
            .append("v", VERSION)
            .append("openedBy", ticket.openedBy());
    if (ticket.citizen() != null) {
      row.append("citizen", ticket.citizen().value());
    }
    if (ticket.group() != null) {
      row.append("group", ticket.group().code());
    }
    row.append("kind", ticket.kind())
        .append("confidential", ticket.confidential())
        .append("channel", ticket.channel().code())
        .append("receivedAt", Date.from(ticket.received().at()))
        .append("toldAt", Date.from(ticket.received().told()))
        .append("arrivedAt", Date.from(ticket.received().arrived()))
        .append("series", series(ticket.number()))
        .append("number", ticket.number().number())
        .append("state", ticket.state().code())
        .append("events", ticket.events().stream().map(EventCodec::toDocument).toList());
    return ticket.clock().isEmpty()
        ? row
        : row.append(
            ClockCodec.FIELD, ticket.clock().stream().map(ClockCodec::toDocument).toList());
  }

  static String series(ReceiptNumber number) {
    return Integer.toString(number.year());
  }

  static Ticket toTicket(Document document) {
    return new Ticket(
        document.getString("_id"),
        document.getLong("version"),
        document.getString("openedBy"),
        citizen(document.getString("citizen")),
        document.getString("kind"),
        group(document.getString("group")),
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
            .map(EventCodec::toEvent)
            .toList(),
        ClockCodec.events(document),
        addedAt(document));
  }

  private static @Nullable CitizenId citizen(@Nullable String value) {
    return value == null ? null : new CitizenId(value);
  }

  /// Absent in cases of before it was kept, and where a flow calls a group otherwise.
  private static @Nullable UserGroup group(@Nullable String code) {
    return code == null ? null : UserGroup.called(code).orElse(null);
  }

  private static @Nullable Instant addedAt(Document document) {
    var at = document.getDate("addedAt");
    return at == null ? null : at.toInstant();
  }

  private static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }
}
