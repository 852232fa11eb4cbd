package saitrong.booking;

import saitrong.citizen.CitizenId;
import saitrong.shared.PersonalText;
import saitrong.timer.TimerHandler;

/// Finishes a move that ended in the middle.
record Moving(MongoBookings bookings) implements TimerHandler {

  static final String KIND = "booking-move";

  /// A move from the moment that it begins.
  record Half(String key, CitizenId citizen, BookingId from, Slot to) {

    String timer() {
      return KIND + " " + key;
    }

    PersonalText payload() {
      return new PersonalText(String.join("\n", key, citizen.value(), from.key(), to.key()));
    }

    static Half read(PersonalText payload) {
      var parts = payload.value().split("\n", -1);
      return new Half(
          parts[0],
          new CitizenId(parts[1]),
          BookingId.of(parts[2]).orElseThrow(),
          Slot.of(parts[3]).orElseThrow());
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
