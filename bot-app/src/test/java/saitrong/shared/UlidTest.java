package saitrong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UlidTest {

  private final AtomicLong millis = new AtomicLong(1_700_000_000_000L);
  private final Ulid ids = new Ulid(() -> Instant.ofEpochMilli(millis.get()));

  @Test
  void sortsInTheOrderOfMakingAlsoWhenTheClockIsSetBack() {
    var made = new ArrayList<String>();
    for (int i = 0; i < 1000; i++) {
      made.add(ids.next());
      millis.addAndGet(i % 3 - 1);
    }

    assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(id -> id.length() == 26);
  }

  @Test
  void beginsWithItsTime() {
    var time = Instant.ofEpochMilli(millis.get());

    String id = ids.next();

    assertThat(id)
        .isGreaterThanOrEqualTo(Ulid.firstAt(time))
        .isLessThan(Ulid.firstAt(time.plusMillis(1)));
    assertThat(Ulid.timeOf(id)).isEqualTo(time);
    assertThat(Ulid.firstAt(Instant.ofEpochMilli(1469918176385L))).startsWith("01ARYZ6S41");
  }

  @Test
  void isNotRepeatedByAnotherMaker() {
    var other = new Ulid(() -> Instant.ofEpochMilli(millis.get()));

    assertThat(other.next()).isNotEqualTo(ids.next());
  }
}
