package saitrong.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.simulator.LineSimulator;
import saitrong.simulator.SimulatorSettings;
import saitrong.store.EmbeddedStore;

/// A proof that fails says by itself what happened to each question: nobody can ask afterwards.
class AftermathTest {

  private static final Instant KILL = Instant.parse("2026-11-29T02:00:00Z");

  @TempDir Path data;

  @Test
  void tellsWhatLineSawAndWhatTheBotHadNoted() throws Exception {
    try (var line = LineSimulator.start(SimulatorSettings.forTests())) {
      line.redelivery(false);
      var question = Question.of(line.citizen("somchai").id(), 7, Instant.now());
      var answered = Question.of(line.citizen("somchai").id(), 8, Instant.now());
      line.deliver(question.webhook(line.botUserId(), false));
      line.deliver(answered.webhook(line.botUserId(), false));
      noted(question, line.botUserId());

      var ledger = Ledger.of(line, List.of(question));
      var told = new Aftermath(line, List.of(KILL)).tell("aftermath-test", ledger, data);

      assertThat(told)
          .contains("lost 1,", "Killed at\n  " + KILL)
          .contains(question.toString(), "webhook message/text → ", "\"fate\": \"unknown\"")
          .contains("\"byReply\": true", "mail {\"_id\": \"" + question.mailId(line.botUserId()))
          .contains("outbox none")
          .doesNotContain(answered.eventId(), "frozen words");
      assertThat(new Aftermath(line, List.of()).ofUnknownFate(List.of(question, answered), data))
          .containsExactly(question);
      assertThat(Files.readString(Path.of("target", "proofs", "aftermath-test-unanswered.txt")))
          .isEqualTo(told);
    }
  }

  private void noted(Question question, String destination) {
    var id = question.mailId(destination);
    var key = question.pushKey(destination).toString();
    try (var store = EmbeddedStore.start(data, 0);
        var client = MongoClients.create(store.uri())) {
      var database = client.getDatabase("saitrong");
      database
          .getCollection("mail")
          .insertOne(new Document("_id", id).append("arrived", Date.from(question.at())));
      var owed = new Document("key", key).append("byReply", true).append("sealed", "frozen words");
      database
          .getCollection("conversations")
          .insertOne(
              new Document("_id", question.user())
                  .append("turn", new Document("events", List.of(id)).append("owed", owed)));
      database
          .getCollection("transcript")
          .insertOne(
              new Document("_id", key).append("fate", "unknown").append("body", "frozen words"));
    }
  }
}
