package saitrong.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import saitrong.attachment.ContentSource.Content;
import saitrong.attachment.State.Reason;
import saitrong.inbox.MessageId;

/// Files are kept whole or not at all, and it is always known which.
class AttachmentsTest extends Keeping {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Content NO_CONNECTION = new Content.OutOfReach("ConnectException");

  @Test
  void keepsAFileWhole() {
    var file = file();

    a.keeps(file);
    assertThat(state(file)).isEqualTo(new State.Awaited());
    a.works();

    assertKept(file);
    var opened = a.files().kept().open(file.message()).orElseThrow();
    assertThat(opened.type()).isEqualTo(FileType.PDF);
    assertThat(opened.size()).isEqualTo(FILE.length);
    assertThat(opened.name()).isEqualTo(file.name());
  }

  @Test
  void keepsAnEmptyFileAndOneOfExactlyOnePiece() {
    var empty = file(new byte[0]);
    var piece = file(pdf(Chunks.SIZE));

    a.keeps(empty, piece);
    a.works();

    assertThat(read(empty)).isEmpty();
    assertThat(read(piece)).isEqualTo(pdf(Chunks.SIZE));
    assertThat(count(Chunks.COLLECTION)).isEqualTo(1);
  }

  @Test
  void costsATurnWithoutFilesNothing() {
    var steps = new ArrayList<String>();
    a.life.watchedBy((step, before) -> steps.add(step));

    a.keeps();

    assertThat(steps).isEmpty();
    assertThat(a.tasks).isEmpty();
  }

  @Test
  void fetchesOnceWhatIsAskedForTwice() {
    var file = file();
    a.keeps(file);
    a.keeps(file);
    a.works();
    a.keeps(file);
    a.works();

    assertThat(line.asked()).hasSize(1);
    assertKept(file);
  }

  @Test
  void knowsNothingOfAMessageThatNobodyAskedFor() {
    assertThat(a.files().kept().state(new MessageId("1"))).isEmpty();
    assertThat(a.files().kept().states(List.of())).isEmpty();
    assertThat(a.files().kept().open(new MessageId("1"))).isEmpty();
  }

  @Test
  void comesBackAfterEveryKindOfTrouble() {
    var file = file();
    line.willAnswer(
        NO_CONNECTION,
        new Content.OutOfReach("429"),
        new Content.OutOfReach("503"),
        new Content.NotReady(),
        new Content.Refused(401));
    a.keeps(file);
    a.works();
    assertThat(state(file)).isEqualTo(new State.Awaited());
    assertThat(count(Chunks.COLLECTION)).as("a torso").isZero();

    passes(Duration.ofMinutes(5), SECOND);

    assertThat(line.asked()).hasSize(6);
    assertKept(file);
  }

  @Test
  void restsLongerAfterEachFailure() {
    var file = file();
    line.willAnswer(failures(2_000));
    a.keeps(file);
    a.works();

    passes(Duration.ofMinutes(1), SECOND);
    int inTheFirstMinute = line.asked().size();
    passes(Duration.ofHours(1), SECOND);

    assertThat(inTheFirstMinute).isBetween(3, 8);
    assertThat(line.asked().size()).isBetween(8, 24);
  }

  @Test
  void givesUpAfterADayAndSaysSo() {
    var file = file();
    line.willAnswer(failures(2_000));
    a.keeps(file);
    a.works();
    passes(Duration.ofHours(23), Duration.ofMinutes(1));
    assertThat(state(file)).isEqualTo(new State.Awaited());

    passes(Duration.ofHours(2), Duration.ofMinutes(1));

    assertNotKept(file, Reason.FAILED);
    assertThat(counted("failed")).isEqualTo(1);
  }

  @Test
  void triesOnceMoreAfterADayOfStandingStill() {
    var file = file();
    a.keeps(file);
    clock.advance(Duration.ofDays(2));

    new Instance(false).sweeps();

    assertKept(file);
  }

  @Test
  void saysWhatLineHasNoLonger() {
    var file = file();
    line.willAnswer(new Content.Gone());
    a.keeps(file);
    a.works();

    assertNotKept(file, Reason.GONE);
    assertThat(counted("gone")).isEqualTo(1);
  }

  @Test
  void saysWhatLineCouldNotPrepare() {
    var file = file();
    line.willAnswer(new Content.Unusable());
    a.keeps(file);
    a.works();

    assertNotKept(file, Reason.FAILED);
  }

  @Test
  void refusesAFileThatIsToldToBeTooLargeWithoutFetchingIt() {
    var file = file(CITIZEN, FILE, WiredAttachments.MOST_OF_A_FILE + 1);
    a.keeps(file);
    a.works();

    assertThat(line.asked()).isEmpty();
    assertNotKept(file, Reason.TOO_LARGE);
    assertThat(counted("too-large")).isEqualTo(1);
  }

  @Test
  void refusesAFileThatTurnsOutTooLarge() {
    var file = file(pdf((int) WiredAttachments.MOST_OF_A_FILE + 1));
    a.keeps(file);
    a.works();

    assertNotKept(file, Reason.TOO_LARGE);
  }

  @Test
  void takesAFileThatIsExactlyAsLargeAsAllowed() {
    var file = file(pdf((int) WiredAttachments.MOST_OF_A_FILE));
    a.keeps(file);
    a.works();

    assertThat(state(file))
        .isEqualTo(new State.Kept(FileType.PDF, WiredAttachments.MOST_OF_A_FILE));
  }

