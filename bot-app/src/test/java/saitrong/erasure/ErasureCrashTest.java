package saitrong.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import saitrong.citizen.CitizenId;
import saitrong.citizen.FakeCitizens;
import saitrong.citizen.Officials;
import saitrong.document.ResultFiles;
import saitrong.questionnaire.RatingLinks;
import saitrong.rating.Scores;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.shared.Ulid;
import saitrong.staff.AuditTrail;
import saitrong.store.BesideTheBot;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.TestDatabase;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Detail;
import saitrong.ticket.Moving;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.Step;
import saitrong.ticket.TicketsForTests;

/// An erasure is killed between any two of its steps, and is finished all the same: by the bot, or
/// by whoever does it again.
@Timeout(300)
class ErasureCrashTest {

  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final Officer OFFICER = new Officer("officer", "test");
  private static final Duration A_WHILE = Duration.ofMinutes(3);

  @TempDir Path data;

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher = FieldCipher.of(new Secret(KEY));
  private TestDatabase store;
  private MongoClient client;
  private ConfigurableApplicationContext parts;
  private int people;

  @BeforeEach
  void open() {
    store = TestDatabase.in(data);
    client = MongoClients.create(store.uri());
    var settings = new ArrayList<>(store.settings(data));
    settings.add("--saitrong.store.encryption-key=" + KEY);
    parts =
        BesideTheBot.open(
            settings,
            "saitrong.staff",
            "saitrong.ticket",
            "saitrong.citizen",
            "saitrong.rating",
            "saitrong.questionnaire",
            "saitrong.attachment",
            "saitrong.document");
  }

  @AfterEach
  void close() {
    parts.close();
    client.close();
    store.close();
  }

  private MongoDatabase database() {
    return client.getDatabase(store.name());
  }

  private Erasure on(MongoDatabase database) {
    return new Erasure(
        database,
        cipher,
        TicketsForTests.in(database, cipher, clock),
        new Erasure.Beside(
            parts.getBean(ResultFiles.class),
            parts.getBean(Scores.class),
            parts.getBean(RatingLinks.class)),
        parts.getBean(Officials.class),
        parts.getBean(AuditTrail.class),
        _ -> {},
        clock);
  }

  private interface Work {
    void on(Erasure erasure, Someone someone);
  }

  /// @param number of their case
  private record Someone(CitizenId citizen, ReceiptNumber number) {}

  @Test
  void ofAPersonIsFinishedWhereverItDies() {
    isFinishedWhereverItDies((erasure, her) -> erasure.people().forget(her.citizen(), OFFICER));
  }

  @Test
  void ofACaseIsFinishedWhereverItDies() {
    isFinishedWhereverItDies((erasure, her) -> erasure.cases().erase(her.number(), OFFICER));
  }

  private void isFinishedWhereverItDies(Work work) {
    int moments = moments(work);
    assertThat(moments).isGreaterThan(20);
    for (int moment = 1; moment <= moments; moment++) {
      var someone = someone();
      assertThat(whatIsLeft()).hasSizeGreaterThan(8);
      dies(moment, work, someone);

      boolean isOnRecord = isOnRecord();
      clock.advance(A_WHILE);
      looks();
      if (!isOnRecord) {
        work.on(on(database()), someone);
      }
      clock.advance(A_WHILE);
      looks();

      assertThat(whatIsLeft()).as("killed at moment " + moment + " of " + moments).isEmpty();
      assertThat(isOnRecord()).isFalse();
    }
  }

  private boolean isOnRecord() {
    return database().getCollection("erasures").countDocuments() > 0;
  }

  private int moments(Work work) {
    var moments = new AtomicInteger();
    var life = new Life();
    life.watchedBy((_, _) -> moments.incrementAndGet());
    work.on(on(FragileDatabase.of(database(), life)), someone());
    clock.advance(A_WHILE);
    looks();
    assertThat(whatIsLeft()).isEmpty();
    return moments.get();
  }

  private void dies(int moment, Work work, Someone someone) {
    var moments = new AtomicInteger();
    var life = new Life();
    life.watchedBy((_, _) -> {
      if (moments.incrementAndGet() == moment) {
        life.end();
      }
    });
    try {
      work.on(on(FragileDatabase.of(database(), life)), someone);
    } catch (Life.Ended killed) {
      assertThat(life.isOver()).isTrue();
    } catch (RuntimeException broken) {
      assertThat(life.isOver()).as(broken.toString()).isTrue();
    }
  }

