package saitrong.booking;

import saitrong.citizen.CitizenId;

/// Tells a person of an appointment on the day before, or after a standstill on the day itself.
/// Implemented where messages are sent; asked again after a crash, with the same booking.
public interface BookingReminders {
  void remind(CitizenId citizen, Booking booking);
}
