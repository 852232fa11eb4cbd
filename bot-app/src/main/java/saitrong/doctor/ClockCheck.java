package saitrong.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import saitrong.line.LineAccount;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;

/// Compares this machine's clock with the time in LINE's answer, which counts in seconds. Instances
/// with clocks more than three seconds apart could both believe that a turn is theirs.
record ClockCheck(LineAccount line, InstantSource clock) implements Check {

  private static final Duration ALLOWED = Duration.ofSeconds(3);

  @Override
  public List<Finding> look() {
    var asked = clock.instant();
    return switch (line.timeAtLine()) {
      case Told<Instant>(Instant theirs) -> List.of(of(asked, theirs, clock.instant()));
      case Refused<Instant> _, OutOfReach<Instant> _ -> List.of();
    };
  }

  /// LINE's time was read between our two looks at the clock, and cut to the second.
  private static Finding of(Instant asked, Instant theirs, Instant answered) {
    var ahead = Duration.between(theirs.plusSeconds(1), asked);
    var behind = Duration.between(answered, theirs);
    var off = ahead.compareTo(behind) > 0 ? ahead : behind;
    return off.compareTo(ALLOWED) > 0 ? wrong(off.toSeconds()) : right();
  }

  private static Finding right() {
    return Finding.well("นาฬิกาของเครื่องตรงกับ LINE", "The clock agrees with LINE's.");
  }

  private static Finding wrong(long seconds) {
    return Finding.mend(
        "นาฬิกาของเครื่องต่างจาก LINE %d วินาที เปิดการตั้งเวลาอัตโนมัติ (NTP)".formatted(seconds),
        "The clock differs from LINE's by %d seconds: switch on time synchronisation (NTP)."
            .formatted(seconds));
  }
}
