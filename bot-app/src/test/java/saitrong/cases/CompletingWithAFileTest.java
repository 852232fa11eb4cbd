package saitrong.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.TestDatabase;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;

/// An officer gives somebody a picture or a document with the result.
class CompletingWithAFileTest {

  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final String DONE = "ออกหนังสือรับรองแล้ว";

  @TempDir Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private TestDatabase bot;
  private MongoClient client;
  private Tickets tickets;
  private ReceiptNumber number;
  private Path file;
  private List<String> base =
      List.of("--saitrong.document.public-base=https://helpdesk.example.go.th/");

  @BeforeEach
  void aCallIsInProgress() throws IOException {
    bot = TestDatabase.in(data);
    client = MongoClients.create(bot.uri());
    var cipher = FieldCipher.of(new Secret(KEY));
    tickets = TicketsForTests.in(client.getDatabase(bot.name()), cipher, InstantSource.system());
    number = open(false);
    file = Files.writeString(data.resolve("หนังสือ.pdf"), "%PDF-1.7 an invented certificate");
  }

  @AfterEach
  void stop() {
    client.close();
    bot.close();
  }

  private ReceiptNumber open(boolean confidential) {
    var now = InstantSource.system().instant();
    var officer = new Actor.Staff("สมชาย ทดลอง");
    var opened =
        tickets
            .open(
                new Opening(
                    "staff/" + confidential,
                    officer,
                    null,
                    "consultation",
                    confidential,
                    Channel.PHONE,
                    Received.of(now, now),
                    List.of(),
                    null))
            .number();
    tickets.take(opened, new Step.Accept(), officer);
    tickets.take(opened, new Step.Begin(null), officer);
    return opened;
  }

  @Test
  void keepsTheFileAndPrintsTheLinkForWhoeverHasNoLine() {
    assertThat(run("complete", number.toString(), DONE, "--file", file.toString())).isZero();

    assertThat(said())
        .contains("30 วัน", "30 days")
        .containsPattern("https://helpdesk\\.example\\.go\\.th/results/[A-Za-z0-9_-]{43}\\b");
    assertThat(ticket().state()).isEqualTo(State.DONE);
    assertThat(ticket().enclosed()).isPresent();
    assertThat(count("attachments")).isEqualTo(1);

    assertThat(run("show", number.toString())).isZero();
    assertThat(said()).contains("พร้อมไฟล์ถึงผู้แจ้ง");
  }

  @Test
  void keepsNothingWhereTheWordsAreMissing() {
    assertThat(run("complete", number.toString(), "--file", file.toString())).isEqualTo(1);

    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
    assertThat(count("attachment_chunks")).isZero();
    assertThat(count("result_links")).isZero();
    assertThat(said()).doesNotContain("https://");
  }

  @Test
  void saysWhatIsMissingForALink() {
    base = List.of();

    assertThat(run("complete", number.toString(), DONE, "--file", file.toString())).isEqualTo(1);

    assertThat(said()).contains("SAITRONG_PUBLIC_BASE");
    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void takesNoProgramAndNoFileThatIsNotThere() throws IOException {
    var page = Files.writeString(data.resolve("page.pdf"), "<script>x()</script>");

    assertThat(run("complete", number.toString(), DONE, "--file", page.toString())).isEqualTo(1);
    assertThat(run("complete", number.toString(), DONE, "--file", data + "/none")).isEqualTo(1);

    assertThat(said()).contains("ระบบดูจากเนื้อไฟล์", "อ่านไฟล์");
    assertThat(ticket().state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void givesNoLinkIntoAConfidentialCase() {
    var tip = open(true);

    assertThat(run("complete", tip.toString(), DONE, "--file", file.toString(), "--confidential"))
        .isEqualTo(1);

    assertThat(said()).contains("เรื่องปกปิด");
    assertThat(count("attachment_chunks")).isZero();
  }

  @Test
  void goesWithNoOtherStep() {
    assertThat(run("ask", number.toString(), DONE, "--file", file.toString())).isEqualTo(2);
  }

  private Ticket ticket() {
    return tickets.numbered(number).orElseThrow();
  }

  private long count(String collection) {
    return client.getDatabase(bot.name()).getCollection(collection).countDocuments(new Document());
  }

  private int run(String... words) {
    var all = new ArrayList<>(bot.settings(data));
    all.add("--saitrong.store.encryption-key=" + KEY);
    all.addAll(base);
    all.addAll(List.of("--by", "officer"));
    all.addAll(List.of(words));
    var stream = new PrintStream(out, true, UTF_8);
    return CasesCommand.run(all, stream, stream);
  }

  private String said() {
    return out.toString(UTF_8);
  }
}
