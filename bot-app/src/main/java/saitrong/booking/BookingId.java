package saitrong.booking;

import java.util.Optional;

/// Names one booking for ever: its slot, and the how manieth of that slot it was.
public record BookingId(Slot slot, int nth) {

  public String key() {
    return slot.key() + "/" + nth;
  }

  public static Optional<BookingId> of(String key) {
    int end = key.lastIndexOf('/');
    if (end < 0 || !key.substring(end + 1).matches("[0-9]{1,6}")) {
      return Optional.empty();
    }
    int nth = Integer.parseInt(key.substring(end + 1));
    return Slot.of(key.substring(0, end)).map(slot -> new BookingId(slot, nth));
  }
}
