package saitrong.cases;

import java.time.Instant;
import java.util.Optional;
import saitrong.content.ThaiDates;
import saitrong.promise.Pause;
import saitrong.shared.Language;
import saitrong.ticket.TicketEvent.Moved;

/// What stands between the lines that count a due day again. Thai first.
final class WhyWords {

  static final String TITLE = "ที่มาของกำหนด / How its days are counted";

  static final String NOTHING_PROMISED =
      "  เรื่องนี้ไม่มีกำหนดตามมาตรฐานเวลาให้บริการ / No time is promised for this case.";

  static final String PAUSES =
      "ช่วงที่รอผู้แจ้ง วันทำการที่มีช่วงรอไม่นับ / While the office waited for the requester:"
          + " working days with such a stretch are not counted";

  static final String HOPS =
      "ส่งต่อแล้วเวลายังนับต่อ ผู้รับต่อมีกำหนดของตนเอง / Forwarding stops no clock; whoever has it"
          + " has a day of their own";

  static final String MOVED = "กำหนดที่เปลี่ยนเพราะปฏิทิน / Days that the calendar moved";

  static final String LATE = "  [เลยกำหนด / late]";

  private WhyWords() {}

  /// The step with which something was done, or was to be done no more.
  static String ended(Moved step) {
    return "%s: %s".formatted(StepWords.both(step.kind()), moment(step.at()));
  }

  static String putOff(Moved step) {
    return "เลื่อนกำหนดเมื่อ %s / Put off then. %s"
        .formatted(moment(step.at()), StepWords.fact(step.fact()).orElse(""));
  }

  static String pause(Pause pause) {
    return span(pause.from(), Optional.ofNullable(pause.to()));
  }

  /// How long a case was with somebody.
  static String there(Instant from, Optional<Instant> to) {
    return "  อยู่ที่นั่น / there: " + span(from, to);
  }

  private static String span(Instant from, Optional<Instant> to) {
    return "%s ถึง %s"
        .formatted(moment(from), to.map(WhyWords::moment).orElse("ขณะนี้ / until now"));
  }

  private static String moment(Instant at) {
    return ThaiDates.briefMoment(at.atZone(ThaiDates.ZONE), Language.TH);
  }
}
