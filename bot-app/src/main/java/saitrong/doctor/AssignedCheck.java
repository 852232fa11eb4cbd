package saitrong.doctor;

import java.util.List;
import saitrong.content.ContentFolder;
import saitrong.content.Reading;

/// Whether somebody may read the confidential cases that scripts open.
///
/// @param assigned as it is set
record AssignedCheck(ContentFolder folder, String assigned) implements Check {

  @Override
  public List<Finding> look() {
    return assigned.isBlank() && takesConfidentialMatters() ? List.of(nobody()) : List.of();
  }

  private boolean takesConfidentialMatters() {
    return switch (folder.read()) {
      case Reading.Sound(var content) -> content.takesConfidentialMatters();
      case Reading.Broken _ -> false;
    };
  }

  private static Finding nobody() {
    return Finding.mend(
        "ยังไม่มีผู้ได้รับมอบหมายเรื่องปกปิด จึงไม่มีใครเปิดอ่านเบาะแสที่แจ้งเข้ามาได้"
            + " ตั้งชื่อผู้ได้รับมอบหมายใน SAITRONG_ASSIGNED_STAFF คั่นด้วยเครื่องหมายจุลภาค",
        "Nobody is assigned to confidential cases, so nobody can read the tips that come in: name"
            + " them in SAITRONG_ASSIGNED_STAFF, with commas between.");
  }
}
