package saitrong.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.store.DeclaredCollection;
import saitrong.store.TestStore;

/// Two instances on one database learn of each other, and forget each other.
class NeighboursTest {

  @RegisterExtension
  static final TestStore STORE = TestStore.with(DeclaredCollection.toDo(Neighbours.COLLECTION));

  private Instant now = Instant.parse("2026-11-20T05:00:00Z");
  private final List<Duration> rests = new ArrayList<>();

  @Test
  void isByItselfWhileNobodyElseLooks() {
    var one = instance(false);

    one.start();
    one.look();

    assertThat(one.areThere()).isFalse();
    assertThat(rests).isEmpty();
  }

  @Test
  void noticesAnotherAndGivesItTheTimeToNoticeToo() {
    var one = instance(false);
    var two = instance(false);
    one.start();

    two.start();
    one.look();

    assertThat(one.areThere()).isTrue();
    assertThat(two.areThere()).isTrue();
    assertThat(rests).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void forgetsOneThatHasBeenSilent() {
    var one = instance(false);
    instance(false).start();
    one.look();

    now = now.plusSeconds(19);
    one.look();
    boolean soon = one.areThere();
    now = now.plusSeconds(1);
    one.look();

    assertThat(soon).isTrue();
    assertThat(one.areThere()).isFalse();
  }

  @Test
  void clearsAwayTheLongGone() {
    instance(false).start();

    now = now.plusSeconds(3601);
    instance(false).look();

    assertThat(STORE.database().getCollection(Neighbours.COLLECTION).countDocuments()).isOne();
  }

  @Test
  void tellsNobodyWhenTheDatabaseIsItsOwn() {
    var alone = instance(true);

    alone.start();

    assertThat(alone.areThere()).isFalse();
    assertThat(STORE.database().getCollection(Neighbours.COLLECTION).countDocuments()).isZero();
  }

  private Neighbours instance(boolean alone) {
    return new Neighbours(STORE.database(), alone, () -> now, rests::add);
  }
}
