package saitrong.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import saitrong.content.ThaiDates;
import saitrong.shared.ThaiMonths;

/// Moments as the table writes them, years of the Buddhist era: "2569-11-20 19.42".
final class Written {

  private Written() {}

  static Instant moment(String written) {
    var parts = written.strip().split(" ");
    var time = LocalDateTime.parse("2000-01-01T" + parts[1].replace('.', ':')).toLocalTime();
    return day(parts[0]).atTime(time).atZone(ThaiDates.ZONE).toInstant();
  }

  /// In parts, for 29 February stands in other years of this era.
  static LocalDate day(String written) {
    var parts = Arrays.stream(written.strip().split("-")).mapToInt(Integer::parseInt).toArray();
    return LocalDate.of(parts[0] - ThaiMonths.ERA, parts[1], parts[2]);
  }

  /// "from > to, from >"; "-" is none.
  static List<Pause> pauses(String written) {
    return written.equals("-")
        ? List.of()
        : Arrays.stream(written.split(",")).map(Written::pause).toList();
  }

  private static Pause pause(String written) {
    var ends = written.split(">");
    boolean open = ends.length == 1 || ends[1].isBlank();
    return new Pause(moment(ends[0]), open ? null : moment(ends[1]));
  }
}
