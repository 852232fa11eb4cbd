package saitrong.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.booking.Desks.TUESDAY;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.flow.Answer;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.flow.Effect.OfBooking;
import saitrong.flow.Option;
import saitrong.message.Limits;
import saitrong.shared.Language;
import saitrong.shared.MovableClock;
import saitrong.shared.PersonalText;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.timer.WiredTimers;

/// What a flow wants of appointments, done with real bookings.
class BookingEffectsTest {

  private static final CitizenId ANN = new CitizenId("ann");
  private static final CitizenId BOB = new CitizenId("bob");

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(Stream.of(BookedSlots.COLLECTION), Arrays.stream(WiredTimers.collections()))
              .toArray(DeclaredCollection[]::new));

  private BookingOffices desks = Desks.only(Desks.clerk(1));
  private BookedSlots slots;
  private BookingEffects effects;

  @BeforeEach
  void wire() {
    var clock = new MovableClock();
    var cipher = FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
    slots = new BookedSlots(STORE.database(), cipher);
    var timers = new WiredTimers(STORE.database(), cipher, clock);
    effects = new BookingEffects(new MongoBookings(slots, timers.timers(), () -> desks, clock));
  }

  private Outcome does(OfBooking effect, CitizenId citizen) {
    return effects.perform(effect, citizen, Language.TH);
  }

  private Outcome books(String key, CitizenId citizen, String day, String time) {
    return does(new Effect.Book(key, "clerk", day, time, List.of()), citizen);
  }

  @Test
  void offersDesksThenDaysThenTimes() {
    assertThat(does(new Effect.FindSlots("k", List.of()), ANN).options())
        .extracting(Option::id)
        .containsExactly("clerk");
    var days = does(new Effect.FindSlots("k", List.of("clerk")), ANN);
    var times = does(new Effect.FindSlots("k", List.of("clerk", TUESDAY.toString())), ANN);

    assertThat(days.result()).isEqualTo(OfBooking.FOUND);
    assertThat(days.options().getFirst().label().th()).isEqualTo("อังคารที่ 24 พฤศจิกายน 2569");
    assertThat(days.options())
        .allSatisfy(it -> {
          assertThat(Limits.QUICK_REPLY_LABEL.fits(it.button().th())).isTrue();
          assertThat(Limits.QUICK_REPLY_LABEL.fits(it.button().en())).isTrue();
        });
    assertThat(times.options())
        .extracting(it -> it.label().th())
        .containsExactly("09.00 น.", "09.30 น.", "10.00 น.");
  }

  @Test
  void offersEveryDayAndTimeThatAnAgencyMayOpen() {
    desks = Desks.only(Desks.ofNinetyDays());

    assertThat(does(new Effect.FindSlots("k", List.of("clerk")), ANN).options())
        .hasSize(91 - 2)
        .last()
        .extracting(Option::id)
        .isEqualTo("2027-02-21");
    var times = does(new Effect.FindSlots("k", List.of("clerk", TUESDAY.toString())), ANN);
    assertThat(times.options()).hasSize(96).last().extracting(Option::id).isEqualTo("16:55");
  }

  @Test
  void offersNothingOfWhatIsNotThere() {
    assertThat(does(new Effect.FindSlots("k", List.of("gone")), ANN).result())
        .isEqualTo(OfBooking.NOT_FOUND);
    assertThat(does(new Effect.FindSlots("k", List.of("clerk", "never")), ANN).result())
        .isEqualTo(OfBooking.NOT_FOUND);
    assertThat(does(new Effect.FindBookings("k"), ANN).result()).isEqualTo(OfBooking.NOT_FOUND);
    assertThat(books("k", ANN, "", "").result()).isEqualTo(OfBooking.FULL);
  }

  @Test
  void booksOnceAndTellsTheOtherThatItIsTaken() {
    var first = books("a", ANN, "2026-11-24", "09:30");

    assertThat(first.result()).isEqualTo(OfBooking.BOOKED);
    assertThat(first.facts())
        .containsOnlyKeys(OfBooking.FACTS)
        .containsEntry("เลขคิว", "A2411/0930-1")
        .containsEntry("วันนัด", "อังคารที่ 24 พฤศจิกายน 2569")
        .containsEntry("เวลานัด", "09.30 น.");
    assertThat(books("a", ANN, "2026-11-24", "09:30")).isEqualTo(first);
    assertThat(books("b", BOB, "2026-11-24", "09:30").result()).isEqualTo(OfBooking.FULL);
  }

  @Test
  void tellsTheDeskWhoComes() {
    var given =
        new Effect.Given(
            "ชื่อผู้แจ้ง",
            "ชื่อผู้แจ้ง",
            new PersonalText("นางสาวตัวอย่าง ทดสอบ"),
            Answer.Words.of("นางสาวตัวอย่าง ทดสอบ"));

    does(new Effect.Book("a", "clerk", "2026-11-24", "09:00", List.of(given)), ANN);

    var id = BookingId.of("clerk/2026-11-24/09:00/1").orElseThrow();
    assertThat(slots.note(id)).contains(new PersonalText("ชื่อผู้แจ้ง: นางสาวตัวอย่าง ทดสอบ"));
  }

  @Test
  void movesAndCancelsWhatIsOnesOwn() {
    var _ = books("a", ANN, "2026-11-24", "09:00");
    var mine = does(new Effect.FindBookings("k"), ANN).options().getFirst();
    assertThat(mine.label().th()).isEqualTo("A2411/0900-1 งานทะเบียน อ. 24 พ.ย. 2569 09.00 น.");
    assertThat(does(new Effect.FindSlots("k", List.of(mine.id())), ANN).result())
        .isEqualTo(OfBooking.FOUND);

    var moved = does(new Effect.MoveBooking("m", mine.id(), "2026-11-25", "10:00"), ANN);
    assertThat(moved.facts()).containsEntry("เลขคิว", "A2511/1000-1");
    assertThat(does(new Effect.CancelBooking("c", mine.id()), BOB).result())
        .isEqualTo(OfBooking.NOT_FOUND);

    var now = does(new Effect.FindBookings("k"), ANN).options().getFirst();
    assertThat(does(new Effect.CancelBooking("c", now.id()), ANN).result())
        .isEqualTo(OfBooking.CANCELLED);
    assertThat(does(new Effect.CancelBooking("c", now.id()), ANN).result())
        .as("asked again after a crash")
        .isEqualTo(OfBooking.CANCELLED);
    assertThat(does(new Effect.FindBookings("k"), ANN).result()).isEqualTo(OfBooking.NOT_FOUND);
  }

  @Test
  void offersNoMoveToWhereOneIsAlready() {
    desks = Desks.only(Desks.clerk(2));
    var _ = books("a", ANN, "2026-11-24", "09:00");
    var mine = does(new Effect.FindBookings("k"), ANN).options().getFirst();

    assertThat(does(new Effect.FindSlots("k", List.of(mine.id(), "2026-11-24")), ANN).options())
        .extracting(Option::id)
        .containsExactly("09:30", "10:00");
    assertThat(does(new Effect.FindSlots("k", List.of("clerk", "2026-11-24")), BOB).options())
        .as("for others there is room")
        .extracting(Option::id)
        .contains("09:00");

    assertThat(does(new Effect.MoveBooking("m", mine.id(), "2026-11-24", "09:00"), ANN).result())
        .as("by the button of an older list")
        .isEqualTo(OfBooking.FULL);
    assertThat(does(new Effect.FindBookings("k"), ANN).options()).containsExactly(mine);
  }

  @Test
  void offersNoDayToMoveToOnWhichOnlyOnesOwnTimeIsLeft() {
    desks = Desks.only(Desks.clerk(2));
    var _ = books("a", ANN, "2026-11-24", "09:00");
    for (var time : List.of("09:30", "10:00")) {
      for (var somebody : List.of("eve", "dan")) {
        var _ = books(somebody + time, new CitizenId(somebody), "2026-11-24", time);
      }
    }
    var mine = does(new Effect.FindBookings("k"), ANN).options().getFirst();

    assertThat(does(new Effect.FindSlots("k", List.of(mine.id())), ANN).options())
        .extracting(Option::id)
        .contains("2026-11-25")
        .doesNotContain("2026-11-24");
  }

  @Test
  void speaksEnglishToWhoeverDoes() {
    var booked =
        effects.perform(
            new Effect.Book("a", "clerk", "2026-11-24", "09:00", List.of()), ANN, Language.EN);

    assertThat(booked.facts())
        .containsEntry("จุดนัด", "Registry desk")
        .containsEntry("วันนัด", "Tuesday 24 November 2026");
  }
}
