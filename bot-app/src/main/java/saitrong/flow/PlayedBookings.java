package saitrong.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect.OfBooking;
import saitrong.shared.Language;

/// Plays the owner of appointments in a story: two desks, nine days, three times, one booking.
final class PlayedBookings {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final int DAYS = 9;

  private static final Map<String, String> BOOKED =
      Map.of(
          "เลขคิว", "A2311/0900-1",
          "จุดนัด", "งานตัวอย่างหนึ่ง",
          "วันนัด", "จันทร์ที่ 23 พฤศจิกายน 2569",
          "เวลานัด", "09.00 น.");

  private PlayedBookings() {}

  static Outcome outcome(String told) {
    return new Outcome(told, BOOKED);
  }

  static Outcome bookings(String told) {
    var one =
        new Option(
            "one/2026-11-23/09:00/1",
            new Wording(
                "A2311/0900-1 งานตัวอย่างหนึ่ง จ. 23 พ.ย. 2569",
                "A2311/0900-1 First desk, Mon 23 Nov 2026"),
            new Wording("A2311/0900-1", "A2311/0900-1"));
    return found(told, List.of(one));
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
