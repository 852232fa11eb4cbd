package saitrong.learning;

import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.citizen.CitizenId;
import saitrong.learning.Learned.Outcome;
import saitrong.learning.Learned.Question;
import saitrong.learning.Learned.Tally;
import saitrong.learning.Lesson.Asked;
import saitrong.learning.Lesson.Showing;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;

/// What people's questions teach is counted once, and their words are guarded.
class LearningTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Learning.COLLECTION);

  private static final CitizenId SOMEBODY = new CitizenId("somebody");

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final Learning learning = new Learning(STORE.database(), cipher, clock);

  @AfterEach
  void close() {
    learning.close();
  }

  @Test
  void countsPerEntryAndVersion() {
    record("e1", new Lesson.Helped(shown("password", "v1")));
    record("e2", new Lesson.Helped(shown("password", "v2")));
    record("e3", new Lesson.NotHelped(new Showing("password", "v1", "another turn"), null));
    learning.record(
        "e4",
        new CitizenId("another"),
        new Lesson.NotHelped(shown("password", "v1"), asked("ลืมพาส")));
    record("e5", new Lesson.Chosen("login", "v1", asked("เข้าไม่ได้")));

    assertThat(learned().tallies())
        .containsExactly(
            new Tally("password", "v1", 1, 2, 0),
            new Tally("login", "v1", 0, 0, 1),
            new Tally("password", "v2", 1, 0, 0));
  }

  @Test
  void countsAnEventOnce() {
    record("e1", new Lesson.Helped(shown("password", "v1")));
    record("e1", new Lesson.Helped(shown("password", "v1")));

    assertThat(learned().tallies()).containsExactly(new Tally("password", "v1", 1, 0, 0));
  }

  @Test
  void countsOneVoteOfAPersonOnWhatTheyWereShown() {
    record("e1", new Lesson.NotHelped(shown("password", "v1"), asked("ลืมพาส")));
    record("e2", new Lesson.Helped(shown("password", "v1")));

    assertThat(learned().tallies()).containsExactly(new Tally("password", "v1", 1, 0, 0));
    assertThat(learned().questions()).isEmpty();
  }

  @Test
  void keepsTheWordsOfAVoteThatIsSaidOnceMore() {
    record("e1", new Lesson.Helped(shown("password", "v1")));
    record("e2", new Lesson.NotHelped(shown("password", "v1"), asked("ลืมพาส")));
    record("e3", new Lesson.NotHelped(shown("password", "v1"), null));

    assertThat(learned().tallies()).containsExactly(new Tally("password", "v1", 0, 1, 0));
    assertThat(learned().questions())
        .extracting(it -> it.words().value())
        .containsExactly("ลืมพาส");
  }

  @Test
  void keepsTheWordsOfAVoteNoLongerForItsBeingSaidAgain() {
    record("e1", new Lesson.NotHelped(shown("password", "v1"), asked("ลืมพาส")));
    clock.advance(Duration.ofDays(80));
    record("e2", new Lesson.NotHelped(shown("password", "v1"), null));
    clock.advance(Duration.ofDays(11));

    record("e3", new Lesson.Helped(shown("login", "v1")));

    assertThat(learning.since(clock.instant().minus(Duration.ofDays(365)), 100).questions())
        .isEmpty();
  }

  @Test
  void readsAsMuchOfEachKindAndSaysWhatItLeavesOut() {
    record("e1", new Lesson.Chosen("login", "v1", asked("เข้าไม่ได้")));
    clock.advance(Duration.ofMinutes(1));
    record("e2", new Lesson.Unanswered(asked("ราคาทอง")));
    clock.advance(Duration.ofMinutes(1));
    record("e3", new Lesson.Unanswered(asked("หวยออกอะไร")));

    var learned = learning.since(clock.instant().minus(Duration.ofDays(1)), 1);

    assertThat(learned.questions())
        .extracting(it -> it.words().value())
        .containsExactly("หวยออกอะไร", "เข้าไม่ได้");
    assertThat(learned.older()).containsExactly(entry(Outcome.UNANSWERED, 1));
    assertThat(learned.unanswered()).isEqualTo(2);
  }

  @Test
  void keepsWhatWasAskedWithTheTime() {
    record("e1", new Lesson.Unanswered(asked("ราคาทอง")));
    var first = clock.instant();
    clock.advance(Duration.ofMinutes(1));
    record("e2", new Lesson.Chosen("login", "v1", asked("เข้าไม่ได้")));

    assertThat(learned().unanswered()).isEqualTo(1);
    assertThat(learned().questions())
        .containsExactly(
            new Question(clock.instant(), Outcome.CHOSEN, "login", new PersonalText("เข้าไม่ได้")),
            new Question(first, Outcome.UNANSWERED, null, new PersonalText("ราคาทอง")));
  }

  @Test
  void leavesNoWordsReadable() {
    record("e1", new Lesson.Unanswered(asked("ความลับ")));

    assertThat(stored().toJson()).doesNotContain("ความลับ").contains("unanswered");
  }

  @Test
  void cutsWhatIsLong() {
    record("e1", new Lesson.Unanswered(asked("ก".repeat(5000))));

    assertThat(learned().questions().getFirst().words().value()).hasSize(500);
  }

  @Test
  void forgetsWordsAfterNinetyDaysAndKeepsTheCount() {
    record("e1", new Lesson.Unanswered(asked("ราคาทอง")));
    clock.advance(Duration.ofDays(91));

    learning.forgetOldWords();

    assertThat(stored()).doesNotContainKeys("body", "worded");
    assertThat(learnedInAYear().unanswered()).isEqualTo(1);
  }

  @Test
  void forgetsAfterNinetyDaysWhoseVoteItWasAndKeepsTheCount() {
    record("e1", new Lesson.NotHelped(shown("password", "v1"), asked("ลืมพาส")));
    record("e2", new Lesson.Helped(shown("login", "v1")));
    clock.advance(Duration.ofDays(91));

    learning.forgetOldWords();

    assertThat(rows())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).doesNotContainKeys("citizen", "message", "body"))
        .noneMatch(row -> row.toJson().contains(SOMEBODY.value()));
    assertThat(learnedInAYear().tallies())
        .containsExactly(new Tally("password", "v1", 0, 1, 0), new Tally("login", "v1", 1, 0, 0));
  }

  @Test
  void knowsForNinetyDaysWhoseWordsTheyAre() {
    record("e1", new Lesson.NotHelped(shown("password", "v1"), asked("ลืมพาส")));
    clock.advance(Duration.ofDays(89));

    learning.forgetOldWords();
    learning.erase(SOMEBODY, "message of ลืมพาส");

    assertThat(learnedInAYear().questions()).isEmpty();
  }

  /// Votes were called after their person once.
  @Test
  void forgetsWhoseVoteItWasAlsoInItsName() {
    var name = SOMEBODY.value() + "/password/v1/turn";
    STORE
        .database()
        .getCollection(Learning.COLLECTION.name())
        .insertOne(
            new Document("_id", name)
                .append("v", 1)
                .append("citizen", SOMEBODY.value())
                .append("at", Date.from(clock.instant()))
                .append("kind", "helped")
                .append("entry", "password")
                .append("entryVersion", "v1")
                .append("showing", "turn"));
    clock.advance(Duration.ofDays(91));

    learning.forgetOldWords();
    learning.forgetOldWords();

    assertThat(rows()).hasSize(1).noneMatch(row -> row.toJson().contains(SOMEBODY.value()));
    assertThat(learnedInAYear().tallies()).containsExactly(new Tally("password", "v1", 1, 0, 0));
  }

  @Test
  void countsVotesWithoutOpeningAnyWords() {
    record("e1", new Lesson.NotHelped(shown("password", "v1"), asked("ลืมพาส")));
    record("e2", new Lesson.Helped(shown("login", "v1")));
    record("e3", new Lesson.Unanswered(asked("ราคาทอง")));

    assertThat(learning.votesSince(clock.instant().minus(Duration.ofDays(30))))
        .containsExactly(new Tally("password", "v1", 0, 1, 0), new Tally("login", "v1", 1, 0, 0));
  }

  private List<Document> rows() {
    return STORE
        .database()
        .getCollection(Learning.COLLECTION.name())
        .find(gt("_id", ""))
        .into(new ArrayList<>());
  }

  @Test
  void keepsWordsForNinetyDays() {
    record("e1", new Lesson.Unanswered(asked("ราคาทอง")));
    clock.advance(Duration.ofDays(89));

    learning.forgetOldWords();

    assertThat(learnedInAYear().questions()).hasSize(1);
  }

  /// A bot that stood still has removed nothing, and the command reads all the same.
  @Test
  void opensNoWordsThatShouldBeGone() {
    record("e1", new Lesson.Unanswered(asked("ราคาทอง")));
    clock.advance(Duration.ofDays(91));

    assertThat(learnedInAYear().questions()).isEmpty();
    assertThat(learnedInAYear().unanswered()).isEqualTo(1);
  }

  @Test
  void forgetsTheWordsOfAMessageThatIsTakenBack() {
    record("e1", new Lesson.Unanswered(asked("ราคาทอง")));

    learning.erase(SOMEBODY, "message of ราคาทอง");

    assertThat(learned().questions()).isEmpty();
    assertThat(learned().unanswered()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"m1", "m2"})
  void forgetsWhatWasSaidInTwoMessagesWithEitherOfThem(String message) {
    record(
        "e1", new Lesson.Unanswered(new Asked(new PersonalText("รหัส หาย"), List.of("m1", "m2"))));

    learning.erase(SOMEBODY, message);

    assertThat(learned().questions()).isEmpty();
  }

  @Test
  void keepsOfALessonWithoutWordsNeitherThemNorTheirMessages() {
    record("e1", new Lesson.Unanswered(asked("ราคาทอง")).withoutWords());

    assertThat(stored()).doesNotContainKeys("worded", "body", "message");
    assertThat(learned().questions()).isEmpty();
    assertThat(learned().unanswered()).isEqualTo(1);
  }

  @Test
  void keepsTheAnswerThatALessonWithoutWordsIsAbout() {
    assertThat(new Lesson.NotHelped(shown("a", "1"), asked("x")).withoutWords())
        .isEqualTo(new Lesson.NotHelped(shown("a", "1"), null));
    assertThat(new Lesson.Chosen("a", "1", asked("x")).withoutWords())
        .isEqualTo(new Lesson.Chosen("a", "1", null));
    assertThat(new Lesson.Helped(shown("a", "1")).withoutWords())
        .isEqualTo(new Lesson.Helped(shown("a", "1")));
  }

  @Test
  void readsALessonAsItWasWritten() {
    var lessons =
        List.of(
            new Lesson.Helped(shown("a", "1")),
            new Lesson.NotHelped(shown("a", "1"), null),
            new Lesson.NotHelped(shown("a", "1"), asked("x")),
            new Lesson.Chosen("a", "1", asked("x")),
            new Lesson.Unanswered(new Asked(new PersonalText("x"), List.of())),
            new Lesson.Unanswered(new Asked(new PersonalText("x"), List.of("m1", "m2"))));

    assertThat(lessons)
        .allSatisfy(it -> assertThat(StoredLesson.read(StoredLesson.write(it))).isEqualTo(it));
  }

  private Document stored() {
    var row =
        STORE
            .database()
            .getCollection(Learning.COLLECTION.name())
            .find(new Document("_id", "e1"))
            .first();
    return Objects.requireNonNull(row);
  }

  private void record(String event, Lesson lesson) {
    learning.record(event, SOMEBODY, lesson);
  }

  private static Showing shown(String entry, String version) {
    return new Showing(entry, version, "turn");
  }

  private static Asked asked(String words) {
    return new Asked(new PersonalText(words), "message of " + words);
  }

  private Learned learnedInAYear() {
    return learning.since(clock.instant().minus(Duration.ofDays(365)), 100);
  }

  private Learned learned() {
    return learning.since(clock.instant().minus(Duration.ofDays(1)), 100);
  }
}
