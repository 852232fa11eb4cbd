package saitrong.booking;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.shared.QuietHours;
import saitrong.timer.TimerHandler;
import saitrong.timer.TimerLines;

/// Has a person reminded who still has the booking. After a long standstill it may be night by
/// then, or the appointment over.
record Reminding(
    MongoBookings bookings, Supplier<Optional<BookingReminders>> reminders, InstantSource clock)
    implements TimerHandler {

  static final String KIND = "booking-reminder";

  static PersonalText payload(BookingId id, CitizenId citizen) {
    return TimerLines.of(citizen.value(), id.key()).payload();
  }

  static String key(BookingId id) {
    return KIND + " " + id.key();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void perform(String key, PersonalText payload) {
    var lines = TimerLines.read(payload, 2);
    var citizen = new CitizenId(lines.get(0));
    var id = BookingId.of(lines.get(1)).orElseThrow();
    if (!bookings.isStillToCome(id, citizen)) {
      return;
    }
    var now = clock.instant();
    var allowed = QuietHours.nextAllowed(now);
    if (allowed.isAfter(now)) {
      bookings.setReminder(id, citizen, allowed);
    } else {
      sender().remind(citizen, bookings.booking(id));
    }
  }

  /// Without one the timer is tried again and parked in the end, where staff see it.
  private BookingReminders sender() {
    return reminders
        .get()
        .orElseThrow(() -> new IllegalStateException("nobody sends reminders of bookings"));
  }
}
