package saitrong.content;

import java.util.Arrays;
import java.util.Optional;
import saitrong.shared.Language;

/// How long something may take: "3 วันทำการ", "30 วันปฏิทิน".
///
/// @param days at least one
public record Term(int days, Unit unit) {

  /// Which days count. The two are never guessed from each other.
  public enum Unit {
    WORKING_DAYS("วันทำการ", "working day"),
    CALENDAR_DAYS("วันปฏิทิน", "calendar day");

    private final String thai;
    private final String english;

    Unit(String thai, String english) {
      this.thai = thai;
      this.english = english;
    }

    static Optional<Unit> of(String written) {
      return Arrays.stream(values())
          .filter(unit ->
              written.equals(unit.thai)
                  || written.matches(unit.english.replace(" ", "[ -]") + "s?"))
          .findAny();
    }

    /// "3 วันทำการ", "1 working day".
    public String times(int days, Language language) {
      return switch (language) {
        case TH -> days + " " + thai;
        case EN -> days + " " + english + (days == 1 ? "" : "s");
      };
    }
  }

  public String in(Language language) {
    return unit.times(days, language);
  }
}