  /// As each instance does every few seconds.
  private void looks() {
    var bot = on(database());
    new ErasureSweep(bot.erasures(), bot.cases(), bot.people(), new FakeCitizens(), clock).look();
  }

  private Someone someone() {
    var citizen = new CitizenId("%032x".formatted(++people));
    String mark = "e" + people;
    insert("transcript", said(mark, citizen, clock.instant()));
    clock.advance(Duration.ofSeconds(10));
    var now = clock.instant();
    var tickets = TicketsForTests.in(database(), cipher, clock);
    var details = List.of(words("ไฟทดลองดับ"), file("file" + mark));
    var number =
        tickets
            .open(
                new Opening(
                    mark + "/ask",
                    citizen,
                    "street-light",
                    false,
                    Channel.LINE,
                    Received.of(now, now),
                    details))
            .number();
    tickets.add(mark + "b/ask", citizen, number, List.of(words("ยังทดลองดับ")));
    var staff = new Actor.Staff("officer");
    var moving =
        tickets.take(number, new Step.Withdraw(new PersonalText("ผู้แจ้งทดลองขอยกเลิก")), staff);
    assertThat(moving).isInstanceOf(Moving.Done.class);
    keptBeside(citizen, mark, tickets.numbered(number).orElseThrow().id(), number.toString());
    clock.advance(A_WHILE);
    return new Someone(citizen, number);
  }

  private void keptBeside(CitizenId citizen, String mark, String caseId, String number) {
    var at = Date.from(clock.instant());
    var told = "[{\"type\":\"text\",\"text\":\"เลขที่ " + number + "\"}]";
    var answer = sealed(mark + "a", told).append("citizen", citizen.value()).append("at", at);
    insert("transcript", answer.append("kind", "answer").append("fate", "replied"));
    insert(
        "outbox", sealed("l" + mark, told).append("citizen", citizen.value()).append("since", at));
    insert(
        "attachments",
        new Document("_id", "file" + mark)
            .append("citizen", citizen.value())
            .append("kind", "IMAGE")
            .append("since", at)
            .append("at", at)
            .append("state", "gone"));
    insert("attachment_chunks", sealed("file" + mark + "/00001/00000", "x"));
    insert("case-cards", new Document("_id", "card" + mark).append("number", number));
    insert(
        "rating_links", new Document("_id", caseId).append("hash", mark).append("number", number));
    insert(
        "case_scores",
        new Document("_id", caseId)
            .append("words", bytes("a comment", "case score " + caseId))
            .append("messages", List.of("m" + mark)));
    var timer = "rating-reminder " + number;
    insert(
        "timers",
        new Document("_id", timer)
            .append("made", new Ulid(clock).next())
            .append("payload", bytes(citizen + "\n" + number, "timer " + timer)));
  }

  private Document said(String id, CitizenId citizen, Instant at) {
    var event = new Document("kind", "said").append("text", "ไฟทดลองดับ");
    var bson = new RawBsonDocument(event, new DocumentCodec()).getByteBuffer().asNIO();
    var plain = new byte[bson.remaining()];
    bson.get(plain);
    return new Document("_id", id)
        .append("citizen", citizen.value())
        .append("at", Date.from(at))
        .append("kind", "said")
        .append("message", "m" + id)
        .append("body", new Binary(cipher.seal(plain, id)));
  }

  private Document sealed(String id, String words) {
    return new Document("_id", id).append("body", bytes(words, id));
  }

  private Binary bytes(String words, String place) {
    return new Binary(cipher.seal(words.getBytes(UTF_8), place));
  }

  private static Detail words(String said) {
    return new Detail(
        "อาการ", "อาการ", new PersonalText(said), Map.of("kind", "words", "text", said));
  }

  private static Detail file(String message) {
    return new Detail(
        "ภาพ",
        "ภาพ",
        new PersonalText("1 ไฟล์"),
        Map.of("kind", "files", "text", "", "files", List.of(Map.of("message", message))));
  }

  private void insert(String collection, Document row) {
    database().getCollection(collection).insertOne(row);
  }

  /// Whatever is sealed, and whatever leads to the case.
  private List<String> whatIsLeft() {
    var left = new ArrayList<String>();
    for (var name : database().listCollectionNames()) {
      for (var row : database().getCollection(name).find()) {
        if (isTelling(name, row)) {
          left.add(name + " " + row.toJson());
        }
      }
    }
    return left;
  }

  private static boolean isTelling(String collection, Document row) {
    return switch (collection) {
      case "case-cards", "rating_links", "outbox", "timers" -> true;
      case "installation" -> false;
      default -> row.toJson().contains("$binary");
    };
  }
}
