package saitrong.transcript;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.citizen.CitizenId;

/// The stored form of an [Entry]; absent fields are left out.
final class EntryCodec {

  static final String UNSENT = "unsent";
  static final String QUOTES = "quotes";

  private EntryCodec() {}

  static Document toDocument(Entry entry) {
    var row =
        new Document("_id", entry.id())
            .append("v", 1)
            .append("citizen", entry.citizen().value())
            .append("at", Date.from(entry.at()))
            .append("kind", entry.kind());
    if (entry.sealed() != null) {
      row.append("body", new Binary(entry.sealed()));
    }
    if (entry.message() != null) {
      row.append("message", entry.message());
    }
    if (entry.fate() != null) {
      row.append("fate", entry.fate().stored());
    }
    if (!entry.marks().isEmpty()) {
      row.append("marks", entry.marks().stream().map(Mark::stored).toList());
    }
    if (!entry.shown().isEmpty()) {
      row.append("shown", entry.shown().stream().map(EntryCodec::toDocument).toList());
    }
    if (!entry.quotes().isEmpty()) {
      row.append(QUOTES, entry.quotes());
    }
    return row;
  }

  private static Document toDocument(ShownAnswer shown) {
    return new Document("entry", shown.entry()).append("version", shown.version());
  }

  static Entry toEntry(Document row) {
    var body = row.get("body", Binary.class);
    var fate = row.getString("fate");
    return new Entry(
        row.getString("_id"),
        new CitizenId(row.getString("citizen")),
        row.getDate("at").toInstant(),
        row.getString("kind"),
        body == null ? null : body.getData(),
        row.getString("message"),
        fate == null ? null : Fate.from(fate),
        marks(row),
        row.getList("shown", Document.class, List.of()).stream()
            .map(it -> new ShownAnswer(it.getString("entry"), it.getString("version")))
            .toList(),
        row.getList(QUOTES, String.class, List.of()));
  }

  private static Set<Mark> marks(Document row) {
    var marks = new HashSet<Mark>();
    row.getList("marks", String.class, List.of()).forEach(mark -> marks.add(Mark.from(mark)));
    return marks;
  }
}
