package saitrong.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.store.StoredSample;

/// What a release put on record, every later one shows.
class StoredRowTest {

  private static final Instant AT = Instant.parse("2026-11-29T02:00:00Z");
  private static final CitizenId SOMEBODY = new CitizenId("c1");
  private static final byte[] SEALED = {1, 2, 3};

  private static final List<Entry> ROWS =
      List.of(
          new Entry("e1", SOMEBODY, AT, "said", SEALED, "m1", null, Set.of(Mark.EMERGENCY)),
          new Entry(
                  "00000000-0000-4000-8000-000000000001",
                  SOMEBODY,
                  AT,
                  "answer",
                  SEALED,
                  null,
                  Fate.REPLIED,
                  Set.of())
              .showing(List.of(new ShownAnswer("card-renew", "0a1b2c3d")))
              .quoting(List.of("m1")));

  private final List<StoredSample> samples = StoredSample.allOf("/transcript/row-1.json");

  @Test
  void readsTheFirstForm() {
    assertThat(samples.stream().map(sample -> EntryCodec.toEntry(sample.document())).toList())
        .usingRecursiveComparison()
        .isEqualTo(ROWS);
  }

  @Test
  void writesTheFormThatTheFirstReleaseReads() {
    assertThat(ROWS.stream().map(EntryCodec::toDocument).toList())
        .isEqualTo(samples.stream().map(StoredSample::open).toList());
  }

  /// Rows of earlier releases hold these words for ever.
  @Test
  void knowsEveryFateAndMarkByTheWordThatIsStored() {
    assertThat(Arrays.stream(Fate.values()).map(Fate::stored))
        .containsExactly(
            "replied", "pushed", "waiting", "unknown", "refused", "blocked", "expired", "dropped",
            "parked");
    assertThat(Arrays.stream(Mark.values()).map(Mark::stored))
        .containsExactly("emergency", "unanswered", "masked", "left-behind");
  }
}
