package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.attachment.Attachments;
import saitrong.attachment.FileType;
import saitrong.attachment.State;
import saitrong.attachment.Wanted;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.SentFile.Kind;
import saitrong.inbox.MessageId;
import saitrong.simulator.phone.Sent;
import saitrong.simulator.world.Fault;

/// The running bot fetches from LINE what it is asked to keep.
class KeepingFilesTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  /// As the settings below say: so many kilobytes a file.
  private static final int MOST = 400 * 1024;

  @TempDir static Path data;

  private static RunningBot bot;
  private static Attachments files;

  @BeforeAll
  static void start() {
    bot = new RunningBot(data, "--saitrong.attachment.most-file-size=400KB");
    files = bot.part(Attachments.class);
  }

  @AfterAll
  static void stop() {
    bot.close();
  }

  @Test
  void keepsADocumentAlsoWhenLineIsNotReadyAtOnce() throws Exception {
    var document = pdf(MOST);
    bot.line.faults().set(Fault.CONTENT_NOT_READY, 2);
    var sent =
        bot.line.citizen("ประชาชน ทดลอง").sendsFile("ทดลอง.pdf", "application/pdf", document);

    assertThat(become(sent)).isEqualTo(new State.Kept(FileType.PDF, document.length));
    try (var bytes = files.kept().open(idOf(sent)).orElseThrow().bytes()) {
      assertThat(bytes.readAllBytes()).isEqualTo(document);
    }
    assertThat(metrics()).contains("saitrong_attachments_total{state=\"kept\"} ");
  }

  @Test
  void saysWhatIsTooLarge() throws Exception {
    var sent =
        bot.line.citizen("ประชาชน ทดลอง").sendsFile("ทดลอง.pdf", "application/pdf", pdf(MOST + 1));

    assertThat(become(sent)).isEqualTo(new State.NotKept(State.Reason.TOO_LARGE));
    try (var desk = bot.desk()) {
      assertThat(desk.get("/console?lang=en").body()).contains("Files that could not be kept");
    }
  }

  @Test
  void saysWhatLineHasNoLonger() throws Exception {
    bot.line.faults().set(Fault.CONTENT_GONE, 1);
    var sent = bot.line.citizen("ประชาชน ทดลอง").sendsPicture();

    assertThat(become(sent)).isEqualTo(new State.NotKept(State.Reason.GONE));
  }

  @Test
  void keepsNothingThatTheCitizenTookBack() throws Exception {
    var citizen = bot.line.citizen("ประชาชน ทดลอง");
    var sent = citizen.sendsPicture();
    citizen.unsends(idOf(sent).value());
    Await.until(SOON, () -> files.kept().state(idOf(sent)), KeepingFilesTest::isDecided);

    assertThat(become(sent)).isEqualTo(new State.Erased());
  }

  @Test
  void showsItsFiguresInTheHealth() throws Exception {
    assertThat(bot.get("/actuator/health").body()).contains("\"attachments\"", "\"oldestSeconds\"");
  }

  private static MessageId idOf(Sent sent) {
    return new MessageId(Objects.requireNonNull(sent.messageId()));
  }

  private static State become(Sent sent) throws Exception {
    var id = idOf(sent);
    files.keep(List.of(new Wanted(id, new CitizenId("one"), Kind.FILE, null, null, Instant.now())));
    return Await.until(SOON, () -> files.kept().state(id), KeepingFilesTest::isDecided)
        .orElseThrow();
  }

  private static boolean isDecided(Optional<State> state) {
    return state.isPresent() && !(state.get() instanceof State.Awaited);
  }

  private static String metrics() throws Exception {
    return bot.get("/actuator/prometheus").body();
  }

  private static byte[] pdf(int size) {
    var bytes = new byte[size];
    System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 8);
    return bytes;
  }
}
