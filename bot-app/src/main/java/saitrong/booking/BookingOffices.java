package saitrong.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import saitrong.content.BookingOffice;
import saitrong.content.Content;
import saitrong.content.OfficeHours;
import saitrong.content.Words;

/// The desks as the agency's files say now.
record BookingOffices(List<BookingOffice> all, Predicate<LocalDate> closed) {

  BookingOffices {
    all = List.copyOf(all);
  }

  static BookingOffices of(Content content) {
    return new BookingOffices(
        content.profile().bookingOffices(), day -> isOff(content.officeHours(), day));
  }

  /// A holiday, or a day that the agency says it is closed. A desk may well be open on a day of the
  /// week on which the rest of the agency never is.
  private static boolean isOff(OfficeHours hours, LocalDate day) {
    boolean usuallyOpen = !hours.week().on(day.getDayOfWeek()).isEmpty();
    boolean holiday = hours.holidayOn(day).isPresent();
    return !hours.isWorkingDay(day) && (usuallyOpen || holiday);
  }

  Optional<Openings> openings(String office) {
    return office(office).map(it -> new Openings(it, closed));
  }

  private Optional<BookingOffice> office(String id) {
    return all.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// Who has booked at a desk that is gone from the files still has the booking.
  Booking booking(BookingId id) {
    var office = office(id.slot().office());
    return Booking.of(
        id,
        office.map(BookingOffice::letter).orElse("X"),
        office.map(BookingOffice::name).orElse(new Words(id.slot().office(), null)));
  }
}
