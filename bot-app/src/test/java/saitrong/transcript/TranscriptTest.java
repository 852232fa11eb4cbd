package saitrong.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.citizen.CitizenId;
import saitrong.store.TestStore;

@SuppressWarnings("NullAway") // a row of the past may lack anything
class TranscriptTest {

  private static final CitizenId CITIZEN = new CitizenId("c");
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
  private static final Instant LATER = NOON.plus(Duration.ofHours(5));

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(TranscriptForTests.collection(), TranscriptForTests.attention());

  private Transcript transcript;

  @BeforeEach
  void open() {
    transcript = new Transcript(STORE.database());
  }

  @AfterEach
  void close() {
    transcript.close();
  }

  @Test
  void keepsTheFirstRowOfAnId() {
    transcript.add(List.of(said("1", "words"))).join();

    transcript.add(List.of(said("1", "other words"), said("2", "more"))).join();

    assertThat(transcript.latest(CITIZEN, 10)).extracting(Entry::id).containsExactly("2", "1");
    assertThat(transcript.latest(CITIZEN, 10).getLast().sealed()).asString().isEqualTo("words");
  }

  @Test
  void keepsTheOrderOfWhatCameInTheSameMillisecond() {
    for (var id : List.of("b", "c", "a")) {
      transcript
          .add(List.of(new Entry(id, CITIZEN, NOON, "said", null, id, null, Set.of())))
          .join();
    }

    assertThat(transcript.latest(CITIZEN, 10)).extracting(Entry::id).containsExactly("c", "b", "a");
  }

  @Test
  void tellsWhichRowsAreThere() {
    transcript.add(List.of(said("1", "words"))).join();

    assertThat(transcript.recorded(List.of("1", "2"))).containsExactly("1");
  }

  @ParameterizedTest
  @EnumSource
  void tellsHowAMessageFaredInTheEnd(Fate fate) {
    transcript.add(List.of(answered(Fate.WAITING))).join();

    transcript.fared("answer", fate);

    assertThat(transcript.latest(CITIZEN, 1).getFirst().fate()).isEqualTo(fate);
  }

  @ParameterizedTest
  @EnumSource
  void remembersWhyStaffShouldLook(Mark mark) {
    transcript.add(List.of(said("1", "words", Set.of(mark)))).join();

    assertThat(transcript.latest(CITIZEN, 1).getFirst().marks()).containsExactly(mark);
  }

  @Test
  void erasesTheWordsAndKeepsTheRow() {
    transcript.add(List.of(said("1", "words"), said("2", "more"))).join();

    transcript.erase(CITIZEN, "message of 1");

    var rows = transcript.latest(CITIZEN, 10);
    assertThat(rows.getLast().sealed()).isNull();
    assertThat(rows.getLast().kind()).isEqualTo("unsent");
    assertThat(rows.getFirst().sealed()).isNotNull();
  }

  @Test
  void erasesOfOursWhatMayRepeatTheWordsAndKeepsItsFate() {
    var repeats = answered(Fate.REPLIED).quoting(List.of("message of 1", "message of 2"));
    transcript.add(List.of(said("1", "words"), repeats)).join();

    transcript.erase(CITIZEN, "message of 2");

    var row = rowOf("answer");
    assertThat(row.sealed()).isNull();
    assertThat(row.kind()).isEqualTo("answer");
    assertThat(row.fate()).isEqualTo(Fate.REPLIED);
    assertThat(rowOf("1").sealed()).isNotNull();
  }

  @Test
  void countsWhatStaffShouldLookAtWithoutReadingTheTranscript() {
    var figures = new TranscriptFigures(STORE.database());
    var mark = Mark.values()[0];
    transcript.add(List.of(said("1", "words", Set.of(mark)), said("2", "more"))).join();
    transcript.add(List.of(said("1", "words", Set.of(mark)))).join();
    transcript.add(List.of(answered(Fate.WAITING))).join();
    assertThat(figures.between(NOON, LATER)).isEqualTo(new Attention(Map.of(), Map.of(mark, 1L)));

    transcript.fared("answer", Fate.EXPIRED);
    long before = readings();

    assertThat(figures.between(NOON, LATER))
        .isEqualTo(new Attention(Map.of(Fate.EXPIRED, 1L), Map.of(mark, 1L)));
    assertThat(figures.between(NOON.plusSeconds(5), LATER))
        .isEqualTo(new Attention(Map.of(), Map.of()));
    assertThat(readings()).isEqualTo(before);
    transcript.fared("answer", Fate.PUSHED);
    assertThat(figures.between(NOON, LATER)).isEqualTo(new Attention(Map.of(), Map.of(mark, 1L)));
  }

  private static long readings() {
    return STORE.queries().asked().stream()
        .filter(it -> it.collection().equals("transcript"))
        .count();
  }

  @Test
  void forgetsAfterTwoDaysWhatStaffShouldHaveLookedAt() {
    var figures = new TranscriptFigures(STORE.database());
    transcript.add(List.of(answered(Fate.REFUSED))).join();
    var rows = new AttentionRows(STORE.database());

    rows.forgetOld(NOON.plus(Duration.ofDays(2)));
    assertThat(figures.between(NOON, LATER).of(Fate.REFUSED)).isEqualTo(1);
    rows.forgetOld(NOON.plus(Duration.ofDays(2)).plusSeconds(1));

    assertThat(figures.between(NOON, LATER).of(Fate.REFUSED)).isZero();
  }

  private Entry rowOf(String id) {
    return transcript.latest(CITIZEN, 10).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Entry said(String id, String words) {
    return said(id, words, Set.of());
  }

  private static Entry said(String id, String words, Set<Mark> marks) {
    return new Entry(
        id,
        CITIZEN,
        NOON.plusSeconds(Long.parseLong(id)),
        "said",
        words.getBytes(StandardCharsets.UTF_8),
        "message of " + id,
        null,
        marks);
  }

  private static Entry answered(Fate fate) {
    return new Entry("answer", CITIZEN, NOON, "answer", new byte[0], null, fate, Set.of());
  }
}
