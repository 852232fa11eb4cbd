package saitrong.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saitrong.flow.Answer.FileSent;
import saitrong.shared.PersonalText;

/// Answers as plain values, a list of rows with their names; also what [Effect.Remember] keeps.
public final class StoredAnswers {

  private StoredAnswers() {}

  public static List<Object> write(Map<String, Answer> answers) {
    var rows = new ArrayList<Object>();
    answers.forEach((key, answer) -> rows.add(write(key, answer)));
    return rows;
  }

  public static Map<String, Answer> read(List<Map<String, ?>> rows) {
    var answers = new LinkedHashMap<String, Answer>();
    rows.forEach(row -> answers.put(Stored.text(row, "key"), read(row)));
    return answers;
  }

  public static Map<String, Object> write(String key, Answer answer) {
    var row = new LinkedHashMap<String, Object>();
    row.put("key", key);
    switch (answer) {
      case Answer.Words words -> put(row, "words", "text", words.words().value());
      case Answer.Skipped _ -> row.put("kind", "skipped");
      case Answer.Files files -> {
        put(row, "files", "text", files.words().value());
        row.put("files", files.files().stream().map(StoredAnswers::write).toList());
      }
      case Answer.Spot spot -> {
        put(row, "spot", "text", spot.name().value());
        row.put("latitude", spot.latitude());
        row.put("longitude", spot.longitude());
      }
      case Answer.Outcome outcome -> {
        put(row, "outcome", "text", outcome.result());
        var facts = new ArrayList<Object>();
        outcome.facts().forEach((name, fact) -> facts.add(Map.of("name", name, "fact", fact)));
        row.put("facts", facts);
        if (!outcome.options().isEmpty()) {
          row.put("options", outcome.options().stream().map(StoredAnswers::write).toList());
        }
      }
    }
    return row;
  }

  private static void put(Map<String, Object> row, String kind, String field, String value) {
    row.put("kind", kind);
    row.put(field, value);
  }

  private static Map<String, Object> write(FileSent file) {
    var row = new LinkedHashMap<String, Object>();
    row.put("message", file.message());
    row.put("type", file.type().name());
    if (file.name() != null) {
      row.put("name", file.name().value());
    }
    if (file.size() != null) {
      row.put("size", file.size());
    }
    return row;
  }

  private static Map<String, Object> write(Option option) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", option.id());
    row.put("th", option.label().th());
    row.put("en", option.label().en());
    if (!option.button().isEmpty()) {
      row.put("button-th", option.button().th());
      row.put("button-en", option.button().en());
    }
    return row;
  }

  static Answer read(Map<String, ?> row) {
    String kind = Stored.text(row, "kind");
    return switch (kind) {
      case "words" -> new Answer.Words(words(row));
      case "skipped" -> new Answer.Skipped();
      case "files" ->
          new Answer.Files(
              Stored.list(row, "files").stream().map(StoredAnswers::file).toList(), words(row));
      case "spot" ->
          new Answer.Spot(
              words(row),
              Stored.number(row, "latitude").doubleValue(),
              Stored.number(row, "longitude").doubleValue());
      case "outcome" -> new Answer.Outcome(Stored.text(row, "text"), facts(row), options(row));
      default -> throw new IllegalArgumentException("no answer is called " + kind);
    };
  }

  private static PersonalText words(Map<String, ?> row) {
    return new PersonalText(Stored.text(row, "text"));
  }

  private static Map<String, String> facts(Map<String, ?> row) {
    var facts = new LinkedHashMap<String, String>();
    Stored.list(row, "facts")
        .forEach(it -> facts.put(Stored.text(it, "name"), Stored.text(it, "fact")));
    return facts;
  }

  /// Outcomes that offer nothing, and those of earlier releases, have none.
  private static List<Option> options(Map<String, ?> row) {
    return row.containsKey("options")
        ? Stored.list(row, "options").stream().map(StoredAnswers::option).toList()
        : List.of();
  }

  private static Option option(Map<String, ?> row) {
    var button =
        row.containsKey("button-th")
            ? new Wording(Stored.text(row, "button-th"), Stored.text(row, "button-en"))
            : Wording.NONE;
    var label = new Wording(Stored.text(row, "th"), Stored.text(row, "en"));
    return new Option(Stored.text(row, "id"), label, button);
  }

  private static FileSent file(Map<String, ?> row) {
    return new FileSent(
        Stored.text(row, "message"),
        FileSent.Type.valueOf(Stored.text(row, "type")),
        row.get("name") instanceof String name ? new PersonalText(name) : null,
        row.get("size") instanceof Number size ? size.longValue() : null);
  }
}
