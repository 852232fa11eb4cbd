package saitrong.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.shared.Life;
import saitrong.shared.LogLines;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;

class TimersTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @RegisterExtension static final TestStore STORE = TestStore.with(WiredTimers.collections());

  private final MovableClock clock = new MovableClock();
  private final Bell bell = new Bell();
  private WiredTimers wired;

  /// Notes what it was asked to do; a step of its own may come first.
  private static final class Bell implements TimerHandler {

    private final List<String> rung = Collections.synchronizedList(new ArrayList<>());
    private Runnable first = () -> {};

    @Override
    public String kind() {
      return "bell";
    }

    @Override
    public void perform(String key, PersonalText payload) {
      first.run();
      rung.add(key + ": " + payload.value());
    }
  }

  @BeforeEach
  void wire() {
    wired = new WiredTimers(STORE.database(), cipher(1), clock);
  }

  private static FieldCipher cipher(int key) {
    var bytes = new byte[32];
    bytes[0] = (byte) key;
    return FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(bytes)));
  }

  private void set(String key, String payload) {
    wired.timers().set(key, "bell", clock.instant().plus(HOUR), new PersonalText(payload));
  }

  private void sweep() {
    wired.sweep(Runnable::run, bell);
  }

  @Test
  void performWhatIsDueOnceAndNotBefore() {
    set("a", "ring");

    sweep();
    assertThat(bell.rung).isEmpty();

    clock.advance(HOUR);
    sweep();
    sweep();
    assertThat(bell.rung).containsExactly("a: ring");
    assertThat(wired.figures().waiting()).isZero();
  }

  @Test
  void areReplacedByALaterOneOfTheSameKey() {
    set("a", "first");
    clock.advance(Duration.ofMinutes(30));
    set("a", "second");

    clock.advance(Duration.ofMinutes(30));
    sweep();
    assertThat(bell.rung).isEmpty();

    clock.advance(Duration.ofMinutes(30));
    sweep();
    assertThat(bell.rung).containsExactly("a: second");
  }

  @Test
  void areNoMoreOnceCancelled() {
    set("a", "ring");
    wired.timers().cancel("a");

    clock.advance(HOUR);
    sweep();

    assertThat(bell.rung).isEmpty();
  }

  @Test
  void ringOnceOnSeveralInstances() {
    IntStream.range(0, 60).forEach(i -> set("k" + i, "ring"));
    clock.advance(HOUR);
    var others = List.of(wired, wired.onAnotherInstance(), wired.onAnotherInstance());

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      others.forEach(instance -> instance.sweep(threads, bell));
    }

    assertThat(bell.rung).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void arePerformedAgainAfterACrashOnceTheLeaseIsOver() {
    set("a", "ring");
    clock.advance(HOUR);
    var life = new Life();
    var dying = new WiredTimers(FragileDatabase.of(STORE.database(), life), cipher(1), clock);
    life.endsBefore("timers.deleteOne");
    assertThatThrownBy(() -> dying.sweep(Runnable::run, bell)).isInstanceOf(Life.Ended.class);

    sweep();
    assertThat(bell.rung).as("the lease still holds").hasSize(1);

    clock.advance(StoredTimers.LEASE);
    sweep();
    assertThat(bell.rung).containsExactly("a: ring", "a: ring");
    assertThat(wired.figures().waiting()).isZero();
  }

  @Test
  void areFreeAtOnceWhenNobodyElseUsesTheDatabase() {
    set("a", "ring");
    clock.advance(HOUR);
    var waiting = wired.stored().due(clock.instant()).getFirst();
    assertThat(wired.stored().claim(waiting, clock.instant())).isPresent();
    assertThat(wired.stored().claim(waiting, clock.instant())).isEmpty();

    wired.stored().voidLeases();

    sweep();
    assertThat(bell.rung).hasSize(1);
  }

  @Test
  void comeBackAfterGrowingPausesAndAreParkedInTheEnd() {
    set("a", "ring");
    bell.first =
        () -> {
          throw new IllegalStateException("no");
        };
    clock.advance(HOUR);

    sweep();
    sweep();
    assertThat(wired.figures().parked()).isZero();
    for (int i = 1; i < Patience.USUAL.tries(); i++) {
      clock.advance(Patience.USUAL.after(i));
      sweep();
    }

    assertThat(wired.figures().parked()).isOne();
    assertThat(wired.figures().waiting()).isZero();
    assertThat(Patience.USUAL.after(2)).isEqualTo(Patience.USUAL.after(1).multipliedBy(2));
  }

  @Test
  void areDoneWhenALaterTryGoesWell() {
    set("a", "ring");
    bell.first =
        () -> {
          throw new StackOverflowError();
        };
    clock.advance(HOUR);
    sweep();

    bell.first = () -> {};
    clock.advance(Patience.USUAL.after(1));
    sweep();

    assertThat(bell.rung).containsExactly("a: ring");
    assertThat(wired.figures().parked()).isZero();
  }

  @Test
  void costNoTryWhileTheDatabaseIsAway() {
    set("a", "ring");
    bell.first =
        () -> {
          throw new MongoTimeoutException("away");
        };
    clock.advance(HOUR);
    for (int i = 0; i < 2 * Patience.USUAL.tries(); i++) {
      sweep();
      clock.advance(StoredTimers.LEASE);
    }
    assertThat(wired.figures().parked()).isZero();

    bell.first = () -> {};
    sweep();

    assertThat(bell.rung).hasSize(1);
  }

  @Test
  void mayBePutOffByTheirOwnHandler() {
    set("a", "now");
    bell.first = () -> set("a", "later");
    clock.advance(HOUR);
    sweep();

    bell.first = () -> {};
    sweep();
    clock.advance(HOUR);
    sweep();

    assertThat(bell.rung).containsExactly("a: now", "a: later");
  }

  @Test
  void ofAKindThatIsUnknownHereAreLeftToOthersAndTheirAgeIsMeasured() {
    wired.timers().set("a", "of-tomorrow", clock.instant(), new PersonalText(""));
    clock.advance(Duration.ofMinutes(5));

    sweep();

    assertThat(wired.figures().waiting()).isOne();
    assertThat(wired.figures().late()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void ofAKeyThatIsNotSetHereAreLeftToTheInstanceThatHasIt() {
    set("a", "ring");
    clock.advance(HOUR);
    var stranger = new WiredTimers(STORE.database(), cipher(2), clock);

    stranger.sweep(Runnable::run, bell);
    assertThat(bell.rung).isEmpty();

    sweep();
    assertThat(bell.rung).hasSize(1);
  }

  @Test
  void thatWereAlteredAreParked() {
    set("a", "ring");
    set("b", "ring");
    STORE
        .database()
        .getCollection("timers")
        .updateOne(Filters.eq("_id", "a"), Updates.set("payload", payload("b")));

    clock.advance(HOUR);
    sweep();

    assertThat(bell.rung).containsExactly("b: ring");
    assertThat(wired.figures().parked()).isOne();
  }

  @Test
  void holdNothingReadableAndTellNothing() {
    try (var log = LogLines.of("saitrong.timer")) {
      set("a", "คำลับของผู้จอง");
      bell.first =
          () -> {
            throw new IllegalStateException("คำลับของผู้จอง");
          };
      clock.advance(HOUR);
      sweep();

      assertThat(String.join("\n", log.lines())).contains("timer a failed").doesNotContain("คำลับ");
    }
    assertThat(new String(payload("a").getData(), StandardCharsets.UTF_8)).doesNotContain("คำลับ");
  }

  private static Binary payload(String key) {
    var rows = STORE.database().getCollection("timers");
    return Objects.requireNonNull(rows.find(Filters.eq("_id", key)).first())
        .get("payload", Binary.class);
  }
}
