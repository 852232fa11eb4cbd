package saitrong.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect.OfBooking;
import saitrong.shared.Language;

/// Plays the owner of appointments in a story: two desks, nine days, three times, two bookings.
final class PlayedBookings {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final int DAYS = 9;

  private static final Map<String, String> BOOKED =
      Map.of(
          "เลขคิว", "A2311/0900-1",
          "จุดนัด", "งานตัวอย่างหนึ่ง",
          "วันนัด", "จันทร์ที่ 23 พฤศจิกายน 2569",
          "เวลานัด", "09.00 น.");

  /// In a story, of a person with a single appointment.
  private static final String ONLY_ONE = "พบคิวเดียว";

  private static final Option FIRST_BOOKING =
      booking(
          "one/2026-11-23/09:00/1", "A2311/0900-1", "งานตัวอย่างหนึ่ง จ. 23", "First desk, Mon 23");
  private static final List<Option> BOTH =
      List.of(
          FIRST_BOOKING,
          booking(
              "two/2026-11-24/09:30/1",
              "A2411/0930-1",
              "งานตัวอย่างสอง อ. 24",
              "Second desk, Tue 24"));

  private PlayedBookings() {}

  private static Option booking(String id, String number, String th, String en) {
    return new Option(
        id,
        new Wording(number + " " + th + " พ.ย. 2569", number + " " + en + " Nov 2026"),
        new Wording(number, number));
  }

  static Outcome outcome(String told) {
    return new Outcome(told, BOOKED);
  }

  /// @param told that there are some, that there is one, or none
  static Outcome bookings(String told) {
    boolean alone = told.equals(ONLY_ONE);
    return found(alone ? OfBooking.FOUND : told, alone ? List.of(FIRST_BOOKING) : BOTH);
  }

  /// @param known how much is chosen: the desk, the day
  static Outcome slots(String told, int known) {
    return found(
        told,
        switch (known) {
          case 0 ->
              List.of(
                  Option.of("one", "งานตัวอย่างหนึ่ง", "First desk"),
                  Option.of("two", "งานตัวอย่างสอง", "Second desk"));
          case 1 -> IntStream.range(0, DAYS).mapToObj(FIRST::plusDays).map(it -> day(it)).toList();
          default -> List.of(time("09:00"), time("09:30"), time("10:00"));
        });
  }

  private static Outcome found(String told, List<Option> options) {
    return new Outcome(told, Map.of(), told.equals(OfBooking.FOUND) ? options : List.of());
  }

  private static Option day(LocalDate day) {
    return Option.of(
        day.toString(), ThaiCalendar.show(day, Language.TH), ThaiCalendar.show(day, Language.EN));
  }

  private static Option time(String time) {
    return Option.of(time, time.replace(':', '.') + " น.", time);
  }
}
