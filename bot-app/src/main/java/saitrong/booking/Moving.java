package saitrong.booking;

import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.timer.TimerHandler;
import saitrong.timer.TimerLines;

/// Finishes a move that ended in the middle.
record Moving(MongoBookings bookings) implements TimerHandler {

  static final String KIND = "booking-move";

  /// A move from the moment that it begins.
  record Half(String key, CitizenId citizen, BookingId from, Slot to) {

    String timer() {
      return KIND + " " + key;
    }

    PersonalText payload() {
      return TimerLines.of(key, citizen.value(), from.key(), to.key()).payload();
    }

    static Half read(PersonalText payload) {
      var lines = TimerLines.read(payload, 4);
      return new Half(
          lines.get(0),
          new CitizenId(lines.get(1)),
          BookingId.of(lines.get(2)).orElseThrow(),
          Slot.of(lines.get(3)).orElseThrow());
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void perform(String key, PersonalText payload) {
    bookings.finish(Half.read(payload));
  }
}
