package saitrong.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saitrong.content.Term.Unit;

/// Turns "3 วันทำการ" into a term. The unit always stands with the number: "3 วัน" alone is what
/// people quarrel about.
final class TermValues {

  private static final Pattern TERM = Pattern.compile("(\\d{1,3}) *(\\D+)");
  private static final Pattern LESS_THAN = Pattern.compile("(?:น้อยกว่า|less than) *(.+)");
  private static final int MOST_DAYS = 365;

  private TermValues() {}

  /// Empty for "ไม่กำหนด" (nothing is promised), and after a complaint.
  static Optional<Term> term(Field field) {
    String written = field.text();
    if (written.isEmpty() || written.equals("ไม่กำหนด") || written.equals("none")) {
      return Optional.empty();
    }
    var term = read(written);
    if (term.isEmpty()) {
      field.wrong(
          ("เขียนจำนวนและหน่วย เช่น 3 วันทำการ หรือ 30 วันปฏิทิน หรือ น้อยกว่า 1 วันทำการ หรือ"
                  + " ไม่กำหนด (ตั้งแต่ 1 ถึง %d วัน)")
              .formatted(MOST_DAYS),
          ("write a number from 1 to %d with its unit, as: 3 working days, 30 calendar days,"
                  + " less than 1 working day, or none")
              .formatted(MOST_DAYS));
    }
    return term;
  }

  private static Optional<Term> read(String written) {
    var lessThan = LESS_THAN.matcher(written);
    return lessThan.matches()
        ? read(TERM.matcher(lessThan.group(1)))
            .filter(new Term(1, Unit.WORKING_DAYS)::equals)
            .map(_ -> Term.lessThanAWorkingDay())
        : read(TERM.matcher(written));
  }

  private static Optional<Term> read(Matcher parts) {
    if (!parts.matches()) {
      return Optional.empty();
    }
    int days = Integer.parseInt(parts.group(1));
    return days < 1 || days > MOST_DAYS
        ? Optional.empty()
        : Unit.of(parts.group(2)).map(unit -> new Term(days, unit));
  }
}
