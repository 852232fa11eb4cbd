package saitrong.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import saitrong.booking.BookedSlots.Place;
import saitrong.booking.BookingResult.Booked;
import saitrong.booking.BookingResult.Full;
import saitrong.booking.BookingResult.LimitReached;
import saitrong.booking.BookingResult.NotTheirs;
import saitrong.citizen.CitizenId;
import saitrong.content.BookingOffice;
import saitrong.content.ThaiDates;
import saitrong.shared.PersonalText;
import saitrong.timer.Timers;

/// Bookings in [BookedSlots], with timers for what must happen later.
final class MongoBookings implements Bookings {

  /// A move that takes longer has died in the middle.
  static final Duration HALF_DONE = Duration.ofMinutes(2);

  /// Nobody asks for an old appointment.
  private static final int KEPT_DAYS = 90;

  private final BookedSlots slots;
  private final Timers timers;
  private final Supplier<BookingOffices> offices;
  private final InstantSource clock;

  MongoBookings(
      BookedSlots slots, Timers timers, Supplier<BookingOffices> offices, InstantSource clock) {
    this.slots = slots;
    this.timers = timers;
    this.offices = offices;
    this.clock = clock;
  }

  @Override
  public List<BookingOffice> offices() {
    return offices.get().all();
  }

  @Override
  public List<LocalDate> freeDays(String office) {
    return offices.get().openings(office).map(this::freeDays).orElse(List.of());
  }

  private List<LocalDate> freeDays(Openings openings) {
    var now = clock.instant();
    var days = openings.days(now);
    if (days.isEmpty()) {
      return days;
    }
    var free = new FreePlaces(slots, openings, days.getFirst(), days.getLast());
    return days.stream().filter(day -> !free.times(day, now).isEmpty()).toList();
  }

  @Override
  public List<LocalTime> freeTimes(String office, LocalDate day) {
    return offices
        .get()
        .openings(office)
        .map(it -> new FreePlaces(slots, it, day, day).times(day, clock.instant()))
        .orElse(List.of());
  }

  @Override
  public List<LocalDate> daysToMoveTo(BookingId booking) {
    var held = booking.slot();
    return freeDays(held.office()).stream()
        .filter(day -> !day.equals(held.day()) || !timesToMoveTo(booking, day).isEmpty())
        .toList();
  }

  @Override
  public List<LocalTime> timesToMoveTo(BookingId booking, LocalDate day) {
    var held = booking.slot();
    return freeTimes(held.office(), day).stream()
        .filter(time -> !held.equals(new Slot(held.office(), day, time)))
        .toList();
  }

  @Override
  public BookingResult book(String key, CitizenId citizen, Slot slot, PersonalText note) {
    var had = slots.takenUnder(key, slot);
    if (had.isEmpty() && hasEnough(citizen, slot.office())) {
      return new LimitReached();
    }
    return take(slot, new Place(0, key, citizen, null), note);
  }

  private boolean hasEnough(CitizenId citizen, String office) {
    long held = mine(citizen).stream().filter(it -> it.slot().office().equals(office)).count();
    return offices
        .get()
        .openings(office)
        .map(it -> held >= it.office().mostPerPerson())
        .orElse(false);
  }

  /// What was booked under this key before stays booked, even if the day has closed since.
  private BookingResult take(Slot slot, Place wanted, PersonalText note) {
    var had = slots.takenUnder(wanted.key(), slot);
    if (had.isPresent()) {
      return booked(had.get(), wanted.citizen());
    }
    var open = offices.get().openings(slot.office()).filter(it -> it.takes(slot, clock.instant()));
    if (open.isEmpty()) {
      return new Full();
    }
    var nth = slots.take(slot, open.get().office().places(), wanted, note);
    return nth.isEmpty()
        ? new Full()
        : booked(new BookingId(slot, nth.getAsInt()), wanted.citizen());
  }

  private Booked booked(BookingId id, CitizenId citizen) {
    Appointment.reminder(id.slot(), clock.instant()).ifPresent(at -> setReminder(id, citizen, at));
    return new Booked(offices.get().booking(id));
  }

  void setReminder(BookingId id, CitizenId citizen, Instant at) {
    timers.set(Reminding.key(id), Reminding.KIND, at, Reminding.payload(id, citizen));
  }

  @Override
  public BookingResult move(String key, CitizenId citizen, BookingId from, Slot to) {
    boolean sameOffice = to.office().equals(from.slot().office());
    boolean begun = slots.takenUnder(key, to).isPresent();
    if (!sameOffice || (!begun && !isStillToCome(from, citizen))) {
      return new NotTheirs();
    }
    if (to.equals(from.slot())) {
      return new Full(); // by the person who asks
    }
    // Before the first change: should this end in the middle, somebody comes back to it.
    var move = new Moving.Half(key, citizen, from, to);
    timers.set(move.timer(), Moving.KIND, clock.instant().plus(HALF_DONE), move.payload());
    var note = slots.note(from).orElse(new PersonalText(""));
    var result = take(to, new Place(0, key, citizen, from.key()), note);
    if (result instanceof Booked) {
      giveBack(from, citizen);
    }
    timers.cancel(move.timer());
    return result;
  }

  /// Gives back what a move has replaced, if it got as far as that.
  void finish(Moving.Half move) {
    slots
        .takenUnder(move.key(), move.to())
        .ifPresent(id -> {
          var _ = booked(id, move.citizen());
          giveBack(move.from(), move.citizen());
        });
  }

  private void giveBack(BookingId id, CitizenId citizen) {
    var _ = slots.giveBack(id, citizen);
    timers.cancel(Reminding.key(id));
  }

  boolean isStillToCome(BookingId id, CitizenId citizen) {
    return id.slot().start().isAfter(clock.instant()) && slots.holds(id, citizen);
  }

  @Override
  public Optional<Booking> cancel(CitizenId citizen, BookingId id) {
    boolean held = isStillToCome(id, citizen);
    if (!held && !slots.gaveBack(id, citizen)) {
      return Optional.empty();
    }
    giveBack(id, citizen);
    return Optional.of(offices.get().booking(id));
  }

  /// A place that is replaced by another one of this person's is on its way back.
  @Override
  public List<Booking> mine(CitizenId citizen) {
    var all = slots.of(citizen);
    var replaced = new HashSet<String>();
    all.values()
        .forEach(places ->
            places.stream().map(Place::instead).filter(Objects::nonNull).forEach(replaced::add));
    var names = offices.get();
    return all.entrySet().stream()
        .filter(it -> it.getKey().start().isAfter(clock.instant()))
        .flatMap(it -> it.getValue().stream().map(place -> new BookingId(it.getKey(), place.nth())))
        .filter(id -> !replaced.contains(id.key()))
        .sorted(
            Comparator.comparing((BookingId id) -> id.slot().start()).thenComparing(BookingId::key))
        .map(names::booking)
        .toList();
  }

  Booking booking(BookingId id) {
    return offices.get().booking(id);
  }

  void forgetOldOnes() {
    var today = clock.instant().atZone(ThaiDates.ZONE).toLocalDate();
    slots.removeBefore(today.minusDays(KEPT_DAYS));
  }
}
