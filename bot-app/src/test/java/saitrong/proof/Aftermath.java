package saitrong.proof;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.world.LogEntry;
import saitrong.store.EmbeddedStore;

/// What became of questions that have no answer when everything is over: when LINE brought them and
/// what it was asked to say, when something was killed, and what the bot had noted of them. Read
/// from the files after the last process has ended, for who asks a running bot changes it.
final class Aftermath {

  /// Enough for the webhooks and calls of a whole proof.
  static final int LOG_KEPT = 40_000;

  private static final Path KEPT_IN = Path.of("target", "proofs");

  private final LineSimulator line;
  private final List<Instant> kills;

  Aftermath(LineSimulator line, List<Instant> kills) {
    this.line = line;
    this.kills = List.copyOf(kills);
  }

  /// Printed, kept below `target/proofs`, and returned.
  ///
  /// @param data the files of a store that nobody runs any more
  String tell(String proof, Ledger ledger, Path data) {
    var told = ledger + told(ledger.lost(), data);
    System.out.println(told);
    try {
      Files.createDirectories(KEPT_IN);
      Files.writeString(KEPT_IN.resolve(proof + "-unanswered.txt"), told);
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
    return told;
  }

  /// Those that are on record as "nobody knows whether the answer arrived".
  Set<Question> ofUnknownFate(List<Question> unanswered, Path data) {
    try (var store = EmbeddedStore.start(data, 0);
        var client = MongoClients.create(store.uri())) {
      var transcript = client.getDatabase("saitrong").getCollection("transcript");
      return unanswered.stream()
          .filter(it -> isUnknown(transcript.find(eq("_id", keyOf(it))).first()))
          .collect(Collectors.toSet());
    }
  }

  private static boolean isUnknown(@Nullable Document answer) {
    return answer != null && "unknown".equals(answer.getString("fate"));
  }

  private String keyOf(Question question) {
    return question.pushKey(line.botUserId()).toString();
  }

  private String told(List<Question> unanswered, Path data) {
    var killed = kills.stream().map(Instant::toString).collect(Collectors.joining("\n  "));
    var all = new StringBuilder("\nKilled at\n  " + killed + "\nEnd at " + Instant.now());
    try (var store = EmbeddedStore.start(data, 0);
        var client = MongoClients.create(store.uri())) {
      var noted = client.getDatabase("saitrong");
      unanswered.forEach(question -> all.append(about(question, noted)));
    }
    return all.toString();
  }

  private String about(Question question, MongoDatabase noted) {
    var lines = new ArrayList<String>();
    lines.add("\n" + question + ", sent " + question.at());
    line.log().stream()
        .filter(entry -> isAbout(entry, question))
        .map(Aftermath::atLine)
        .forEach(lines::add);
    var id = question.mailId(line.botUserId());
    var key = keyOf(question);
    lines.add("mail " + row(noted, "mail", id));
    lines.add("parked mail " + row(noted, "parked_mail", id));
    lines.add("turn " + turn(noted, id));
    lines.add("question on record " + row(noted, "transcript", id));
    lines.add("answer on record " + row(noted, "transcript", key));
    lines.add("outbox " + row(noted, "outbox", key));
    return String.join("\n  ", lines);
  }

  private static boolean isAbout(LogEntry entry, Question question) {
    return switch (entry.kind()) {
      case WEBHOOK -> entry.request().contains(question.eventId());
      case API -> entry.request().contains(question.replyToken());
    };
  }

  /// A webhook is dated by when it left, and so by its token's minute; a call by when it was over.
  private static String atLine(LogEntry entry) {
    return "LINE, %s: %s (%d ms)".formatted(entry.at(), entry.line(), entry.millis());
  }

  private static String row(MongoDatabase noted, String collection, String id) {
    return shown(noted.getCollection(collection).find(eq("_id", id)).first());
  }

  private static String turn(MongoDatabase noted, String id) {
    var conversation = noted.getCollection("conversations").find(eq("turn.events", id)).first();
    return conversation == null
        ? "is not the last one of its conversation"
        : shown(conversation.get("turn", Document.class));
  }

  /// Without what is sealed.
  private static String shown(@Nullable Document row) {
    if (row == null) {
      return "none";
    }
    row.remove("body");
    if (row.get("owed") instanceof Document owed) {
      owed.remove("sealed");
    }
    return row.toJson();
  }
}
