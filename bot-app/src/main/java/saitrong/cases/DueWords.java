package saitrong.cases;

import java.time.Instant;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.ticket.ClockEvent;
import saitrong.ticket.DueCase;

/// What the command says of days by which something was promised. Thai first.
final class DueWords {

  /// In Thai, as the other commands.
  static final String LATE = "เลยกำหนด";

  static final String NEXT = "กำหนดถัดไป / Due next: ";

  static final String NONE = "  ไม่มี / none";

  private static final String UNTOLD = "  [ยังไม่ได้แจ้งเลื่อนกำหนด / no new day told]";

  private DueWords() {}

  static String pressing(String count) {
    return "เรื่องที่เลยกำหนด ครบกำหนดวันนี้ หรือยุติได้ %s เรื่อง / Late, due today, or to be closed: %s"
        .formatted(count, count);
  }

  static String of(DueCase due) {
    return switch (due) {
      case DueCase.Promised it -> promised(it);
      case DueCase.TermOver(_, var since) ->
          "ครบกำหนดส่งข้อมูลแล้ว ยุติเรื่องได้ (lapse) ตั้งแต่ %s / no information in time, to be closed"
              .formatted(moment(since));
    };
  }

  /// Of a case of which nothing is pressing yet, too.
  static String next(DueCase due) {
    return switch (due) {
      case DueCase.Promised it -> promised(it);
      case DueCase.TermOver(_, var since) ->
          "รอข้อมูลจากผู้แจ้ง ยุติเรื่องได้ตั้งแต่ %s / waits for the requester until then"
              .formatted(moment(since));
    };
  }

  private static String promised(DueCase.Promised it) {
    return "%s %s%s%s%s"
        .formatted(
            milestone(it.milestone()),
            moment(it.due()),
            it.late() ? "  [เลยกำหนด / late]" : "",
            it.escalated() ? "  [แจ้งหัวหน้ากลุ่มงานแล้ว / escalated]" : "",
            it.untold() ? UNTOLD : "");
  }

  static String event(ClockEvent event) {
    String what = milestone(event.milestone());
    return switch (event) {
      case ClockEvent.Warned warned ->
          "เตือน ใกล้ครบกำหนด: %s %s / warned".formatted(what, moment(warned.due()));
      case ClockEvent.Escalated escalated ->
          "เลยกำหนด แจ้งหัวหน้ากลุ่มงาน: %s %s / escalated"
              .formatted(what, moment(escalated.due()));
      case ClockEvent.Redated redated ->
          "กำหนดเปลี่ยน: %s จาก %s เป็น %s %s"
              .formatted(what, moment(redated.from()), moment(redated.to()), why(redated));
    };
  }

  private static String why(ClockEvent.Redated redated) {
    if (redated.daysOff().isEmpty()) {
      return "เพราะแก้วันหยุด เวลาทำการ หรือมาตรฐานเวลา / the calendar or the policy was changed";
    }
    var names = new StringBuilder("เพราะเพิ่มวันหยุด");
    redated
        .daysOff()
        .forEach(off ->
            names
                .append(' ')
                .append(ThaiDates.brief(off.day(), Language.TH))
                .append(" (")
                .append(Plain.text(off.name()))
                .append(')'));
    return names.append(" / a day off was added").toString();
  }

  static String milestone(Milestone milestone) {
    return switch (milestone) {
      case TAKEN -> "รับเรื่อง / take up";
      case FIRST_ACTION -> "เริ่มดำเนินการ / first action";
      case RESULT -> "แจ้งผล / result";
    };
  }

  private static String moment(Instant at) {
    return ThaiDates.briefMoment(at.atZone(ThaiDates.ZONE), Language.TH);
  }
}
