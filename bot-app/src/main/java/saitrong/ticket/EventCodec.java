package saitrong.ticket;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.ticket.TicketEvent.Attached;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.TicketEvent.Opened;

/// The stored form of a [TicketEvent]. What the first release wrote stays where it was, and new
/// things stand beside it: while a release rolls out, the one before reads the same case.
final class EventCodec {

  private static final String CITIZEN = "citizen";
  private static final String MACHINE = "machine";
  private static final String GIVEN = "given";

  private EventCodec() {}

  static Document toDocument(TicketEvent event) {
    var row = new Document("id", event.id()).append("at", Date.from(event.at()));
    return switch (event) {
      case Opened opened -> opened(row.append("kind", "opened"), opened);
      case Attached _ -> row.append("kind", "attached");
      case TicketEvent.Erased erased -> by(row.append("kind", "erased"), erased.by());
      case Moved moved -> moved(row.append("kind", "moved"), moved);
    };
  }

  /// Nobody is named where it was the citizen.
  private static Document opened(Document row, Opened opened) {
    if (opened.given() != null) {
      row.append(GIVEN, HolderCodec.write(opened.given()));
    }
    return opened.by() instanceof Actor.Citizen ? row : by(row, opened.by());
  }

  private static Document moved(Document row, Moved moved) {
    by(row, moved.by())
        .append("from", moved.from().code())
        .append("to", moved.to().code())
        .append("step", stored(moved.kind()).code());
    FactCodec.write(moved.fact(), row);
    for (var remark : Remark.values()) {
      var sealed = moved.remarks().get(remark);
      if (sealed != null) {
        row.append(remark.stored(), new Binary(sealed.bytes()));
      }
    }
    return row;
  }

  /// The release before knows no topics that are set: to it this is an own state without a name,
  /// and it reads the rest of the case as ever.
  private static StepKind stored(StepKind kind) {
    return kind == StepKind.TOPIC ? StepKind.STAGE : kind;
  }

  private static Document by(Document row, Actor actor) {
    return switch (actor) {
      case Actor.Staff(var name) -> row.append("by", name);
      case Actor.Citizen _ -> row.append("by", CITIZEN).append("as", CITIZEN);
      case Actor.Machine _ -> row.append("by", MACHINE).append("as", MACHINE);
    };
  }

  static TicketEvent toEvent(Document row) {
    String kind = row.getString("kind");
    return switch (kind) {
      case "opened" -> new Opened(row.getString("id"), at(row), opener(row), given(row));
      case "attached" -> new Attached(row.getString("id"), at(row));
      case "erased" -> new TicketEvent.Erased(row.getString("id"), at(row), actor(row));
      case "moved" -> moved(row);
      default -> throw new IllegalArgumentException("no event of a case is called " + kind);
    };
  }

  private static Moved moved(Document row) {
    var from = State.from(row.getString("from"));
    var to = State.from(row.getString("to"));
    var fact = FactCodec.read(row);
    return new Moved(
        row.getString("id"),
        at(row),
        actor(row),
        from,
        to,
        fact instanceof Fact.About ? StepKind.TOPIC : kind(row.getString("step"), from, to),
        fact,
        remarks(row));
  }

  private static StepKind kind(@Nullable String code, State from, State to) {
    return code == null
        ? StepKind.between(from, to)
        : StepKind.called(code)
            .orElseThrow(() -> new IllegalArgumentException("no step is called " + code));
  }

  private static @Nullable Assignment given(Document row) {
    return row.get(GIVEN) instanceof Document given ? HolderCodec.readAssignment(given) : null;
  }

  private static Actor opener(Document row) {
    return row.containsKey("by") ? actor(row) : new Actor.Citizen();
  }

  private static Actor actor(Document row) {
    String as = row.getString("as");
    return switch (as) {
      case null -> new Actor.Staff(row.getString("by"));
      case CITIZEN -> new Actor.Citizen();
      case MACHINE -> new Actor.Machine();
      default -> throw new IllegalArgumentException("nobody acts as " + as);
    };
  }

  private static Map<Remark, Sealed> remarks(Document row) {
    var remarks = new EnumMap<Remark, Sealed>(Remark.class);
    for (var remark : Remark.values()) {
      var sealed = row.get(remark.stored(), Binary.class);
      if (sealed != null) {
        remarks.put(remark, new Sealed(sealed.getData()));
      }
    }
    return remarks;
  }

  private static Instant at(Document row) {
    return row.getDate("at").toInstant();
  }
}
