package saitrong.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.review.ReviewTask.How;
import saitrong.store.TestDatabase;

/// The whole command beside a process that holds the database, over the wire.
class TasksCommandTest {

  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);

  @TempDir Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void namesWhatWaitsByOwnerAndWhatWasDoneOfLate() {
    beside(tasks -> {
      tasks.open(task("card-lost", "กลุ่มบัตร"));
      tasks.open(task("card-cost", "กลุ่มบัตร"));
      tasks.open(task("service-hours", "ฝ่ายอำนวยการ"));
      tasks.close(task("card-cost", "กลุ่มบัตร"), Instant.now(), How.REVIEWED);
    });

    assertThat(out.toString(UTF_8))
        .containsSubsequence(
            "กลุ่มบัตร (1)",
            "  card-lost  คำถามของ card-lost  (เลยกำหนด พ. 30 ก.ย. 2569 / since ",
            "ฝ่ายอำนวยการ (1)",
            "  service-hours",
            "  card-cost  คำถามของ card-cost  (ทบทวนแล้ว / reviewed)");
  }

  @Test
  void saysThatNothingWaits() {
    beside(_ -> {});

    assertThat(out.toString(UTF_8)).contains("ยังไม่มี / none");
  }

  @Test
  void explainsWhatItDoesNotUnderstand() {
    assertThat(TasksCommand.run(List.of("all"), in(out), in(err))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("faq-tasks");
    assertThat(TasksCommand.run(List.of("help"), in(out), in(err))).isZero();
  }

  private void beside(Consumer<ReviewTasks> story) {
    try (var bot = TestDatabase.in(data);
        var client = MongoClients.create(bot.uri())) {
      story.accept(new ReviewTasks(client.getDatabase(bot.name())));

      assertThat(TasksCommand.run(bot.settings(data), in(out), in(err))).isZero();
    }
  }

  private static ReviewTask task(String entry, String owner) {
    return new ReviewTask(entry, "คำถามของ " + entry, owner, DUE, Instant.now(), null);
  }

  private static PrintStream in(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}
