package saitrong.handoff.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import saitrong.attachment.ChatPictures;
import saitrong.attachment.Shape;
import saitrong.content.ThaiDates;
import saitrong.content.Words;
import saitrong.handoff.Talk;
import saitrong.handoff.TalkNotes;
import saitrong.inbox.MessageId;
import saitrong.outbox.Outbox;
import saitrong.shared.Language;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;

/// Opens what was said, for a page. What the person took back is not among it.
record ChatLines(OpenedEntries open, Language language, Instant now) {

  private static final String NOTE = "note";

  /// Where nobody waited for an officer and no script asked for it; the person was told.
  private static final Words NOT_KEPT =
      new Words(
          "ระบบไม่ได้เก็บไฟล์นี้ไว้ ขอให้ส่งใหม่ได้",
          "Not kept. They may be asked to send it again.");

  /// @param files of those that came with these entries
  List<Line> of(
      Talk talk, List<Entry> entries, Map<String, Fate> fates, Map<MessageId, Shape> files) {
    return of(
        it -> Optional.of(TalkPage.path(talk) + "/files/" + it.value()), entries, fates, files);
  }

  /// @param path where a file opens; absent where it is only named
  List<Line> of(
      Function<MessageId, Optional<String>> path,
      List<Entry> entries,
      Map<String, Fate> fates,
      Map<MessageId, Shape> files) {
    var buttons = buttons(entries);
    return entries.stream()
        .flatMap(entry ->
            line(entry, fates, buttons).map(it -> it.with(enclosed(path, entry, files))).stream())
        .toList();
  }

  private Enclosed enclosed(
      Function<MessageId, Optional<String>> path, Entry entry, Map<MessageId, Shape> files) {
    return switch (entry.kind()) {
      case "place" -> place(entry);
      case "file" ->
          ChatFiles.message(entry, open)
              .map(it -> enclosed(path.apply(it), files.get(it)))
              .orElse(Enclosed.NOTHING);
      case Outbox.OFFICER ->
          Optional.of(ChatPictures.named(entry.id()))
              .filter(files::containsKey)
              .map(it -> enclosed(path.apply(it), files.get(it)))
              .orElse(Enclosed.NOTHING);
      default -> Enclosed.NOTHING;
    };
  }

  private Enclosed enclosed(Optional<String> path, @Nullable Shape shape) {
    return shape == null
        ? new Enclosed("", NOT_KEPT.in(language), Enclosed.Shows.NOTHING)
        : ChatFiles.enclosed(shape, path, language);
  }

  private Enclosed place(Entry entry) {
    return open.event(entry)
        .filter(it -> it.isDouble("latitude") && it.isDouble("longitude"))
        .map(it ->
            Enclosed.place(
                it.getDouble("latitude").getValue(), it.getDouble("longitude").getValue()))
        .orElse(Enclosed.NOTHING);
  }

  private Optional<Line> line(Entry entry, Map<String, Fate> fates, ButtonsShown buttons) {
    return entry.fate() == null
        ? came(entry, buttons)
        : Optional.of(went(entry, fates.getOrDefault(entry.id(), entry.fate())));
  }

  private Optional<Line> came(Entry entry, ButtonsShown buttons) {
    return switch (entry.kind()) {
      case "unsent", "takes-back", "group" -> Optional.empty();
      case Entry.NOTE -> Optional.of(note(entry));
      case "said" -> Optional.of(came(entry, "", open.text(entry, "text")));
      case "file" -> Optional.of(came(entry, "chat.file." + sort(entry), open.text(entry, "name")));
      case "place" -> Optional.of(came(entry, "chat.place", placeName(entry)));
      case "tapped" -> Optional.of(tapped(entry, buttons));
      case "sticker" -> Optional.of(came(entry, "chat.sticker", open.text(entry, "says")));
      case "followed", "unfollowed" -> Optional.of(came(entry, "chat." + entry.kind(), ""));
      default -> Optional.of(came(entry, "chat.other", ""));
    };
  }

  /// An officer's wish for a script is in the mail as a tap.
  private Line tapped(Entry entry, ButtonsShown buttons) {
    if (!ScriptShown.isWish(entry)) {
      return came(entry, "chat.tapped", label(entry, buttons));
    }
    var what = ScriptShown.isStop(entry) ? "chat.script.stopped" : "chat.script.started";
    return new Line(entry.id(), "officer", at(entry.at()), what, "", "");
  }

  private Line came(Entry entry, String what, String words) {
    boolean isGone = what.isEmpty() && words.isEmpty();
    return new Line(entry.id(), "citizen", at(entry.at()), isGone ? "chat.gone" : what, words, "");
  }

  private String label(Entry entry, ButtonsShown buttons) {
    return buttons.label(open.text(entry, "data")).orElse("");
  }

  private String placeName(Entry entry) {
    return Stream.of(open.text(entry, "title"), open.text(entry, "address"))
        .filter(it -> !it.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private Line note(Entry entry) {
    return open.bytes(entry)
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
                String.join(", ", it.to()),
                String.join(", ", it.also()),
                it.nobody().stream().map(login -> "@" + login).collect(Collectors.joining(", ")),
                Enclosed.NOTHING))
        .orElseGet(() -> new Line(entry.id(), NOTE, at(entry.at()), "chat.gone", "", ""));
  }

  private static String what(TalkNotes.Note note) {
    return switch (note.what()) {
      case Passing.PASSED, Passing.QUEUED -> "chat.note." + note.what();
      default -> note.to().isEmpty() ? "" : "chat.note.to";
    };
  }

  private String sort(Entry entry) {
    var sort = open.text(entry, "sort").toLowerCase(Locale.ROOT);
    return List.of("image", "video", "audio").contains(sort) ? sort : "file";
  }

  /// Of all of them: who taps at once may have done so before our message is written down.
  private ButtonsShown buttons(List<Entry> entries) {
    var buttons = new ButtonsShown();
    if (entries.stream().anyMatch(it -> it.kind().equals("tapped"))) {
      entries.stream()
          .filter(it -> it.fate() != null)
          .flatMap(it -> open.frozen(it).stream())
          .forEach(buttons::on);
    }
    return buttons;
  }

  private Line went(Entry entry, Fate fate) {
    var who = entry.kind().equals(Outbox.OFFICER) ? "officer" : "bot";
    var words = open.frozen(entry).map(ChatLines::words).orElse("");
    return new Line(
        entry.id(),
        who,
        at(entry.at()),
        words.isEmpty() ? "chat.gone" : "",
        words,
        "fate." + fate.stored());
  }

  /// What the person reads in it: a text, or the lines of a card.
  private static String words(BsonArray frozen) {
    var lines = new ArrayList<String>();
    for (var message : frozen) {
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

  String at(Instant moment) {
    var here = moment.atZone(ThaiDates.ZONE);
    return here.toLocalDate().equals(now.atZone(ThaiDates.ZONE).toLocalDate())
        ? ThaiDates.time(here.toLocalTime(), language)
        : ThaiDates.briefMoment(here, language);
  }
}
