package saitrong.ticket;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.content.Directory;
import saitrong.store.DeclaredCollection;
import saitrong.store.KnownAlready;

/// Who covers for whom, as heads set it at the desk: the directory's file says who usually does,
/// and nobody edits a file because a colleague is ill. Each ends by itself. Few, and read as a
/// whole.
public final class Leaves {

  static final DeclaredCollection COLLECTION = DeclaredCollection.toDo("case_leaves");

  /// A longer one is a change of duties, or a slip of the year.
  private static final int MOST_DAYS = 366;

  private final MongoCollection<Document> rows;

  public Leaves(MongoDatabase database) {
    this.rows = database.getCollection(COLLECTION.name());
  }

  /// What became of the wish to set one.
  public enum Setting {
    SET,
    /// Nobody stands in for themselves.
    SAME_PERSON,
    /// Over, before it begins, or too long.
    NO_SUCH_DAYS,
    /// The same officer is covered on one of these days already.
    COVERED_ALREADY
  }

  /// Twice is once.
  public Setting set(Leave leave, LocalDate today) {
    if (leave.away().id().equals(leave.by().id())) {
      return Setting.SAME_PERSON;
    }
    if (leave.to().isBefore(leave.from())
        || leave.to().isBefore(today)
        || leave.to().isAfter(leave.from().plusDays(MOST_DAYS))) {
      return Setting.NO_SUCH_DAYS;
    }
    var others = all();
    if (others.stream().anyMatch(it -> it.id().equals(leave.id()))) {
      return Setting.SET;
    }
    if (others.stream().anyMatch(leave::meets)) {
      return Setting.COVERED_ALREADY;
    }
    try {
      rows.insertOne(toDocument(leave));
    } catch (MongoWriteException failure) {
      KnownAlready.require(failure);
    }
    return Setting.SET;
  }

  /// It ends now, or never begins. What was given meanwhile stays with whoever has it.
  public void end(String id) {
    rows.deleteOne(eq("_id", id));
  }

  /// What is not over, the first before the others.
  public List<Leave> from(LocalDate today) {
    return all().stream()
        .filter(it -> !it.to().isBefore(today))
        .sorted(Comparator.comparing(Leave::from).thenComparing(Leave::id))
        .toList();
  }

  /// Who stands in for whom on that day.
  public List<Leave> on(LocalDate day) {
    return all().stream().filter(it -> it.isOn(day)).toList();
  }

  /// The directory with all that was set.
  public Directory over(Directory directory) {
    return directory.covered(all().stream().map(Leave::covering).toList());
  }

  /// Whose a case is that is about to be opened, with who covers for whom on that day.
  ///
  /// @param directory in force; absent where there is none
  Optional<Assignment> give(@Nullable Directory directory, Opening opening, LocalDate today) {
    return directory == null ? Optional.empty() : Colleagues.give(over(directory), opening, today);
  }

  private List<Leave> all() {
    return rows.find().map(Leaves::toLeave).into(new ArrayList<>());
  }

  private static Document toDocument(Leave leave) {
    return new Document("_id", leave.id())
        .append("v", 1)
        .append("away", somebody(leave.away()))
        .append("by", somebody(leave.by()))
        .append("from", leave.from().toString())
        .append("to", leave.to().toString())
        .append("setBy", leave.setBy());
  }

  private static Document somebody(Leave.Somebody one) {
    return new Document("id", one.id()).append("name", one.name());
  }

  private static Leave toLeave(Document row) {
    return new Leave(
        row.getString("_id"),
        somebody(row.get("away", Document.class)),
        somebody(row.get("by", Document.class)),
        LocalDate.parse(row.getString("from")),
        LocalDate.parse(row.getString("to")),
        row.getString("setBy"));
  }

  private static Leave.Somebody somebody(Document row) {
    return new Leave.Somebody(row.getString("id"), row.getString("name"));
  }
}
