package saitrong.learned;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import saitrong.citizen.CitizenId;
import saitrong.content.ShippedContent;
import saitrong.learning.Learning;
import saitrong.learning.LearningForTests;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.learning.Lesson.Showing;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.TestDatabase;

/// A bot whose answers helped and were chosen, and one question that it could not answer.
abstract class ABotThatWasAsked {

  static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  static final CitizenId SOMEBODY = new CitizenId("somebody");

  @TempDir Path data;
  @TempDir Path scratch;

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  TestDatabase bot;
  MongoClient client;
  Learning learning;

  /// That whoever gives the command has.
  String key = KEY;

  @BeforeEach
  void aBotThatWasAsked() {
    bot = TestDatabase.in(data);
    client = MongoClients.create(bot.uri());
    learning =
        LearningForTests.in(
            client.getDatabase(bot.name()),
            FieldCipher.of(new Secret(KEY)),
            InstantSource.system());
    learning.record(
        "e1", SOMEBODY, new Lesson.Helped(new Showing("ehsb-forgot-password", "v1", "turn")));
    learning.record(
        "e2", SOMEBODY, new Lesson.Chosen("ehsb-login-failed", "v1", asked("เข้าไม่ได้")));
    learning.record(
        "e3", SOMEBODY, new Lesson.Chosen("ehsb-login-failed", "v1", asked("เข้าไม่ได้")));
    learning.record(
        "e4", SOMEBODY, new Lesson.Unanswered(asked("ราคา \"ทอง\"\nวันนี้\u001b[2J: #")));
  }

  @AfterEach
  void stop() {
    learning.close();
    client.close();
    bot.close();
  }

  final Path copyOfTheAnswers() throws IOException {
    return copyOfTheAnswers("faq-content");
  }

  final Path copyOfTheAnswers(String name) throws IOException {
    var copy = scratch.resolve(name).resolve("answers");
    Files.createDirectories(copy.getParent());
    try (var files = Files.walk(ShippedContent.faqFolder())) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(ShippedContent.faqFolder().relativize(file).toString()));
      }
    }
    return copy;
  }

  static String idOf(String words) {
    return DraftId.of(words).value();
  }

  final List<String> deeds() {
    return client
        .getDatabase(bot.name())
        .getCollection("audit")
        .find()
        .into(new ArrayList<>())
        .stream()
        .map(it -> String.join(" ", it.getString("by"), it.getString("did"), it.getString("about")))
        .filter(it -> !it.contains("faq-learned-read"))
        .toList();
  }

  final void unanswered(String event, String words) {
    learning.record(event, SOMEBODY, new Lesson.Unanswered(asked(words)));
  }

  static Asked asked(String words) {
    return new Asked(new PersonalText(words), List.of());
  }

  final int run(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(bot.settings(data));
    all.add("--saitrong.store.encryption-key=" + key);
    for (var setting : ShippedContent.settings()) {
      var name = setting.substring(0, setting.indexOf('=') + 1);
      if (all.stream().noneMatch(it -> it.startsWith(name))) {
        all.add(setting);
      }
    }
    return LearnedCommand.run(all, in(out), in(err));
  }

  static PrintStream in(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }

  final String said() {
    return out.toString(UTF_8);
  }
}
