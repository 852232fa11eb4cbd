package saitrong.editing;

import java.time.Instant;
import java.util.Set;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;

/// What the command `due-date` says, beside the explanation itself.
record DueDateWords(Language language) {

  String usage() {
    return say(
        """
        ใช้เป็น due-date --received "2569-12-04 17.10" --kind consultation [--group ประชาชน] [--en]
          --received  ได้รับเมื่อ ปี-เดือน-วัน เวลา (พ.ศ. หรือ ค.ศ.)
          --kind      ประเภทเรื่อง คำหลัง "เปิดเรื่อง:" ในชุดสนทนา
          --group     กลุ่มผู้รับบริการ
          --asked "2569-12-08 10.00" --answered "2569-12-09 09.00"
                      ช่วงที่รอข้อมูลจากผู้รับบริการ เขียนได้หลายช่วง ไม่มี --answered คือยังรออยู่\
        """,
        """
        Use it as: due-date --received "2026-12-04 17:10" --kind consultation [--group GROUP] [--en]
          --received  year-month-day and time, of either era
          --kind      of the matter, as flows open cases of it
          --group     of the person
          --asked "2026-12-08 10:00" --answered "2026-12-09 09:00"
                      while the office waited for the citizen, any number of times; without
                      --answered it still waits\
        """);
  }

  String mendFirst() {
    return say(
        "ไฟล์ของหน่วยงานยังมีจุดที่ต้องแก้ ดูด้วยคำสั่ง check",
        "The agency's files have to be mended first, see: check");
  }

  String noPolicy() {
    return say(
        "หน่วยงานไม่มีไฟล์ policy ของตนเอง จึงไม่มีกำหนด",
        "The agency has no policy of its own, so nothing is due.");
  }

  String noVersionYet() {
    return say(
        "ได้รับก่อนวันเริ่มใช้มาตรฐานเวลารุ่นแรก จึงไม่มีกำหนด",
        "Received before the first version of the promised times, so nothing is due.");
  }

  String nothingPromised() {
    return say("เรื่องประเภทนี้ไม่กำหนดเวลา", "No time is promised for this kind of matter.");
  }

  String unknown(String written, Set<String> known) {
    return say("ไม่มี \"%s\" ที่มี: %s", "There is no \"%s\". There are: %s")
        .formatted(written, String.join(", ", known.stream().sorted().toList()));
  }

  String milestone(Milestone milestone) {
    return switch (milestone) {
      case TAKEN -> say("รับเรื่อง", "Taken");
      case FIRST_ACTION -> say("เจ้าหน้าที่เริ่มดำเนินการ", "First action of an officer");
      case RESULT -> say("แจ้งผล", "Result");
    };
  }

  String warned(Instant at) {
    return say("เตือนเจ้าหน้าที่: ", "The officer is warned: ") + moment(at);
  }

  String escalated(Instant at) {
    return say("ถึงหัวหน้าหากยังไม่เสร็จ: ", "It goes to the head if it is not done: ")
        + moment(at);
  }

  private String moment(Instant at) {
    return ThaiDates.moment(at.atZone(ThaiDates.ZONE), language);
  }

  private String say(String thai, String english) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }
}
