package saitrong.handoff.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import saitrong.content.ThaiDates;
import saitrong.handoff.TalkNotes;
import saitrong.outbox.Outbox;
import saitrong.shared.Language;
import saitrong.store.FieldCipher;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;

/// Opens what was said, for a page. What the person took back is not among it.
record ChatLines(FieldCipher cipher, Language language, Instant now) {

  private static final String NOTE = "note";

  List<Line> of(List<Entry> entries, Map<String, Fate> fates) {
    return entries.stream().flatMap(it -> line(it, fates).stream()).toList();
  }

  private Optional<Line> line(Entry entry, Map<String, Fate> fates) {
    return entry.fate() == null
        ? came(entry)
        : Optional.of(went(entry, fates.getOrDefault(entry.id(), entry.fate())));
  }

  private Optional<Line> came(Entry entry) {
    return switch (entry.kind()) {
      case "unsent", "takes-back", "group" -> Optional.empty();
      case Entry.NOTE -> Optional.of(note(entry));
      case "said" -> Optional.of(came(entry, "", field(entry, "text")));
      case "file" -> Optional.of(came(entry, "chat.file." + sort(entry), field(entry, "name")));
      case "place" -> Optional.of(came(entry, "chat.place", field(entry, "address")));
      case "tapped", "sticker", "followed", "unfollowed" ->
          Optional.of(came(entry, "chat." + entry.kind(), ""));
      default -> Optional.of(came(entry, "chat.other", ""));
    };
  }

  private Line came(Entry entry, String what, String words) {
    boolean isGone = what.isEmpty() && words.isEmpty();
    return new Line(entry.id(), "citizen", at(entry.at()), isGone ? "chat.gone" : what, words, "");
  }

  private Line note(Entry entry) {
    return opened(entry)
        .map(TalkNotes::read)
        .map(it ->
            new Line(
                entry.id(),
                NOTE,
                at(entry.at()),
                what(it),
                it.words(),
                "",
                it.by(),
                String.join(", ", it.to())))
        .orElseGet(() -> new Line(entry.id(), NOTE, at(entry.at()), "chat.gone", "", ""));
  }

  private static String what(TalkNotes.Note note) {
    return switch (note.what()) {
      case Passing.PASSED, Passing.QUEUED -> "chat.note." + note.what();
      default -> note.to().isEmpty() ? "" : "chat.note.to";
    };
  }

  private String sort(Entry entry) {
    var sort = field(entry, "sort").toLowerCase(Locale.ROOT);
    return List.of("image", "video", "audio").contains(sort) ? sort : "file";
  }

  private String field(Entry entry, String name) {
    return opened(entry)
        .map(RawBsonDocument::new)
        .map(it -> it.get(name))
        .filter(BsonValue::isString)
        .map(it -> it.asString().getValue())
        .orElse("");
  }

  private Line went(Entry entry, Fate fate) {
    var who = entry.kind().equals(Outbox.OFFICER) ? "officer" : "bot";
    var words = opened(entry).map(ChatLines::words).orElse("");
    return new Line(
        entry.id(),
        who,
        at(entry.at()),
        words.isEmpty() ? "chat.gone" : "",
        words,
        "fate." + fate.stored());
  }

  /// What the person reads in it: a text, or the lines of a card.
  private static String words(byte[] frozen) {
    var lines = new ArrayList<String>();
    for (var message : BsonArray.parse(new String(frozen, UTF_8))) {
      collect(message.asDocument(), lines);
    }
    return String.join("\n", lines);
  }

  private static void collect(BsonDocument part, List<String> lines) {
    if (part.isString("text")) {
      lines.add(part.getString("text").getValue());
    }
    for (var inner : List.of("contents", "header", "body", "footer")) {
      var value = part.get(inner);
      if (value instanceof BsonDocument one) {
        collect(one, lines);
      } else if (value instanceof BsonArray several) {
        several.forEach(it -> collect(it.asDocument(), lines));
      }
    }
  }

  /// Absent where it was erased, or cannot be read here.
  private Optional<byte[]> opened(Entry entry) {
    try {
      return Optional.ofNullable(entry.sealed()).map(it -> cipher.open(it, entry.id()));
    } catch (MissingKey | UnreadableValue closed) {
      return Optional.empty();
    }
  }

  String at(Instant moment) {
    var here = moment.atZone(ThaiDates.ZONE);
    return here.toLocalDate().equals(now.atZone(ThaiDates.ZONE).toLocalDate())
        ? ThaiDates.time(here.toLocalTime(), language)
        : ThaiDates.briefMoment(here, language);
  }
}
