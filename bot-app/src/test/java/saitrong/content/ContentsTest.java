package saitrong.content;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.shared.Language;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// Several machines with a folder each, one database, and officials who edit.
class ContentsTest {

  @RegisterExtension
  static final TestStore STORE = TestStore.with(new ContentConfiguration().contentCollection());

  @TempDir Path folders;

  private final MovableClock clock = new MovableClock();
  private Branch here;
  private Branch there;

  @BeforeEach
  void twoMachinesWithTheSameFiles() {
    here = Branch.at("here", folders, STORE.database(), clock);
    there = Branch.at("there", folders, STORE.database(), clock);
  }

  @Test
  void servesOnEveryInstanceWhatWasEditedOnOne() {
    var a = here.starts();
    var b = there.starts();

    here.says("edited here");
    looksTwice(a);
    b.look();

    assertThat(said(a)).isEqualTo("edited here");
    assertThat(said(b)).isEqualTo("edited here");
    assertThat(a.servesItsFolder()).isTrue();
    assertThat(b.servesItsFolder()).isFalse();
  }

  @Test
  void waitsUntilAFolderIsLeftAlone() {
    var a = here.starts();
    looksTwice(a);
    var before = said(a);

    here.says("half");
    a.look();
    here.says("all of it");
    a.look();
    assertThat(said(a)).isEqualTo(before);

    a.look();
    assertThat(said(a)).isEqualTo("all of it");
  }

