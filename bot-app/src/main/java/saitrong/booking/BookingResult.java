package saitrong.booking;

/// What came of the wish to have a place.
public sealed interface BookingResult {

  /// The person has it; also when it was had before under the same key.
  record Booked(Booking booking) implements BookingResult {}

  /// Somebody was faster, or it cannot be booked any more.
  record Full() implements BookingResult {}

  /// This person holds as many places at this desk as one may.
  record LimitReached() implements BookingResult {}

  /// There is no such booking of this person to be moved.
  record NotTheirs() implements BookingResult {}
}
