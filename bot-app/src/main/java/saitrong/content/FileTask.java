package saitrong.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What somebody should see to in files that are sound: they serve meanwhile.
///
/// @param pressing that what is promised now is wrong for it
public record FileTask(boolean pressing, String thai, String english) {

  /// Of the calendar, the promised times and the directory.
  public static List<FileTask> of(Content content, LocalDate today) {
    var tasks = new ArrayList<>(new HolidayTasks(content.holidays(), today).all());
    if (content.policy() == null) {
      tasks.add(withoutPolicy());
    }
    var directory = content.directory();
    if (directory != null) {
      directory.unitsWithoutHead().forEach(unit -> tasks.add(withoutHead(unit)));
    }
    return tasks;
  }

  private static FileTask withoutPolicy() {
    return new FileTask(
        false,
        "หน่วยงานยังไม่มีไฟล์มาตรฐานเวลาของตนเอง (policy-ชื่อไฟล์หน่วยงาน.yaml)"
            + " ระบบจึงไม่บอกกำหนดแจ้งผล",
        "The agency has no promised times of its own (policy-NAME.yaml, after its profile): no time"
            + " is promised to anybody.");
  }

  private static FileTask withoutHead(Directory.Unit unit) {
    return new FileTask(
        false,
        "หน่วยงาน %s ยังไม่มีหัวหน้า (head) เรื่องที่เลยกำหนดจะถึงหน่วยงานผู้รับเรื่อง (directory.yaml)"
            .formatted(unit.name().th()),
        "Unit %s has no head: what is late there goes to the receiving unit (directory.yaml)."
            .formatted(unit.id()));
  }
}
