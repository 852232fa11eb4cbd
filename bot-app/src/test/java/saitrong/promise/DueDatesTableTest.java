package saitrong.promise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.content.OfficeHours;
import saitrong.content.Rule;
import saitrong.content.ShippedContent;
import saitrong.content.Term.Unit;

/// The calendar against what people worked out by hand.
class DueDatesTableTest {

  private static final Map<String, OfficeHours> OFFICES =
      Map.of(
          "จ-ศ", ShippedContent.of("profile").officeHours(),
          "อบต", ShippedContent.of("tambon-example").officeHours());

  @ParameterizedTest(name = "{0}: {1}, {2}, {3} -> {5} ({6})")
  @CsvFileSource(resources = "/promise/due-dates.csv", delimiter = '|')
  void agreesWithWhatWasWorkedOutByHand(
      String office,
      String received,
      String term,
      String waited,
      String start,
      String due,
      String why) {
    var promise =
        Promise.of(
            Objects.requireNonNull(OFFICES.get(office)),
            rule(term),
            Written.moment(received),
            Written.pauses(waited));

    assertThat(promise.startingDay()).as(why).isEqualTo(Written.day(start));
    switch (promise.due()) {
      case Due.At at -> assertThat(at.at()).as(why).isEqualTo(Written.moment(due));
      case Due.Waiting waiting -> assertThat("รอ " + waiting.daysLeft()).as(why).isEqualTo(due);
    }
  }

  /// What people get wrong stands in it, and not by one example.
  @ParameterizedTest(name = "{0}: {1} at least")
  @CsvSource({
    "all, 60, .*",
    "holidays, 15, '.*\\| [^|]*(หยุด|สงกรานต์)[^|]*'",
    "lunch, 5, 'อบต \\| \\S+ 12\\..*|อบต .*พักกลางวัน.*'",
    "midnight, 6, '[^|]+\\| \\S+ (00\\.00|23\\.59).*'",
    "pauses, 15, '.* > .*'",
    "the end of the year, 8, '[^|]+\\| 2569-12.*\\| 2570-01-.*'",
    "less than a day, 10, '.*น้อยกว่า 1 วันทำการ.*'"
  })
  void holdsEnoughOfWhatPeopleGetWrong(String what, int least, String pattern) throws IOException {
    try (var table = DueDatesTableTest.class.getResourceAsStream("/promise/due-dates.csv")) {
      var rows = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8).lines();

      assertThat(rows.filter(row -> !row.startsWith("#") && row.matches(pattern)))
          .as(what)
          .hasSizeGreaterThanOrEqualTo(least);
    }
  }

  private static Rule rule(String written) {
    if (written.equals("น้อยกว่า 1 วันทำการ")) {
      return Rules.lessThanAWorkingDay();
    }
    var parts = written.split(" ");
    var unit = parts[1].equals("วันปฏิทิน") ? Unit.CALENDAR_DAYS : Unit.WORKING_DAYS;
    return Rules.rule(Integer.parseInt(parts[0]), unit, written.endsWith("วันแรก"));
  }
}
