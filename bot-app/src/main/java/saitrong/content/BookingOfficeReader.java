package saitrong.content;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Reads the desks whose time can be booked. They stand in the profile and not in a file of their
/// own: which desks there are, and when, is an agency's own like its hours, and a profile that is
/// copied for another agency brings the example along.
final class BookingOfficeReader {

  private static final int LONGEST_ID = 30;

  private BookingOfficeReader() {}

  static List<BookingOffice> read(Section profile) {
    var offices = new ArrayList<BookingOffice>();
    for (Section section : profile.sections("booking-offices")) {
      var office = office(section);
      offices.add(office);
      section.refuseTheRest();
      section.optional("minutes").ifPresent(minutes -> refuseTooManyTimes(minutes, office));
    }
    profile
        .optional("booking-offices")
        .ifPresent(field -> {
          refuseTwins(field, offices, BookingOffice::id);
          refuseTwins(field, offices, BookingOffice::letter);
        });
    return offices;
  }

  private static BookingOffice office(Section section) {
    return new BookingOffice(
        section.required("id").map(BookingOfficeReader::id).orElse(""),
        section.required("letter").map(BookingOfficeReader::letter).orElse(""),
        FieldValues.words(section, "name"),
        HoursReader.week(section),
        Duration.ofMinutes(
            section.required("minutes").map(it -> FieldValues.number(it, 5, 480)).orElse(30)),
        section.required("places").map(it -> FieldValues.number(it, 1, 100)).orElse(1),
        section.optional("days-ahead").map(it -> FieldValues.number(it, 1, 90)).orElse(14),
        Duration.ofHours(
            section.optional("hours-before").map(it -> FieldValues.number(it, 0, 168)).orElse(1)),
        section.optional("most-per-person").map(it -> FieldValues.number(it, 1, 20)).orElse(2),
        section.optional("closed-days").map(BookingOfficeReader::days).orElse(Set.of()));
  }

  /// The last ones would never be offered to anybody.
  private static void refuseTooManyTimes(Field minutes, BookingOffice office) {
    int times = office.mostTimesOfADay();
    if (times > BookingOffice.MOST_TO_CHOOSE_FROM) {
      minutes.wrong(
          "วันหนึ่งมี %d คิว เกินกว่าที่เลือกได้ (ไม่เกิน %d) ให้หนึ่งคิวใช้เวลานานขึ้น หรือแยกเป็นหลายจุด"
              .formatted(times, BookingOffice.MOST_TO_CHOOSE_FROM),
          "a day has %d times, more than can be chosen from (at most %d): make them longer, or several desks of it"
              .formatted(times, BookingOffice.MOST_TO_CHOOSE_FROM));
    }
  }

  /// Part of the key of each booking.
  private static String id(Field field) {
    String id = FieldValues.id(field);
    if (id.length() > LONGEST_ID) {
      field.wrong("ยาวได้ไม่เกิน 30 ตัวอักษร", "at most 30 characters");
    }
    return id;
  }

  private static String letter(Field field) {
    String letter = field.text();
    if (!letter.isEmpty() && !letter.matches("[A-Z]{1,2}")) {
      field.wrong(
          "ใช้อักษรอังกฤษตัวใหญ่หนึ่งหรือสองตัว เช่น A", "one or two capital Latin letters, as A");
    }
    return letter;
  }

  private static Set<LocalDate> days(Field field) {
    var days = new LinkedHashSet<LocalDate>();
    field.items().forEach(item -> days.add(FieldValues.date(item)));
    return days;
  }

  private static void refuseTwins(
      Field field, List<BookingOffice> offices, Function<BookingOffice, String> of) {
    var seen = new HashSet<String>();
    for (var office : offices) {
      String name = of.apply(office);
      if (!name.isEmpty() && !seen.add(name)) {
        field.wrong(
            "\"%s\" ใช้กับจุดบริการอื่นแล้ว".formatted(name),
            "\"%s\" is taken by another office".formatted(name));
      }
    }
  }
}
