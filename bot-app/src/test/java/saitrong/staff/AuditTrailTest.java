package saitrong.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.MovableClock;
import saitrong.store.TestStore;

class AuditTrailTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(AuditTrail.COLLECTION);

  private final MovableClock clock = new MovableClock();

  @Test
  void tellsWhoDidWhatTheLatestFirst() {
    var trail = StaffForTests.trail(STORE.database(), clock);
    var read = new Deed("officer", "account", "case-read", "00001/2569");
    var moved = new Deed("deputy", "account", "case-move", "00001/2569");
    trail.record(read);
    trail.record(new Deed("officer", "account", "case-read", "00002/2569"));
    trail.record(moved);
    trail.record(read);

    assertThat(trail.about("00001/2569", 10)).containsExactly(read, moved, read);
    assertThat(trail.about("00001/2569", 1)).containsExactly(read);
  }

  @Test
  void tellsWhatWasDoneLastAboutEachOfAKind() {
    var trail = StaffForTests.trail(STORE.database(), clock);
    var first = new Deed("officer", "account", "declined", "draft/1");
    var second = new Deed("officer", "account", "approved", "draft/1");
    var other = new Deed("deputy", "account", "declined", "draft/2");
    trail.record(first);
    trail.record(other);
    trail.record(second);
    trail.record(new Deed("officer", "account", "read", "drafts"));

    assertThat(trail.lastBelow("draft/")).containsExactlyInAnyOrder(second, other);
  }
}
