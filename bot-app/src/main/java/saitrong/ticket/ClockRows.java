package saitrong.ticket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import saitrong.content.Milestone;
import saitrong.content.Timetable;
import saitrong.store.DeclaredCollection;
import saitrong.store.DeclaredIndex;

/// The collection `case_clocks`: a small row for each case that is not closed, which says when to
/// look at it next and what was found last. It is noted before the case changes and once more after
/// it, so that a crash in between leaves a row too many and never one too few.
final class ClockRows {

  static final DeclaredCollection COLLECTION =
      DeclaredCollection.indexed(
          "case_clocks",
          DeclaredIndex.on("next"),
          DeclaredIndex.on("basis"),
          DeclaredIndex.on("confidential", "first"),
          DeclaredIndex.on("confidential", "escalated"),
          DeclaredIndex.on("confidential", "delayed"),
          DeclaredIndex.on("confidential", "termOver"),
          DeclaredIndex.on("confidential", "followUp"),
          DeclaredIndex.on("confidential", "told"));

  /// Says that the cases of before there were clocks have theirs, and that those of before there
  /// were days to follow up were looked at for them. Is in nobody's way: it has none of the fields
  /// that rows are found by.
  private static final String BEGUN = "begun-2";

  private static final Date NOW = new Date(0);

  private final MongoCollection<Document> rows;
  private final ToTell toTell;

  ClockRows(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
    this.toTell = new ToTell(database);
  }

  /// @param touched counts how often it was noted that something may have changed
  /// @param noted when it was last
  /// @param before as it was counted last
  record Row(String caseId, long touched, Instant noted, Counted before) {}

  /// A case that is about to be: its citizen is told these days, and every other day is a change.
  void open(String caseId, boolean confidential, Instant at, Counted counted) {
    var row =
        new Document("_id", caseId)
            .append("v", 1)
            .append("basis", counted.basis())
            .append("events", counted.events())
            .append("due", due(counted))
            .append("daysOff", daysOff(counted))
            .append("confidential", confidential)
            .append("noted", Date.from(at))
            .append("next", NOW)
            .append("touched", 1L);
    if (counted.first() instanceof Instant first) {
      row.append("first", Date.from(first));
    }
    rows.insertOne(row);
  }

  /// That the case is to be looked at anew.
  void note(String caseId, boolean confidential, Instant at) {
    rows.updateOne(
        eq("_id", caseId),
        combine(
            setOnInsert("v", 1),
            setOnInsert("basis", 0L),
            set("confidential", confidential),
            set("noted", Date.from(at)),
            set("next", NOW),
            inc("touched", 1L)),
        new UpdateOptions().upsert(true));
  }

  boolean hasBegun() {
    return rows.find(eq("_id", BEGUN)).first() != null;
  }

  void begun() {
    rows.updateOne(eq("_id", BEGUN), set("v", 1), new UpdateOptions().upsert(true));
  }

  /// What is to be looked at by now, or was worked out by an older timetable; never what was by a
  /// newer one, which this instance will have in a moment.
  List<Row> toLookAt(Instant now, long timetable) {
    var found = new LinkedHashMap<String, Row>();
    var due = and(lte("next", Date.from(now)), lte("basis", timetable));
    for (var which : List.of(due, lt("basis", timetable))) {
      rows.find(which).forEach(row -> found.putIfAbsent(row.getString("_id"), toRow(row)));
    }
    return List.copyOf(found.values());
  }

  private static Row toRow(Document row) {
    return new Row(
        row.getString("_id"),
        row.getLong("touched"),
        row.getDate("noted").toInstant(),
        new Counted(row.getLong("basis"), row.getInteger("events", 0), due(row), daysOff(row)));
  }

  private static Map<Milestone, Instant> due(Document row) {
    var due = new EnumMap<Milestone, Instant>(Milestone.class);
    row.get("due", new Document())
        .forEach((written, at) ->
            ClockCodec.milestone(written).ifPresent(it -> due.put(it, ((Date) at).toInstant())));
    return due;
  }

  private static Map<LocalDate, String> daysOff(Document row) {
    var days = new LinkedHashMap<LocalDate, String>();
    row.get("daysOff", new Document())
        .forEach((day, name) -> days.put(LocalDate.parse(day), (String) name));
    return days;
  }

  /// Unless something was noted since the row was read: then it is looked at again.
  void keep(Row read, Reckoning.Found found) {
    var counted = found.counted();
    rows.updateOne(
        asRead(read),
        combine(
            set("basis", counted.basis()),
            set("events", counted.events()),
            set("due", due(counted)),
            set("daysOff", daysOff(counted)),
            orNone("next", found.next()),
            orNone("first", counted.first()),
            orNone("termOver", found.termOver()),
            orNone("followUp", found.followUp()),
            orNone("told", found.told()),
            set("escalated", found.escalated()),
            set("delayed", found.delayed())));
  }

