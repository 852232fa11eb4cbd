package saitrong.official;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.citizen.CitizenId;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.TestDatabase;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Opening;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Received;
import saitrong.ticket.State;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;

/// The whole command beside a process that holds the database.
class OfficialCommandTest {

  private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final Instant RECEIVED = Instant.parse("2026-11-20T12:42:00Z");

  @TempDir Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private TestDatabase bot;
  private MongoClient client;
  private Tickets tickets;

  @BeforeEach
  void somebodyApplies() {
    bot = TestDatabase.in(data);
    client = MongoClients.create(bot.uri());
    var cipher = FieldCipher.of(new Secret(KEY));
    tickets = TicketsForTests.in(client.getDatabase(bot.name()), cipher, InstantSource.system());
    tickets.open(
        new Opening(
            "run/case",
            new CitizenId("somebody"),
            Applications.KIND,
            false,
            Channel.LINE,
            Received.of(RECEIVED, RECEIVED),
            List.of()));
  }

  @AfterEach
  void stop() {
    client.close();
    bot.close();
  }

  @Test
  void verifiesAndEndsTheCaseAsWhoIsNamedAndPutsThatOnRecord() {
    assertThat(approve("1/69", "--by", "ผู้ทดลอง")).isZero();

    assertThat(out.toString(UTF_8)).contains("รับรองแล้ว", "00001/2569");
    var ticket = tickets.numbered(new ReceiptNumber(2569, 1)).orElseThrow();
    assertThat(ticket.state()).isEqualTo(State.DONE);
    assertThat(ticket.moves().getLast().by()).isEqualTo(new Actor.Staff("ผู้ทดลอง"));
    var deed = client.getDatabase(bot.name()).getCollection("audit").find().first();
    assertThat(deed)
        .containsEntry("did", "official-approve")
        .containsEntry("about", "00001/2569")
        .containsEntry("by", "ผู้ทดลอง");
  }

  @Test
  void takesTheAccountForWhoeverGivesNoName() {
    assertThat(approve("1/69")).isZero();

    var ticket = tickets.numbered(new ReceiptNumber(2569, 1)).orElseThrow();
    assertThat(ticket.moves().getLast().by())
        .isEqualTo(new Actor.Staff(System.getProperty("user.name")));
  }

  private int approve(String number, String... more) {
    var args = new ArrayList<>(List.of(number));
    args.addAll(List.of(more));
    args.addAll(bot.settings(data));
    args.add("--saitrong.store.encryption-key=" + KEY);
    return OfficialCommand.approve(args, new PrintStream(out, true, UTF_8));
  }
}
