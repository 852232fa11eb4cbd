package saitrong.promise;

import java.time.Duration;
import saitrong.content.Rule;
import saitrong.content.Term;
import saitrong.content.Term.Unit;
import saitrong.content.Words;

/// Rules for tests: warned two office hours before, escalated at once.
final class Rules {

  private Rules() {}

  static Rule workingDays(int days) {
    return rule(days, Unit.WORKING_DAYS, false);
  }

  static Rule calendarDays(int days) {
    return rule(days, Unit.CALENDAR_DAYS, false);
  }

  static Rule lessThanAWorkingDay() {
    return rule(1, Unit.LESS_THAN_A_WORKING_DAY, false);
  }

  static Rule rule(int days, Unit unit, boolean firstDayCounts) {
    return rule(days, unit, firstDayCounts, 2, 0);
  }

  static Rule rule(int days, Unit unit, boolean firstDayCounts, int warnBefore, int after) {
    return new Rule(
        new Term(days, unit),
        firstDayCounts,
        new Words("ประกาศตัวอย่าง", "sample announcement"),
        Duration.ofHours(warnBefore),
        Duration.ofHours(after));
  }
}
