package saitrong.ticket;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The stored form of a [Fact], beside the rest of its event.
final class FactCodec {

  private static final String UNTIL = "until";
  private static final String HOP = "hop";
  private static final String AGENCY = "agency";
  private static final String INTO = "into";
  private static final String STAGE = "stage";
  private static final String REASON = "reason";
  private static final String FOLLOW_UP = "followUp";

  private FactCodec() {}

  static void write(Fact fact, Document row) {
    switch (fact) {
      case Fact.None _ -> {}
      case Fact.Until(var day) -> row.append(UNTIL, day.toString());
      case Fact.Hop hop -> row.append(HOP, hop(hop));
      case Fact.ReferredTo(var agency) -> row.append(AGENCY, agency.name());
      case Fact.MergedInto(var number) -> row.append(INTO, number.toString());
      case Fact.Stage(var id) -> row.append(STAGE, id);
      case Fact.Because(var reason) -> row.append(REASON, reason.code());
    }
  }

  private static Document hop(Fact.Hop hop) {
    var row =
        new Document("from", holder(hop.from()))
            .append("to", holder(hop.to()))
            .append("way", hop.way().code())
            .append(UNTIL, hop.until().toString());
    return hop.followUp() == null ? row : row.append(FOLLOW_UP, hop.followUp().toString());
  }

  private static Document holder(Holder holder) {
    return switch (holder) {
      case Holder.Receiving _ -> new Document("receiving", true);
      case Holder.Unit(var name) -> new Document("unit", name);
      case Holder.Person(var name, var unit) -> {
        var row = new Document("person", name);
        yield unit == null ? row : row.append("unit", unit);
      }
      case Holder.Agency(var name) -> new Document(AGENCY, name);
      case Holder.Unnamed _ -> new Document();
    };
  }

  static Fact read(Document row) {
    if (row.get(HOP) instanceof Document hop) {
      return hop(hop);
    }
    if (row.getString(UNTIL) instanceof String day) {
      return new Fact.Until(LocalDate.parse(day));
    }
    if (row.getString(AGENCY) instanceof String agency) {
      return new Fact.ReferredTo(new Holder.Agency(agency));
    }
    if (row.getString(INTO) instanceof String number) {
      return new Fact.MergedInto(ReceiptNumber.read(number).orElseThrow());
    }
    if (row.getString(STAGE) instanceof String id) {
      return new Fact.Stage(id);
    }
    return row.getString(REASON) instanceof String code ? because(code) : new Fact.None();
  }

  private static Fact because(String code) {
    return new Fact.Because(
        Reason.called(code)
            .orElseThrow(() -> new IllegalArgumentException("no reason is called " + code)));
  }

  private static Fact.Hop hop(Document row) {
    return new Fact.Hop(
        holder(row.get("from", Document.class)),
        acting(row.get("to", Document.class)),
        Way.called(row.getString("way")).orElseThrow(),
        LocalDate.parse(row.getString(UNTIL)),
        day(row.getString(FOLLOW_UP)));
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static Holder holder(Document row) {
    if (row.containsKey("receiving")) {
      return new Holder.Receiving();
    }
    if (row.getString(AGENCY) instanceof String agency) {
      return new Holder.Agency(agency);
    }
    return row.isEmpty() ? new Holder.Unnamed() : acting(row);
  }

  private static Holder.Acting acting(Document row) {
    return row.getString("person") instanceof String name
        ? new Holder.Person(name, row.getString("unit"))
        : new Holder.Unit(row.getString("unit"));
  }
}
