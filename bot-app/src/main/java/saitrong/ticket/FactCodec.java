package saitrong.ticket;

import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The stored form of a [Fact], beside the rest of its event.
final class FactCodec {

  private static final String UNTIL = "until";
  private static final String HOP = "hop";
  private static final String GAVE = "gave";
  private static final String AGENCY = "agency";
  private static final String INTO = "into";
  private static final String STAGE = "stage";
  static final String TOPIC = "topic";
  private static final String FILE = "file";
  private static final String REASON = "reason";
  private static final String FOLLOW_UP = "followUp";
  private static final String GIVEN_BACK = "givenBack";
  private static final String PROMISED = "promised";

  private FactCodec() {}

  static void write(Fact fact, Document row) {
    switch (fact) {
      case Fact.None _ -> {}
      case Fact.Until(var day) -> row.append(UNTIL, day.toString());
      case Fact.Delay(var until, var promised) ->
          row.append(UNTIL, until.toString()).append(PROMISED, Date.from(promised));
      case Fact.Hop hop -> row.append(HOP, hop(hop));
      case Fact.Given(var from, var to) ->
          row.append(
              GAVE,
              new Document("from", HolderCodec.write(from)).append("to", HolderCodec.write(to)));
      case Fact.GivenBack() -> row.append(GIVEN_BACK, true);
      case Fact.ReferredTo(var agency) -> row.append(AGENCY, agency.name());
      case Fact.MergedInto(var number) -> row.append(INTO, number.toString());
      case Fact.Stage(var id) -> row.append(STAGE, id);
      case Fact.About(var topic) -> row.append(TOPIC, topic.latin());
      case Fact.Enclosed(var file) -> row.append(FILE, file);
      case Fact.Because(var reason) -> row.append(REASON, reason.code());
    }
  }

  private static Document hop(Fact.Hop hop) {
    var row =
        new Document("from", HolderCodec.write(hop.from()))
            .append("to", HolderCodec.write(hop.to()))
            .append("way", hop.way().code())
            .append(UNTIL, hop.until().toString());
    return hop.followUp() == null ? row : row.append(FOLLOW_UP, hop.followUp().toString());
  }

  static Fact read(Document row) {
    if (row.get(HOP) instanceof Document hop) {
      return hop(hop);
    }
    if (row.get(GAVE) instanceof Document gave) {
      return new Fact.Given(
          HolderCodec.read(gave.get("from", Document.class)),
          HolderCodec.readActing(gave.get("to", Document.class)));
    }
    if (row.getString(UNTIL) instanceof String day) {
      return until(LocalDate.parse(day), row.getDate(PROMISED));
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
    if (row.getString(TOPIC) instanceof String topic) {
      return new Fact.About(Topic.called(topic).orElse(Topic.OTHER));
    }
    if (row.getString(FILE) instanceof String file) {
      return new Fact.Enclosed(file);
    }
    if (row.getBoolean(GIVEN_BACK, false)) {
      return new Fact.GivenBack();
    }
    return row.getString(REASON) instanceof String code ? because(code) : new Fact.None();
  }

  private static Fact until(LocalDate day, @Nullable Date promised) {
    return promised == null ? new Fact.Until(day) : new Fact.Delay(day, promised.toInstant());
  }

  private static Fact because(String code) {
    return new Fact.Because(
        Reason.called(code)
            .orElseThrow(() -> new IllegalArgumentException("no reason is called " + code)));
  }

  private static Fact.Hop hop(Document row) {
    return new Fact.Hop(
        HolderCodec.read(row.get("from", Document.class)),
        HolderCodec.readActing(row.get("to", Document.class)),
        Way.called(row.getString("way")).orElseThrow(),
        LocalDate.parse(row.getString(UNTIL)),
        day(row.getString(FOLLOW_UP)));
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
