package saitrong.content;

import java.util.Optional;
import java.util.stream.Stream;
import saitrong.shared.Language;

/// How long something may take: "3 วันทำการ", "30 วันปฏิทิน", "น้อยกว่า 1 วันทำการ".
///
/// @param days at least one; what is less than a day is less than one
public record Term(int days, Unit unit) {

  public Term {
    if (unit == Unit.LESS_THAN_A_WORKING_DAY && days != 1) {
      throw new IllegalArgumentException("less than " + days + " days is counted in days");
    }
  }

  /// Less than one working day.
  public static Term lessThanAWorkingDay() {
    return new Term(1, Unit.LESS_THAN_A_WORKING_DAY);
  }

  /// Which days count. The two are never guessed from each other.
  public enum Unit {
    WORKING_DAYS("วันทำการ", "working day"),
    CALENDAR_DAYS("วันปฏิทิน", "calendar day"),
    /// Begins to run at once and is over at the same time of the next working day.
    LESS_THAN_A_WORKING_DAY("วันทำการ", "working day");

    private final String thai;
    private final String english;

    Unit(String thai, String english) {
      this.thai = thai;
      this.english = english;
    }

    static Optional<Unit> of(String written) {
      return Stream.of(WORKING_DAYS, CALENDAR_DAYS)
          .filter(unit ->
              written.equals(unit.thai)
                  || written.matches(unit.english.replace(" ", "[ -]") + "s?"))
          .findAny();
    }

    /// Whether days on which the office is closed do not count.
    public boolean isOfWorkingDays() {
      return this != CALENDAR_DAYS;
    }

    /// "3 วันทำการ", "1 working day", "น้อยกว่า 1 วันทำการ".
    public String times(int days, Language language) {
      return switch (language) {
        case TH -> lessThan("น้อยกว่า ") + days + " " + thai;
        case EN -> lessThan("less than ") + days + " " + english + (days == 1 ? "" : "s");
      };
    }

    private String lessThan(String words) {
      return this == LESS_THAN_A_WORKING_DAY ? words : "";
    }
  }

  /// Never of terms that count other days.
  boolean isLongerThan(Term other) {
    boolean isComparable = unit.isOfWorkingDays() == other.unit.isOfWorkingDays();
    return isComparable && halfDays() > other.halfDays();
  }

  /// Less than a day is somewhere between none and one.
  private int halfDays() {
    return unit == Unit.LESS_THAN_A_WORKING_DAY ? 1 : 2 * days;
  }

  public String in(Language language) {
    return unit.times(days, language);
  }
}
