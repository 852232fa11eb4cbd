package saitrong.cases;

import java.time.Instant;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.ticket.ClockEvent;
import saitrong.ticket.DueCase;
import saitrong.ticket.Holder;
import saitrong.ticket.HopDay;
import saitrong.ticket.Stay;
import saitrong.ticket.Ticket;

/// What the command says of days by which something was promised. Thai first.
final class DueWords {

  /// In Thai, as the other commands.
  static final String LATE = "เลยกำหนด";

  static final String NEXT = "กำหนดถัดไป / Due next: ";

  static final String NONE = "  ไม่มี / none";

  private static final String UNTOLD = "  [ยังไม่ได้แจ้งเลื่อนกำหนด / no new day told]";

  private DueWords() {}

  static String pressing(String count) {
    return """
    เรื่องที่เลยกำหนด ครบกำหนดวันนี้ ถึงวันติดตามผล หรือยุติได้ %s เรื่อง
    Late, due today, to be followed up, or to be closed: %s\
    """
        .formatted(count, count);
  }

  /// What is on the list of one superior.
  static String forHead(String name) {
    return "เฉพาะเรื่องที่เลยกำหนดและถึงหัวหน้าชื่อนี้ / Only what is late and for this head: "
        + Plain.text(name);
  }

  static String of(DueCase due) {
    return switch (due) {
      case DueCase.Promised it -> promised(it);
      case DueCase.ToFollowUp(_, var day) -> of(day);
      case DueCase.TermOver(_, var since) ->
          "ครบกำหนดส่งข้อมูลแล้ว ยุติเรื่องได้ (lapse) ตั้งแต่ %s / no information in time, to be closed"
              .formatted(moment(since));
    };
  }

  /// Of a case of which nothing is pressing yet, too.
  static String next(DueCase due) {
    return switch (due) {
      case DueCase.Promised it -> promised(it);
      case DueCase.ToFollowUp(_, var day) -> of(day);
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
            it.escalatedTo() == null ? "" : "  [" + superior(it.ticket(), it.escalatedTo()) + "]",
            it.untold() ? UNTOLD : "");
  }

  /// On whose list it is. Nothing was sent to anybody, and nothing here says so.
  private static String superior(Ticket ticket, Holder to) {
    return ticket.confidential()
        ? "ถึงผู้ได้รับมอบหมายเรื่องปกปิด / for those assigned"
        : superior(to);
  }

  private static String superior(Holder to) {
    return switch (to) {
      case Holder.Acting head ->
          "ถึงหัวหน้า %s / for the head".formatted(Plain.text(Stay.name(head)));
      case Holder.Receiving _ -> "ถึงหน่วยงานผู้รับเรื่อง / for the receiving unit";
      case Holder.Agency _, Holder.Unnamed _ -> "ต้องเร่งรัด / escalated";
    };
  }

  private static String of(HopDay it) {
    String day = ThaiDates.brief(it.day(), Language.TH);
    String who = Plain.text(Stay.name(it.with()));
    return switch (it.why()) {
      case FOLLOW_UP -> "ถึงวันติดตามผล %s: %s / to be followed up".formatted(day, who);
      case DONE_BY -> "ถึงวันที่หน่วยงานควรทำเสร็จ %s: %s / to be done by now".formatted(day, who);
    };
  }

  static String event(ClockEvent event) {
    return switch (event) {
      case ClockEvent.Warned it ->
          "เตือน ใกล้ครบกำหนด: %s %s / warned"
              .formatted(milestone(it.milestone()), moment(it.due()));
      case ClockEvent.Escalated it ->
          "เลยกำหนด: %s %s %s"
              .formatted(milestone(it.milestone()), moment(it.due()), superior(it.to()));
      case ClockEvent.Redated it ->
          "กำหนดเปลี่ยน: %s จาก %s เป็น %s %s"
              .formatted(milestone(it.milestone()), moment(it.from()), moment(it.to()), why(it));
      case ClockEvent.Reminded it -> of(it.day());
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
