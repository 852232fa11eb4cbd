package saitrong.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

/// What promises are counted by, as it stands in the database.
class StoredTimetableTest {

  private static final LocalDate FIRST_OF_DECEMBER = LocalDate.of(2026, 12, 1);

  @RegisterExtension
  static final TestStore STORE = TestStore.with(new ContentConfiguration().contentCollection());

  @TempDir Path folder;

  private final MovableClock clock = new MovableClock();
  private AgencyFiles files;
  private StoredTimetable timetable;

  @BeforeEach
  void anAgency() {
    files = AgencyFiles.copiedTo(folder);
    timetable = StoredTimetable.in(STORE.database());
  }

  @Test
  void isThatOfTheSetThatServes() {
    assertThat(timetable.get()).isEmpty();
    var served = starts();

    var counted = timetable.get().orElseThrow();

    assertThat(counted.policy()).isEqualTo(served.active().policy());
    assertThat(counted.hours().isWorkingDay(FIRST_OF_DECEMBER)).isTrue();
    assertThat(timetable.get()).containsSame(counted);
  }

  @Test
  void risesWithADayOffThatWasAdded() {
    starts();
    var before = timetable.get().orElseThrow();

    addsADayOff();
    starts();

    var after = timetable.get().orElseThrow();
    assertThat(after.version()).isGreaterThan(before.version());
    assertThat(after.hours().isWorkingDay(FIRST_OF_DECEMBER)).isFalse();
  }

  /// Of a later release, say.
  @Test
  void keepsTheLastOneWhereASetCannotBeRead() {
    starts();
    var before = timetable.get().orElseThrow();
    var sets = new StoredSets(STORE.database());
    var broken = new FileSet(Map.of("profile.yaml", "name: [".getBytes(UTF_8)));
    sets.keep(broken, clock.instant(), "elsewhere");
    var active = sets.active().orElseThrow();
    sets.name(active.after(new ActiveSet.FolderSeen("elsewhere", broken.hash()), clock.instant()));

    assertThat(sets.active().orElseThrow().hash()).isEqualTo(broken.hash());
    assertThat(timetable.get()).containsSame(before);
  }

  private Contents starts() {
    return ContentForTests.served(folder, STORE.database());
  }

  private void addsADayOff() {
    files.write(
        "holidays.yaml",
        files.text("holidays.yaml")
            + "\n"
            + "  - {date: 2569-12-01, name: \"วันหยุดทดสอบ\", kind: พิเศษ, source: ทดสอบ,"
            + " confirmed: yes}\n");
  }
}
