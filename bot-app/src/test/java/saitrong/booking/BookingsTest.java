package saitrong.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static saitrong.booking.Desks.HALF_PAST;
import static saitrong.booking.Desks.MONDAY;
import static saitrong.booking.Desks.NINE;
import static saitrong.booking.Desks.TEN;
import static saitrong.booking.Desks.TUESDAY;
import static saitrong.booking.Desks.WEDNESDAY;
import static saitrong.booking.Desks.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.booking.BookingResult.Booked;
import saitrong.booking.BookingResult.Full;
import saitrong.booking.BookingResult.LimitReached;
import saitrong.booking.BookingResult.NotTheirs;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.shared.Life;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.FragileDatabase;
import saitrong.store.TestStore;
import saitrong.timer.WiredTimers;

class BookingsTest {

  private static final CitizenId ANN = new CitizenId("ann");
  private static final CitizenId BOB = new CitizenId("bob");
  private static final PersonalText NOTE = new PersonalText("ผู้จองตัวอย่าง ทดสอบ");

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(Stream.of(BookedSlots.COLLECTION), Arrays.stream(WiredTimers.collections()))
              .toArray(DeclaredCollection[]::new));

  private final MovableClock clock = new MovableClock();
  private final List<String> reminded = new ArrayList<>();
  private BookingOffices desks = Desks.only(Desks.clerk(1));
  private Instance here;

  /// One instance of the helpdesk, with a life that can end.
  private final class Instance {

    private final Life life = new Life();
    private final BookedSlots slots;
    private final WiredTimers timers;
    private final MongoBookings bookings;

    Instance() {
      var database = FragileDatabase.of(STORE.database(), life);
      slots = new BookedSlots(database, cipher());
      timers = new WiredTimers(database, cipher(), clock);
      bookings = new MongoBookings(slots, timers.timers(), () -> desks, clock);
    }

    void sweep() {
      BookingReminders reminders =
          (citizen, booking) -> reminded.add(citizen + " " + booking.number());
      timers.sweep(
          Runnable::run,
          new Moving(bookings),
          new Reminding(bookings, () -> Optional.of(reminders), clock));
    }
  }

  private static FieldCipher cipher() {
    return FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  }

  @BeforeEach
  void start() {
    here = new Instance();
  }

  private BookingId booked(String key, CitizenId citizen, Slot slot) {
    var result = here.bookings.book(key, citizen, slot, NOTE);
    assertThat(result).isInstanceOf(Booked.class);
    return ((Booked) result).booking().id();
  }

  @Test
  void giveANumberAndTakeThePlaceFromWhatIsFree() {
    var result = here.bookings.book("run/book", ANN, at(TUESDAY, HALF_PAST), NOTE);

    assertThat(result)
        .isInstanceOfSatisfying(
            Booked.class, it -> assertThat(it.booking().number()).isEqualTo("A2411/0930-1"));
    assertThat(here.bookings.freeTimes("clerk", TUESDAY)).containsExactly(NINE, TEN);
    assertThat(here.bookings.mine(ANN)).hasSize(1);
    assertThat(here.bookings.mine(BOB)).isEmpty();
  }

  @Test
  void areTheSameHoweverOftenTheyAreAskedForUnderOneKey() {
    var first = booked("run/book", ANN, at(TUESDAY, NINE));

    assertThat(booked("run/book", ANN, at(TUESDAY, NINE))).isEqualTo(first);
    assertThat(new Instance().bookings.book("run/book", ANN, at(TUESDAY, NINE), NOTE))
        .isInstanceOf(Booked.class);
    assertThat(here.bookings.mine(ANN)).hasSize(1);
  }

  @Test
  void areRefusedWhenTheLastPlaceIsTaken() {
    var _ = booked("a", ANN, at(TUESDAY, NINE));

    assertThat(here.bookings.book("b", BOB, at(TUESDAY, NINE), NOTE)).isInstanceOf(Full.class);
  }

  @Test
  void areRefusedWhereNothingIsOpen() {
    assertThat(here.bookings.book("a", ANN, at(MONDAY, NINE), NOTE)).isInstanceOf(Full.class);
    assertThat(here.bookings.book("b", ANN, new Slot("gone", TUESDAY, NINE), NOTE))
        .isInstanceOf(Full.class);
    assertThat(here.bookings.freeDays("gone")).isEmpty();
  }

  @Test
  void leaveADayOutOnceItIsFull() {
    desks = Desks.only(Desks.clerk(1));
    for (var time : List.of(NINE, HALF_PAST, TEN)) {
      var _ = booked("k" + time, new CitizenId("c" + time), at(TUESDAY, time));
    }

    assertThat(here.bookings.freeDays("clerk")).doesNotContain(TUESDAY).contains(WEDNESDAY);
  }

  /// The promise: two people never get the last place.
  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void areNeverMoreThanThereArePlacesHoweverManyTryAtOnce(int places) throws Exception {
    desks = Desks.only(Desks.clerk(places));
    var instances = List.of(new Instance(), new Instance(), new Instance());
    var tries = new ArrayList<Callable<BookingResult>>();
    for (int i = 0; i < 64; i++) {
      var citizen = new CitizenId("c" + i);
      String key = "run" + i;
      var on = instances.get(i % 3);
      tries.add(() -> on.bookings.book(key, citizen, at(TUESDAY, NINE), NOTE));
    }

    var results = new ArrayList<BookingResult>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<BookingResult> result : threads.invokeAll(tries)) {
        results.add(result.get());
      }
    }

    assertThat(results).filteredOn(Full.class::isInstance).hasSize(64 - places);
    assertThat(results)
        .filteredOn(Booked.class::isInstance)
        .extracting(it -> ((Booked) it).booking().number())
        .hasSize(places)
        .doesNotHaveDuplicates();
  }

  @Test
  void areLimitedForEachPerson() {
    var _ = booked("a", ANN, at(TUESDAY, NINE));
    var _ = booked("b", ANN, at(TUESDAY, TEN));

    assertThat(here.bookings.book("c", ANN, at(WEDNESDAY, NINE), NOTE))
        .isInstanceOf(LimitReached.class);
    assertThat(here.bookings.book("b", ANN, at(TUESDAY, TEN), NOTE)).isInstanceOf(Booked.class);
  }

  @Test
  void canBeCancelledOnceAndThenAreFreeForOthersUnderAnotherNumber() {
    var id = booked("a", ANN, at(TUESDAY, NINE));

    assertThat(here.bookings.cancel(BOB, id)).isEmpty();
    assertThat(here.bookings.cancel(ANN, id)).isPresent();
    assertThat(here.bookings.cancel(ANN, id)).as("asked again after a crash").isPresent();

    assertThat(here.bookings.mine(ANN)).isEmpty();
    assertThat(booked("b", BOB, at(TUESDAY, NINE)).nth()).isEqualTo(2);
  }

  @Test
  void cannotBeCancelledWhenTheyAreOver() {
    var id = booked("a", ANN, at(TUESDAY, NINE));
    clock.advance(Duration.ofDays(1));

    assertThat(here.bookings.cancel(ANN, id)).isEmpty();
    assertThat(here.bookings.mine(ANN)).isEmpty();
  }

  @Test
  void moveToAnotherTimeAndGiveTheOldPlaceBack() {
    var old = booked("a", ANN, at(TUESDAY, NINE));

    var moved = here.bookings.move("m", ANN, old, at(WEDNESDAY, TEN));
    var again = here.bookings.move("m", ANN, old, at(WEDNESDAY, TEN));

    assertThat(moved).isInstanceOf(Booked.class).isEqualTo(again);
    assertThat(here.bookings.mine(ANN))
        .extracting(it -> it.slot().key())
        .containsExactly("clerk/2026-11-25/10:00");
    assertThat(here.bookings.freeTimes("clerk", TUESDAY)).contains(NINE);
    assertThat(here.slots.note(((Booked) moved).booking().id())).contains(NOTE);
  }

  @Test
  void stayWhereTheyAreWhenTheNewPlaceIsTaken() {
    var old = booked("a", ANN, at(TUESDAY, NINE));
    var _ = booked("b", BOB, at(TUESDAY, TEN));

    assertThat(here.bookings.move("m", ANN, old, at(TUESDAY, TEN))).isInstanceOf(Full.class);
    assertThat(here.bookings.mine(ANN)).extracting(Booking::id).containsExactly(old);
  }

  @Test
  void areNotMovedByOthersNorToAnotherDesk() {
    var old = booked("a", ANN, at(TUESDAY, NINE));

    assertThat(here.bookings.move("m", BOB, old, at(TUESDAY, TEN))).isInstanceOf(NotTheirs.class);
    assertThat(here.bookings.move("m", ANN, old, new Slot("other", TUESDAY, TEN)))
        .isInstanceOf(NotTheirs.class);
  }

  /// Between the two writes of a move the person holds both, and sees one.
  @Test
  void endARightWayWhenAMoveDiesInTheMiddleAndNobodyAsksAgain() {
    var old = booked("a", ANN, at(TUESDAY, NINE));
    var dying = new Instance();
    dying.life.endsAfter("booked_slots.updateOne");
    assertThatThrownBy(() -> dying.bookings.move("m", ANN, old, at(TUESDAY, TEN)))
        .isInstanceOf(Life.Ended.class);
    assertThat(here.bookings.freeTimes("clerk", TUESDAY)).containsExactly(HALF_PAST);
    assertThat(here.bookings.mine(ANN)).extracting(it -> it.slot().time()).containsExactly(TEN);

    clock.advance(MongoBookings.HALF_DONE);
    here.sweep();

    assertThat(here.bookings.freeTimes("clerk", TUESDAY)).containsExactly(NINE, HALF_PAST);
    assertThat(here.bookings.mine(ANN)).hasSize(1);
  }

  /// Whatever step is the last one: asked again, there is one booking, the new one.
  @Test
  void endARightWayWhereverAMoveDies() {
    int steps = 0;
    boolean died = true;
    while (died) {
      String run = "m" + steps;
      var citizen = new CitizenId("c" + steps);
      var old = booked("b" + steps, citizen, at(TUESDAY, NINE));
      var dying = new Instance();
      died = dies(dying, steps, () -> dying.bookings.move(run, citizen, old, at(TUESDAY, TEN)));

      var result = here.bookings.move(run, citizen, old, at(TUESDAY, TEN));

      assertThat(result).as("after step %d", steps).isInstanceOf(Booked.class);
      assertThat(here.bookings.freeTimes("clerk", TUESDAY)).containsExactly(NINE, HALF_PAST);
      var mine = here.bookings.mine(citizen);
      assertThat(mine).hasSize(1);
      assertThat(here.bookings.cancel(citizen, mine.getFirst().id())).isPresent();
      steps++;
    }
    assertThat(steps).isGreaterThan(5);
  }

  private static boolean dies(Instance instance, int after, Runnable work) {
    var steps = new int[1];
    instance.life.watchedBy((step, before) -> {
      if (!before && steps[0]++ == after) {
        instance.life.end();
      }
    });
    try {
      work.run();
      return false;
    } catch (Life.Ended ended) {
      return true;
    }
  }

  @Test
  void areRemindedOfOnTheMorningOfTheDayBefore() {
    var _ = booked("a", ANN, at(WEDNESDAY, TEN));

    clock.advance(Duration.ofHours(22));
    here.sweep();
    assertThat(reminded).isEmpty();

    clock.advance(Duration.ofHours(1));
    here.sweep();
    here.sweep();
    assertThat(reminded).containsExactly("ann A2511/1000-1");
  }

  @Test
  void areNotRemindedOfOnceCancelledOrMovedAway() {
    var moved = booked("a", ANN, at(WEDNESDAY, TEN));
    var _ = here.bookings.move("m", ANN, moved, at(MONDAY.plusDays(7), NINE));
    var _ = here.bookings.cancel(BOB, booked("b", BOB, at(WEDNESDAY, NINE)));

    clock.advance(Duration.ofDays(1));
    here.sweep();
    assertThat(reminded).isEmpty();

    clock.advance(Duration.ofDays(5));
    here.sweep();
    assertThat(reminded).containsExactly("ann A3011/0900-1");
  }

  @Test
  void areNotRemindedOfAtNightNorWhenTheyAreOver() {
    var _ = booked("a", ANN, at(WEDNESDAY, TEN));
    clock.advance(Duration.ofHours(36));
    here.sweep();
    assertThat(reminded).as("ten in the evening").isEmpty();

    clock.advance(Duration.ofHours(10));
    here.sweep();
    assertThat(reminded).as("eight in the morning").hasSize(1);

    var _ = booked("b", BOB, at(MONDAY.plusDays(7), NINE));
    clock.advance(Duration.ofDays(8));
    here.sweep();
    assertThat(reminded).hasSize(1);
  }

  @Test
  void areGivenBackAndForgottenWithThePerson() {
    var _ = booked("a", ANN, at(TUESDAY, NINE));
    var _ = here.bookings.cancel(ANN, booked("b", ANN, at(TUESDAY, TEN)));
    var _ = booked("c", BOB, at(TUESDAY, HALF_PAST));

    new BookingRecords(STORE.database(), cipher()).forget(new Leaving(ANN, clock.instant(), true));

    assertThat(here.bookings.freeTimes("clerk", TUESDAY)).containsExactly(NINE, TEN);
    assertThat(stored()).doesNotContain("ann").contains("bob");
    assertThat(here.bookings.mine(BOB)).hasSize(1);
  }

  @Test
  void areRemovedThreeMonthsAfterTheirDay() {
    var _ = booked("a", ANN, at(TUESDAY, NINE));
    clock.advance(Duration.ofDays(90));
    here.bookings.forgetOldOnes();
    assertThat(stored()).contains("ann");

    clock.advance(Duration.ofDays(2));
    here.bookings.forgetOldOnes();
    assertThat(stored()).isEmpty();
  }

  @Test
  void holdNothingReadableOfThePerson() {
    var id = booked("a", ANN, at(TUESDAY, NINE));

    assertThat(stored()).doesNotContain("ทดสอบ");
    assertThat(here.slots.note(id)).contains(NOTE);
  }

  private static String stored() {
    var all = new StringBuilder();
    STORE
        .database()
        .getCollection("booked_slots")
        .find(new Document("day", new Document("$gte", "")))
        .forEach(it -> all.append(it.toJson()));
    return all.toString();
  }
}
