package saitrong.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.inbox.MessageId;
import saitrong.inbox.ReplyToken;
import saitrong.store.StoredSample;

/// A letter that a release left waiting, every later one sends.
class StoredLetterTest {

  private static final Instant SINCE = Instant.parse("2026-11-29T02:00:00Z");
  private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private final LetterCodec codec = new LetterCodec(StoredSample.CIPHER);
  private final StoredSample sample = StoredSample.of("/outbox/letter-1.json");

  @Test
  void readsTheFirstForm() {
    assertThat(codec.toLetter(sample.document()))
        .usingRecursiveComparison()
        .ignoringFields("sealed") // no two are alike
        .isEqualTo(letter());
    assertThat(LetterCodec.toQueued(sample.document()))
        .isEqualTo(
            new QueuedLetter(
                KEY,
                letter().to(),
                Weight.BINDING,
                letter().due(),
                letter().bestBefore(),
                letter().unsureSince(),
                false,
                null,
                null));
  }

  @Test
  void writesTheFormThatTheFirstReleaseReads() {
    assertThat(sample.opened(codec.toDocument(letter()))).isEqualTo(sample.open());
  }

  @Test
  void remembersWhichLettersAreForTheDay() {
    assertThat(codec.toLetter(codec.toDocument(letter().byDay())).isByDay()).isTrue();
  }

  @Test
  void remembersOnWhatItMayGoOutFree() {
    var way = new FreeWay(new ReplyToken("a-token"), SINCE);

    var row = codec.toDocument(letter().by(way));

    assertThat(row.toJson()).doesNotContain("a-token");
    assertThat(codec.toLetter(row).way()).isEqualTo(way);
    assertThat(LetterCodec.toQueued(row).tokenSince()).isEqualTo(SINCE);
  }

  @Test
  void remembersAsWhatALetterIsHeldThatIsNotOnRecordYet() {
    var row = codec.toHeldDocument(letter(), "officer");

    assertThat(LetterCodec.toQueued(row).heldSince()).isEqualTo(SINCE);
    assertThat(LetterCodec.toBeOnRecord(row).kind()).isEqualTo("officer");
    assertThat(LetterCodec.toBeOnRecord(row).sealed()).isEqualTo(codec.toLetter(row).sealed());
  }

  private WaitingLetter letter() {
    byte[] frozen = "[{\"type\":\"text\",\"text\":\"a receipt\"}]".getBytes(UTF_8);
    return new WaitingLetter(
        KEY,
        new CitizenId("c1"),
        frozen,
        codec.seal(frozen, KEY),
        2,
        Weight.BINDING,
        SINCE,
        SINCE.plusSeconds(5),
        Instant.parse("2027-01-03T02:00:00Z"),
        3,
        SINCE.plusSeconds(3),
        List.of(UUID.fromString("00000000-0000-4000-8000-000000000002")),
        List.of(new MessageId("m1")),
        false,
        null);
  }
}
