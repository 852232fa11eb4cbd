package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.AnswersOnRecord.InItsSet;
import saitrong.content.AnswersOnRecord.Shown;
import saitrong.faq.Entry;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// From the id and the version that a case names back to the words that somebody read.
class AnswersOnRecordTest extends AtTheShelf {

  @RegisterExtension
  static final TestStore STORE = TestStore.with(new ContentConfiguration().contentCollection());

  private final MovableClock clock = new MovableClock();

  @Test
  void holdTheWordsOfEveryVersionThatServed() {
    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phone} ได้ทุกวัน"));
    var contents = new Contents(place(), "here", new StoredSets(STORE.database()), clock);
    var first = hours(contents);
    var served = clock.instant();
    clock.advance(Duration.ofDays(10));
    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phone} ได้ในเวลาทำการ"));
    looksTwice(contents);
    var second = hours(contents);

    assertThat(second).isNotEqualTo(first);
    assertThat(words(first)).isEqualTo("โทร. {phone} ได้ทุกวัน");
    assertThat(words(second)).isEqualTo("โทร. {phone} ได้ในเวลาทำการ");
    assertThat(since(first)).isEqualTo(served);
  }

  @Test
  void tellsSinceWhenAVersionServesThatIsInManySets() {
    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phone} ได้ทุกวัน"));
    var contents = new Contents(place(), "here", new StoredSets(STORE.database()), clock);
    var served = clock.instant();
    clock.advance(Duration.ofDays(10));
    write("service/other.md", answer("ปิดกี่โมง", "โทร. {phone}"));
    looksTwice(contents);

    assertThat(since(hours(contents))).isEqualTo(served);
  }

  /// Another set between the two had the same answer, and what came back is known of the active
  /// one.
  @Test
  void tellWhichSetServedOnADayAlsoWhereOneCameBack() {
    write("service/hours.md", answer("เปิดกี่โมง", "โทร. {phone} ได้ทุกวัน"));
    write("service/other.md", answer("ปิดกี่โมง", "โทร. {phone}"));
    var contents = new Contents(place(), "here", new StoredSets(STORE.database()), clock);
    var first = clock.instant().atZone(ThaiDates.ZONE).toLocalDate();
    var begins = contents.active().hash();
    clock.advance(Duration.ofDays(10));
    write("service/other.md", answer("ปิดกี่โมง", "โทรศัพท์ {phone}"));
    looksTwice(contents);
    var between = contents.active().hash();
    clock.advance(Duration.ofDays(10));
    write("service/other.md", answer("ปิดกี่โมง", "โทร. {phone}"));
    looksTwice(contents);
    assertThat(contents.active().hash()).isEqualTo(begins);

    assertThat(setsOn(first.plusDays(5), contents)).containsExactly(begins);
    assertThat(setsOn(first.plusDays(15), contents)).containsExactly(between);
    assertThat(setsOn(first.plusDays(20), contents)).containsExactly(between, begins);
    assertThat(setsOn(first.plusDays(25), contents)).containsExactly(begins);
    assertThat(setsOn(first.minusDays(1), contents)).isEmpty();
  }

  private static List<String> setsOn(LocalDate day, Contents contents) {
    return AnswersOnRecord.in(STORE.database()).on("hours", hours(contents), day).stream()
        .map(it -> it.entry().orElseThrow().content().hash())
        .toList();
  }

  @Test
  void knowNothingOfWhatNeverServed() {
    var contents = new Contents(place(), "here", new StoredSets(STORE.database()), clock);

    assertThat(onRecord("hours", "0000000000000000")).isEmpty();
    assertThat(onRecord("no-such-answer", hours(contents))).isEmpty();
  }

  private static void looksTwice(Contents contents) {
    contents.look();
    contents.look();
  }

  private static String words(String version) {
    return onRecord("hours", version)
        .flatMap(Shown::entry)
        .map(InItsSet::entry)
        .map(Entry::body)
        .orElseThrow()
        .th();
  }

  private static Instant since(String version) {
    return onRecord("hours", version).orElseThrow().since();
  }

  private static Optional<Shown> onRecord(String id, String version) {
    return AnswersOnRecord.in(STORE.database()).find(id, version);
  }

  private static String hours(Contents contents) {
    return contents.active().faq().entry("hours").orElseThrow().version();
  }
}
