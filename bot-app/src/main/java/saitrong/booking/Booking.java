package saitrong.booking;

import saitrong.content.Words;

/// A place that somebody holds.
///
/// @param number what the person shows at the desk, as `A0312/0930-2`
public record Booking(BookingId id, String number, Words office) {

  static Booking of(BookingId id, String letter, Words office) {
    var slot = id.slot();
    String number =
        "%s%02d%02d/%02d%02d-%d"
            .formatted(
                letter,
                slot.day().getDayOfMonth(),
                slot.day().getMonthValue(),
                slot.time().getHour(),
                slot.time().getMinute(),
                id.nth());
    return new Booking(id, number, office);
  }

  public Slot slot() {
    return id.slot();
  }
}
