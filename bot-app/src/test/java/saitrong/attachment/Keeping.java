package saitrong.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.SentFile.Kind;
import saitrong.inbox.MessageId;
import saitrong.shared.Life;
import saitrong.shared.LogLines;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;

/// A citizen, a few files, and any number of instances whose work the test sets going.
abstract class Keeping {

  static {
    ((Logger) LoggerFactory.getLogger("org.mongodb.driver")).setLevel(Level.WARN);
  }

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(WiredAttachments.collections().toArray(DeclaredCollection[]::new));

  static final CitizenId CITIZEN = new CitizenId("citizen-1");
  static final CitizenId OTHER = new CitizenId("citizen-2");
  static final String NAME = "an invented name.pdf";

  /// Three pieces in the database.
  static final byte[] FILE = pdf(600_000);

  final MovableClock clock = new MovableClock();
  final FakeSource line = new FakeSource();
  final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  final List<Instance> instances = new ArrayList<>();
  Instance a;
  LogLines log;

  /// For looking at what lies there: the watch is for the queries of the program.
  MongoClient eye;

  private int files;

  @BeforeEach
  void open() {
    log = LogLines.of("saitrong.attachment");
    eye = MongoClients.create(STORE.uri());
    a = new Instance(false);
  }

  @AfterEach
  void close() {
    log.close();
    eye.close();
  }

  /// One instance, whose background work is done when the test says so.
  final class Instance {

    final Life life = new Life();
    final Deque<Runnable> tasks = new ArrayDeque<>();
    final WiredAttachments wired;

    Instance(boolean alone) {
      this(alone, Scan.OFF);
    }

    Instance(Scan scan) {
      this(false, scan);
    }

    private Instance(boolean alone, Scan scan) {
      var database = FragileDatabase.of(database(), life);
      wired = new WiredAttachments(line, database, cipher, scan, alone, tasks::add, clock);
      instances.add(this);
    }

    Attachments files() {
      return wired.attachments();
    }

    void keeps(Wanted... files) {
      files().keep(List.of(files));
    }

    void works() {
      for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
        task.run();
      }
    }

    void sweeps() {
      try {
        wired.sweep();
      } catch (RuntimeException | Life.Ended asTheTickerKnows) {
        return; // the next round comes
      }
      works();
    }
  }

  void passes(Duration howLong, Duration stride) {
    var end = clock.instant().plus(howLong);
    while (clock.instant().isBefore(end)) {
      clock.advance(stride);
      List.copyOf(instances).forEach(Instance::sweeps);
    }
  }

  static MongoDatabase database() {
    return STORE.database();
  }

  Wanted file() {
    return file(FILE);
  }

  Wanted file(byte[] bytes) {
    return file(CITIZEN, bytes, null);
  }

  Wanted file(CitizenId citizen, byte[] bytes, @Nullable Long size) {
    var message = new MessageId("10000000000000000" + files++);
    line.has(message, bytes);
    return new Wanted(message, citizen, Kind.FILE, new PersonalText(NAME), size, clock.instant());
  }

  static byte[] pdf(int size) {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    System.arraycopy("%PDF-1.7".getBytes(UTF_8), 0, bytes, 0, 8);
    return bytes;
  }

  State state(Wanted file) {
    return a.files().kept().state(file.message()).orElseThrow();
  }

  byte[] read(Wanted file) {
    try (var bytes = a.files().kept().open(file.message()).orElseThrow().bytes()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void storeFails() {
    throw new MongoTimeoutException("the store is away");
  }

  MongoCollection<Document> rows(String collection) {
    return eye.getDatabase(database().getName()).getCollection(collection);
  }

  long count(String collection) {
    return rows(collection).countDocuments(new Document());
  }

  /// Whole, once, and nothing else of it anywhere.
  void assertKept(Wanted file) {
    assertThat(state(file)).isEqualTo(new State.Kept(FileType.PDF, FILE.length));
    assertThat(read(file)).isEqualTo(FILE);
    assertThat(count(Chunks.COLLECTION)).isEqualTo(3);
    assertThat(count(WantedFiles.COLLECTION)).isZero();
    assertThat(count(LostFiles.COLLECTION)).isZero();
  }

  void assertErased(Wanted file) {
    assertThat(state(file)).isEqualTo(new State.Erased());
    assertThat(a.files().kept().open(file.message())).isEmpty();
    assertThat(count(Chunks.COLLECTION)).isZero();
    assertThat(count(WantedFiles.COLLECTION)).isZero();
    assertThat(count(LostFiles.COLLECTION)).isZero();
  }

  void assertNotKept(Wanted file, State.Reason reason) {
    assertThat(state(file)).isEqualTo(new State.NotKept(reason));
    assertThat(a.files().kept().open(file.message())).isEmpty();
    assertThat(count(Chunks.COLLECTION)).isZero();
    assertThat(count(WantedFiles.COLLECTION)).isZero();
    assertThat(count(LostFiles.COLLECTION)).isEqualTo(1);
    assertThat(log.lines()).anyMatch(line -> line.contains("(" + reason.stored() + ", try "));
  }
}