  @Test
  void keepsTheLastGoodSetWhileAFolderIsBroken() {
    var a = here.starts();
    here.says("good");
    looksTwice(a);

    here.breaks();
    looksTwice(a);
    assertThat(said(a)).isEqualTo("good");
    assertThat(a.problems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.file()).isEqualTo(here.files().path("profile.yaml").toString());
          assertThat(it.english()).contains("must be ค่ะ or ครับ");
        });

    here.isMended();
    here.says("good again");
    looksTwice(a);
    assertThat(said(a)).isEqualTo("good again");
    assertThat(a.problems()).isEmpty();
  }

  /// A due date must not jump because somebody is in the middle of an edit.
  @ParameterizedTest
  @CsvSource({
    "holidays.yaml, kind: พิเศษ, kind: วันหยุด",
    "policy.yaml, result: 3 วันทำการ, result: 3 วัน"
  })
  void keepsTheLastGoodHolidaysAndPromises(String file, String right, String wrong) {
    var a = here.starts();
    var good = a.active();

    int line = here.files().replace(file, right, wrong);
    looksTwice(a);

    assertThat(a.active()).isSameAs(good);
    assertThat(a.problems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.file()).isEqualTo(here.files().path(file).toString());
          assertThat(it.line()).isEqualTo(line);
        });
  }

  @Test
  void startsOnABrokenFolderWithTheActiveSet() {
    here.says("good");
    here.starts();

    here.breaks();
    var again = here.starts();

    assertThat(said(again)).isEqualTo("good");
    assertThat(again.problems()).isNotEmpty();
    assertThat(again.servesItsFolder()).isFalse();
  }

  @Test
  void refusesToStartOnABrokenFolderWhenNothingWasEverStored() {
    here.breaks();

    assertThatThrownBy(here::starts)
        .isInstanceOfSatisfying(BrokenContent.class, it -> assertThat(it.problems()).hasSize(1));
    assertThat(sets().active()).isEmpty();
  }

  @Test
  void doesNotLetAnOldFolderUndoANewRelease() {
    var old = here.starts();
    there.says("the new release");
    var fresh = there.starts();
    old.look();
    assertThat(said(old)).isEqualTo("the new release");

    var oldAgain = here.starts();
    var elsewhere = Branch.at("elsewhere", folders, STORE.database(), clock).starts();
    for (int second = 0; second < 5; second++) {
      oldAgain.look();
      fresh.look();
      elsewhere.look();
    }

    assertThat(said(oldAgain)).isEqualTo("the new release");
    assertThat(said(fresh)).isEqualTo("the new release");
    assertThat(said(elsewhere)).isEqualTo("the new release");
    assertThat(sets().version()).isEqualTo(3); // here, there, and that elsewhere was seen
  }

  @Test
  void takesAnEditThatWasMadeWhileNobodyLooked() {
    here.says("first");
    here.starts();
    here.says("second");
    here.starts();

    here.says("first");

    assertThat(said(here.starts())).isEqualTo("first");
  }

  @Test
  void storesASetOnceAndForGood() {
    here.says("first");
    var a = here.starts();
    var first = a.active().hash();
    here.says("second");
    looksTwice(a);
    var second = a.active().hash();
    clock.advance(Duration.ofDays(1));
    here.says("first");
    looksTwice(a);

    assertThat(sets().active().orElseThrow().hash()).isEqualTo(first);
    assertThat(sets().set(first).orElseThrow().hash()).isEqualTo(first);
    assertThat(sets().set(second).orElseThrow().hash()).isEqualTo(second);
    assertThat(publishedAt(first)).isEqualTo(publishedAt(second));
  }

  @Test
  void asksTheDatabaseForOneNumberWhileNothingChanges() {
    var a = here.starts();
    looksTwice(a);
    int before = STORE.queries().asked().size();

    a.look();

    assertThat(STORE.queries().asked()).hasSize(before + 1);
  }

  /// Whatever step of publishing was the last one: the next start brings the edit before all.
  @ParameterizedTest
  @CsvSource({
    "content.find, true",
    "content.insertOne, true",
    "content.insertOne, false",
    "content.replaceOne, true",
    "content.replaceOne, false"
  })
  void publishesAfterACrashWhatTheCrashKeptBack(String step, boolean before) {
    var b = there.starts();
    here.says("edited before the crash");
    var life = new Life();
    if (before) {
      life.endsBefore(step);
    } else {
      life.endsAfter(step);
    }

    assertThatThrownBy(() -> here.startsWith(life)).isInstanceOf(Life.Ended.class);
    b.look();
    assertThat(b.problems()).isEmpty();
    var a = here.starts();
    b.look();

    assertThat(said(a)).isEqualTo("edited before the crash");
    assertThat(said(b)).isEqualTo("edited before the crash");
  }

  @Test
  void agreesWhenTwoFoldersAreEditedInTheSameMoment() {
    var a = here.starts();
    var b = there.starts();
    here.says("here");
    there.says("there");
    a.look();
    b.look();

    here.life().onceBefore("content.replaceOne", b::look);
    a.look();
    b.look();

    assertThat(said(a)).isEqualTo("here");
    assertThat(said(b)).isEqualTo("here");
  }

  @Test
  void publishesWhenTheDatabaseIsBack() {
    var a = here.starts();
    here.says("edited while the database was away");
    a.look();
    here.life()
        .onceBefore(
            "content.insertOne",
            () -> {
              throw new MongoTimeoutException("away");
            });
    assertThatThrownBy(a::look).isInstanceOf(MongoTimeoutException.class);

    a.look();

    assertThat(said(a)).isEqualTo("edited while the database was away");
  }

  /// As after going back to an older release, which does not know the newer one's files.
  @Test
  void servesItsOwnFolderWhenItCannotReadTheActiveSet() {
    here.says("mine");
    var a = here.starts();
    var strange = new FileSet(Map.of("profile.yaml", new byte[] {'?'}));
    sets().keep(strange, clock.instant(), "a newer release");
    var active = sets().active().orElseThrow();
    sets().name(active.after(new ActiveSet.FolderSeen("far", strange.hash()), clock.instant()));

    a.look();
    assertThat(said(a)).isEqualTo("mine");
    assertThat(a.problems()).isNotEmpty();
    assertThat(said(here.starts())).isEqualTo("mine");

    here.says("for this release");
    looksTwice(a);
    assertThat(said(a)).isEqualTo("for this release");
    assertThat(a.problems()).isEmpty();
  }

  @Test
  void holdsTheLargestSetThatIsTaken() {
    var large = new FileSet(Map.of("large", new byte[FileSet.MOST_BYTES]));

    sets().keep(large, clock.instant(), "here");

    assertThat(sets().set(large.hash()).orElseThrow().hash()).isEqualTo(large.hash());
  }

  /// The first look sees the edit, the second that it is over.
  private static void looksTwice(Contents contents) {
    contents.look();
    contents.look();
  }

  private static String said(Contents contents) {
    return contents.active().texts().say(Language.EN, TextKey.FAREWELL);
  }

  private static Date publishedAt(String hash) {
    var sets = STORE.database().getCollection(StoredSets.COLLECTION);
    return Objects.requireNonNull(sets.find(eq("_id", hash)).first()).getDate("publishedAt");
  }

  private static StoredSets sets() {
    return new StoredSets(STORE.database());
  }
}