  private static Bson orNone(String field, @Nullable Instant at) {
    return at == null ? unset(field) : set(field, Date.from(at));
  }

  private static Document due(Counted counted) {
    var due = new Document();
    counted.due().forEach((milestone, at) -> due.append(milestone.written(), Date.from(at)));
    return due;
  }

  private static Document daysOff(Counted counted) {
    var days = new Document();
    counted.daysOff().forEach((day, name) -> days.append(day.toString(), name));
    return days;
  }

  /// The case is closed, or never came to be.
  void remove(Row read) {
    rows.deleteOne(asRead(read));
  }

  private static Bson asRead(Row read) {
    return and(eq("_id", read.caseId()), eq("touched", read.touched()));
  }

  Optional<Pressing> of(String caseId) {
    return Optional.ofNullable(rows.find(eq("_id", caseId)).first()).map(Pressing::of);
  }

  /// Due before then, what is due first before the others.
  List<Pressing> dueBefore(Instant then, Collection<Boolean> confidential, int most) {
    var which = and(in("confidential", confidential), lt("first", Date.from(then)));
    return pressing(which, "first", most);
  }

  /// Whose citizen's time was over by now.
  List<Pressing> termsOver(Instant now, Collection<Boolean> confidential, int most) {
    var which = and(in("confidential", confidential), lte("termOver", Date.from(now)));
    return pressing(which, "termOver", most);
  }

  /// Where a day has come to ask whoever acts.
  List<Pressing> toFollowUp(Instant now, Collection<Boolean> confidential, int most) {
    var which = and(in("confidential", confidential), lte("followUp", Date.from(now)));
    return pressing(which, "followUp", most);
  }

  /// Whose citizen expects a result before then, though it is due later: nobody told them.
  List<Pressing> expectedBefore(Instant then, Collection<Boolean> confidential, int most) {
    var which = and(in("confidential", confidential), lt("told", Date.from(then)));
    return pressing(which, "told", most);
  }

  private List<Pressing> pressing(Bson which, String by, int most) {
    var found = new ArrayList<Pressing>();
    rows.find(which).sort(ascending(by)).limit(most).forEach(row -> found.add(Pressing.of(row)));
    return found;
  }

  /// How all that is not closed stands with its days, by the ids of the cases.
  Map<String, Standing> standings(Collection<Boolean> confidential) {
    var standings = new HashMap<String, Standing>();
    rows.find(in("confidential", confidential))
        .projection(include("due", "termOver", "followUp", "told"))
        .forEach(row -> standings.put(row.getString("_id"), standing(row)));
    return standings;
  }

  private static Standing standing(Document row) {
    return new Standing(due(row), at(row, "termOver"), at(row, "followUp"), at(row, "told"));
  }

  private static @Nullable Instant at(Document row, String field) {
    var at = row.getDate(field);
    return at == null ? null : at.toInstant();
  }

  /// Of these cases.
  List<Pressing> of(Collection<String> caseIds) {
    return rows.find(in("_id", caseIds)).map(Pressing::of).into(new ArrayList<>());
  }

  /// How many there are, without the confidential ones.
  DueCases counted(Instant now, Instant tonight) {
    return new DueCases(
        count(and(gte("first", Date.from(now)), lt("first", Date.from(tonight)))),
        count(lt("first", Date.from(now))),
        count(eq("escalated", true)),
        count(eq("delayed", true)),
        count(lte("termOver", Date.from(now))),
        count(lte("followUp", Date.from(now))),
        toTell.count());
  }

  private long count(Bson which) {
    return rows.countDocuments(and(eq("confidential", false), which));
  }

  /// What of a row is for the eyes of staff.
  ///
  /// @param events how many the case had when it was counted
  /// @param due what is open and when
  /// @param termOver when the citizen's time to tell more is over
  record Pressing(
      String caseId,
      int events,
      Map<Milestone, Instant> due,
      boolean escalated,
      @Nullable Instant termOver) {

    /// What the clock will find of it, but for what it has yet to put on record.
    static Pressing now(Ticket ticket, Timetable timetable, Terms terms) {
      var counted = Counted.of(ticket, timetable);
      return new Pressing(
          ticket.id(),
          counted.events(),
          counted.due(),
          counted.due().entrySet().stream()
              .anyMatch(it -> ticket.isEscalated(it.getKey(), it.getValue())),
          terms.informationOver(ticket));
    }

    static Pressing of(Document row) {
      var over = row.getDate("termOver");
      return new Pressing(
          row.getString("_id"),
          row.getInteger("events", 0),
          ClockRows.due(row),
          row.getBoolean("escalated", false),
          over == null ? null : over.toInstant());
    }
  }

  static Set<String> ids(Collection<Row> some) {
    return some.stream().map(Row::caseId).collect(Collectors.toSet());
  }
}
