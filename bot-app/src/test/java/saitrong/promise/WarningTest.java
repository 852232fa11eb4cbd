package saitrong.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.content.Term.Unit;

/// When the office is warned and when it goes to a superior: counted in office hours, so that
/// nobody is warned at night of what is due in the morning. The office is open 08–12 and 13–16.
class WarningTest {

  @ParameterizedTest(name = "{0}, {1} hours before {2}: {3}")
  @CsvSource({
    "2569-12-14 09.00, 0, 2569-12-15 16.00, 2569-12-15 16.00",
    "2569-12-14 09.00, 2, 2569-12-15 16.00, 2569-12-15 14.00",
    "2569-12-14 09.00, 3, 2569-12-15 16.00, 2569-12-15 13.00",
    "2569-12-14 09.00, 4, 2569-12-15 16.00, 2569-12-15 11.00",
    "2569-12-14 09.00, 8, 2569-12-15 16.00, 2569-12-14 15.00",
    // Sunday to Tuesday: nobody is there.
    "2569-12-04 09.00, 8, 2569-12-08 16.00, 2569-12-04 15.00",
    // There was no office time before it came in.
    "2569-12-14 09.00, 20, 2569-12-15 16.00, 2569-12-14 09.00",
    "2569-12-13 09.00, 20, 2569-12-15 16.00, 2569-12-13 09.00"
  })
  void comesSoManyOfficeHoursBeforeItIsDue(String received, int hours, String due, String warned) {
    var at = due(received, hours, 0);

    assertThat(at.at()).isEqualTo(Written.moment(due));
    assertThat(at.warnAt()).isEqualTo(Written.moment(warned));
  }

  @ParameterizedTest(name = "{0} hours after: {1}")
  @CsvSource({
    "0, 2569-12-15 16.00",
    "1, 2569-12-17 09.00",
    "4, 2569-12-17 12.00",
    "5, 2569-12-17 14.00",
    "8, 2569-12-18 09.00"
  })
  void goesToASuperiorSoManyOfficeHoursLater(int hours, String escalated) {
    assertThat(due("2569-12-14 09.00", 0, hours).escalateAt()).isEqualTo(Written.moment(escalated));
  }

  private static Due.At due(String received, int before, int after) {
    var rule = Rules.rule(1, Unit.WORKING_DAYS, false, before, after);
    var promise =
        Promise.of(Offices.IN_DECEMBER, rule, Written.moment(received), Written.pauses("-"));
    return (Due.At) promise.due();
  }
}