  @Test
  void refusesWhatIsTooMuchForOneDayAndTakesItTheNext() {
    var three = List.of(file(), file(), file());
    var fourth = file();
    var neighbours = file(OTHER, FILE, null);
    a.files().keep(three);
    a.keeps(fourth, neighbours);
    a.works();

    assertThat(three).allSatisfy(file -> assertThat(state(file)).isInstanceOf(State.Kept.class));
    assertThat(state(fourth)).isEqualTo(new State.NotKept(Reason.TOO_MUCH_IN_A_DAY));
    assertThat(state(neighbours)).isInstanceOf(State.Kept.class);
    assertThat(counted("too-much")).isEqualTo(1);

    clock.advance(Duration.ofDays(1));
    var tomorrow = file();
    a.keeps(tomorrow);
    a.works();
    assertThat(state(tomorrow)).isInstanceOf(State.Kept.class);
  }

  @Test
  void refusesWithoutFetchingOnceTheDayIsFull() {
    a.keeps(file(pdf(1_000_000)), file(pdf(1_000_000)));
    a.works();
    var more = file();
    a.keeps(more);
    a.works();

    assertThat(line.asked()).hasSize(2);
    assertThat(state(more)).isEqualTo(new State.NotKept(Reason.TOO_MUCH_IN_A_DAY));
  }

  @Test
  void forgetsWhatWasSentOnDaysLongPast() {
    a.keeps(file());
    a.works();
    a.sweeps();
    assertThat(count(DayTotals.COLLECTION)).isEqualTo(1);

    clock.advance(Duration.ofDays(5));
    a.sweeps();

    assertThat(count(DayTotals.COLLECTION)).isZero();
  }

  @Test
  void fetchesAFewAtOnceAndTheOthersAfterThem() {
    var many = new ArrayList<Wanted>();
    for (int i = 0; i < 30; i++) {
      many.add(file(new byte[] {1}));
    }

    a.files().keep(many);
    assertThat(a.tasks).hasSize(Fetches.AT_ONCE);
    a.works();

    assertThat(line.asked()).as("without a sweep").hasSize(30).doesNotHaveDuplicates();
  }

  @Test
  void leavesToOthersWhatComesInWhileItCloses() {
    var file = file();
    var closing =
        new WiredAttachments(
            line,
            database(),
            cipher,
            false,
            task -> {
              throw new RejectedExecutionException();
            },
            clock);

    closing.attachments().keep(List.of(file));
    assertThat(state(file)).isEqualTo(new State.Awaited());
    a.sweeps();

    assertKept(file);
  }

  @Test
  void comesBackWhenTheStoreFailsInTheMiddle() {
    var file = file();
    a.keeps(file);
    a.life.onceAfter("attachment_chunks.insertOne", Keeping::storeFails);
    a.works();
    assertThat(state(file)).isEqualTo(new State.Awaited());

    passes(Duration.ofMinutes(1), SECOND);

    assertKept(file);
  }

  @Test
  void comesBackWhenTheStoreIsAwayAtTheEnd() {
    var file = file();
    a.keeps(file);
    a.life.onceBefore("attachments.insertOne", Keeping::storeFails);
    a.works();
    assertThat(log.lines()).contains("a file must wait (com.mongodb.MongoTimeoutException)");

    passes(Duration.ofMinutes(2), SECOND);

    assertKept(file);
  }

  @Test
  void failsTheTurnWhenTheWishCannotBeStored() {
    a.life.onceBefore("attachments_wanted.insertMany", Keeping::storeFails);

    assertThatThrownBy(() -> a.keeps(file())).isInstanceOf(MongoTimeoutException.class);
  }

  @Test
  void endsWithAnExceptionWhereAPieceIsMissing() {
    var file = file();
    a.keeps(file);
    a.works();
    rows(Chunks.COLLECTION).deleteOne(new Document("_id", file.message().value() + "/00001/00001"));

    assertThatThrownBy(() -> read(file)).hasRootCauseInstanceOf(IOException.class);
  }

  @Test
  void endsWithAnExceptionWhereAPieceWasAlteredOrMoved() {
    var file = file();
    a.keeps(file);
    a.works();
    var chunks = rows(Chunks.COLLECTION);
    var id = file.message().value() + "/00001/0000";
    var second = Objects.requireNonNull(chunks.find(new Document("_id", id + "1")).first());

    chunks.updateOne(
        new Document("_id", id + "0"),
        new Document("$set", new Document("body", second.get("body", Binary.class))));

    assertThatThrownBy(() -> read(file)).hasMessageContaining("cannot be read");
  }

  @Test
  void showsInTheHealthWhatWaitsTooLong() {
    var file = file();
    line.willAnswer(failures(100));
    a.keeps(file);
    a.works();
    var health = new AttachmentHealth(a.wired.figures);
    a.wired.figures.look();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);

    clock.advance(Duration.ofMinutes(11));
    a.wired.figures.look();

    assertThat(health.health().getStatus()).isEqualTo(AttachmentHealth.TROUBLE);
    assertThat(health.health().getDetails()).containsEntry("waiting", 1L).containsEntry("lost", 0L);
  }

  @Test
  void tellsTheLogNoName() {
    var file = file();
    line.willAnswer(new Content.Gone());
    a.keeps(file);
    a.works();

    assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains("invented"));
    assertThat(file.toString() + a.files().kept().state(file.message())).doesNotContain("invented");
  }

  private static Content[] failures(int many) {
    var failures = new Content[many];
    Arrays.fill(failures, NO_CONNECTION);
    return failures;
  }

  private double counted(String state) {
    var meters = new SimpleMeterRegistry();
    a.wired.metrics.bindTo(meters);
    return meters.get("saitrong.attachments").tag("state", state).functionCounter().count();
  }
}
