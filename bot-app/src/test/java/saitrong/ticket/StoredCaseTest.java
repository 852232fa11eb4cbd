package saitrong.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.TicketEvent.Opened;

/// What a release wrote, every later one reads.
class StoredCaseTest {

  private static final Instant EVENING = Instant.parse("2026-11-20T12:42:00Z");

  private static final Ticket CASE =
      new Ticket(
          "01KAHZZZZZZZZZZZZZZZZZZZZZ",
          2,
          "run/step",
          new CitizenId("somebody"),
          "street-light",
          false,
          Channel.LINE,
          new Received(EVENING, EVENING, EVENING.plusSeconds(1)),
          new ReceiptNumber(2569, 11),
          State.ACCEPTED,
          List.of(
              new Opened("01KAHZZZZZZZZZZZZZZZZZZZZA", EVENING),
              new Moved(
                  "01KAHZZZZZZZZZZZZZZZZZZZZB",
                  Instant.parse("2026-11-23T02:00:00Z"),
                  "officer",
                  State.WAITING,
                  State.ACCEPTED,
                  null)),
          Instant.parse("2026-11-21T03:00:00Z"));

  @Test
  void readsTheFirstForm() throws IOException {
    assertThat(TicketCodec.toTicket(sample())).isEqualTo(CASE);
    assertThat(CASE.hasNews()).as("staff took it up after the citizen added something").isFalse();
  }

  /// All but `addedAt`, which is set beside the rest.
  @Test
  void writesTheFormThatTheFirstReleaseReads() throws IOException {
    var sample = sample();
    sample.remove("addedAt");

    assertThat(TicketCodec.toDocument(CASE).toJson()).isEqualTo(sample.toJson());
  }

  private static Document sample() throws IOException {
    try (var file = StoredCaseTest.class.getResourceAsStream("/ticket/case-1.json")) {
      return Document.parse(new String(Objects.requireNonNull(file).readAllBytes(), UTF_8));
    }
  }
}
