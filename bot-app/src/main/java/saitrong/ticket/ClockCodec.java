package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import saitrong.content.Milestone;
import saitrong.ticket.ClockEvent.DayOff;
import saitrong.ticket.ClockEvent.Escalated;
import saitrong.ticket.ClockEvent.Redated;
import saitrong.ticket.ClockEvent.Reminded;
import saitrong.ticket.ClockEvent.Warned;

/// The stored form of a [ClockEvent]: the field `clock` of a case, which a release that does not
/// know it leaves alone.
final class ClockCodec {

  static final String FIELD = "clock";

  private static final String WARNED = "warned";
  private static final String ESCALATED = "escalated";
  private static final String REDATED = "redated";
  private static final String REMINDED = "reminded";

  private ClockCodec() {}

  static Document toDocument(ClockEvent event) {
    return switch (event) {
      case Warned warned -> row(warned, WARNED).append("due", Date.from(warned.due()));
      case Escalated escalated -> escalated(escalated);
      case Reminded(var id, var at, var day) -> reminded(id, at, day);
      case Redated redated ->
          row(redated, REDATED)
              .append("from", Date.from(redated.from()))
              .append("due", Date.from(redated.to()))
              .append("daysOff", redated.daysOff().stream().map(ClockCodec::dayOff).toList());
    };
  }

  private static Document row(ClockEvent.OfAPromise event, String kind) {
    return row(event.id(), event.at(), kind).append("milestone", event.milestone().written());
  }

  private static Document row(String id, Instant at, String kind) {
    return new Document("id", id).append("at", Date.from(at)).append("kind", kind);
  }

  private static Document escalated(Escalated event) {
    var row = row(event, ESCALATED).append("due", Date.from(event.due()));
    return event.to() instanceof Holder.Unnamed
        ? row
        : row.append("to", HolderCodec.write(event.to()));
  }

  private static Document reminded(String id, Instant at, HopDay day) {
    return row(id, at, REMINDED)
        .append("hop", day.hop())
        .append("why", day.why().code())
        .append("day", day.day().toString())
        .append("with", HolderCodec.write(day.with()));
  }

  private static Document dayOff(DayOff off) {
    return new Document("day", off.day().toString()).append("name", off.name());
  }

  static List<ClockEvent> events(Document ticket) {
    return ticket.getList(FIELD, Document.class, List.of()).stream()
        .flatMap(ClockCodec::toEvent)
        .toList();
  }

  /// What a later release writes of the clock is nothing that this one must know.
  private static Stream<ClockEvent> toEvent(Document row) {
    if (REMINDED.equals(row.getString("kind"))) {
      return toReminded(row);
    }
    var milestone = milestone(row.getString("milestone"));
    return milestone.stream().flatMap(it -> toEvent(row, it));
  }

  private static Stream<ClockEvent> toEvent(Document row, Milestone milestone) {
    String id = row.getString("id");
    var at = instant(row, "at");
    var due = instant(row, "due");
    return switch (row.getString("kind")) {
      case WARNED -> Stream.of(new Warned(id, at, milestone, due));
      case ESCALATED -> Stream.of(new Escalated(id, at, milestone, due, to(row)));
      case REDATED ->
          Stream.of(new Redated(id, at, milestone, instant(row, "from"), due, daysOff(row)));
      default -> Stream.empty();
    };
  }

  private static Stream<ClockEvent> toReminded(Document row) {
    return HopDay.Why.called(row.getString("why")).stream()
        .map(why ->
            new HopDay(
                row.getString("hop"),
                why,
                LocalDate.parse(row.getString("day")),
                HolderCodec.readActing(row.get("with", Document.class))))
        .map(day -> new Reminded(row.getString("id"), instant(row, "at"), day));
  }

  private static Holder to(Document row) {
    return HolderCodec.read(row.get("to", new Document()));
  }

  static Optional<Milestone> milestone(String written) {
    return Arrays.stream(Milestone.values()).filter(it -> it.written().equals(written)).findFirst();
  }

  private static List<DayOff> daysOff(Document row) {
    return row.getList("daysOff", Document.class, List.of()).stream()
        .map(it -> new DayOff(LocalDate.parse(it.getString("day")), it.getString("name")))
        .toList();
  }

  private static Instant instant(Document row, String field) {
    return row.getDate(field).toInstant();
  }
}
