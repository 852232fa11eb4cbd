package saitrong.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import saitrong.content.BookingOffice;
import saitrong.content.ThaiDates;
import saitrong.content.Words;
import saitrong.flow.Option;
import saitrong.flow.Wording;
import saitrong.shared.Language;

/// Desks, days, times and bookings as choices and as facts: names and dates only, sentences are the
/// flow's.
final class BookingWords {

  private BookingWords() {}

  static Option office(BookingOffice office) {
    return new Option(office.id(), wording(office.name()), new Wording("", ""));
  }

  static Option day(LocalDate day) {
    return new Option(
        day.toString(),
        new Wording(ThaiDates.full(day, Language.TH), ThaiDates.full(day, Language.EN)),
        new Wording(ThaiDates.brief(day, Language.TH), ThaiDates.brief(day, Language.EN)));
  }

  static Option time(LocalTime time) {
    return new Option(
        time.toString(),
        new Wording(ThaiDates.time(time, Language.TH), ThaiDates.time(time, Language.EN)),
        new Wording("", ""));
  }

  static Option booking(Booking booking) {
    return new Option(
        booking.id().key(),
        new Wording(line(booking, Language.TH), line(booking, Language.EN)),
        new Wording(booking.number(), booking.number()));
  }

  private static String line(Booking booking, Language language) {
    var slot = booking.slot();
    return String.join(
        " ",
        booking.number(),
        booking.office().in(language),
        ThaiDates.brief(slot.day(), language),
        ThaiDates.time(slot.time(), language));
  }

  static Map<String, String> facts(Booking booking, Language language) {
    var slot = booking.slot();
    return Map.of(
        "เลขคิว", booking.number(),
        "จุดนัด", booking.office().in(language),
        "วันนัด", ThaiDates.full(slot.day(), language),
        "เวลานัด", ThaiDates.time(slot.time(), language));
  }

  private static Wording wording(Words words) {
    return new Wording(words.in(Language.TH), words.in(Language.EN));
  }
}
