package saitrong.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import saitrong.citizen.CitizenId;
import saitrong.content.BookingOffice;
import saitrong.shared.PersonalText;

/// Who comes when. Never promises a place twice.
public interface Bookings {

  List<BookingOffice> offices();

  /// Days on which there is still room, in order.
  List<LocalDate> freeDays(String office);

  List<LocalTime> freeTimes(String office, LocalDate day);

  /// The same for who holds this one already, which is no place to move to.
  List<LocalDate> daysToMoveTo(BookingId booking);

  List<LocalTime> timesToMoveTo(BookingId booking, LocalDate day);

  /// @param key however often this is asked under it, there is one booking
  /// @param note what the desk should know of the person
  BookingResult book(String key, CitizenId citizen, Slot slot, PersonalText note);

  /// Full where it is the place that is held. Takes the new place first and gives the old one back
  /// then; a crash between the two is mended by asking again, and by a timer when nobody does.
  BookingResult move(String key, CitizenId citizen, BookingId from, Slot to);

  /// Empty when there is none of this person that is still to come. Cancelling twice is cancelling
  /// once.
  Optional<Booking> cancel(CitizenId citizen, BookingId booking);

  /// What is still to come, in order.
  List<Booking> mine(CitizenId citizen);
}
