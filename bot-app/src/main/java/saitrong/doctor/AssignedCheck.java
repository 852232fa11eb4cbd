package saitrong.doctor;

import java.util.List;
import saitrong.content.Content;
import saitrong.content.ContentFolder;
import saitrong.content.MatterKinds;
import saitrong.content.Reading;

/// Whether somebody may read the confidential cases that scripts open.
///
/// @param assigned as it is set
record AssignedCheck(ContentFolder folder, String assigned) implements Check {

  @Override
  public List<Finding> look() {
    return assigned.isBlank() && folder.read() instanceof Reading.Sound(var content)
        ? findings(content)
        : List.of();
  }

  /// A tip may come by telephone too, where no script takes any.
  private static List<Finding> findings(Content content) {
    if (content.takesConfidentialMatters()) {
      return List.of(nobody());
    }
    return MatterKinds.takeConfidential(content) ? List.of(nobodyForCalls()) : List.of();
  }

  private static Finding nobodyForCalls() {
    return Finding.note(
        "เจ้าหน้าที่บันทึกเบาะแสที่แจ้งทางโทรศัพท์หรือช่องทางอื่นได้"
            + " แต่ยังไม่มีผู้ได้รับมอบหมายเรื่องปกปิด จึงจะไม่มีใครเปิดอ่านได้ ตั้งชื่อใน"
            + " SAITRONG_ASSIGNED_STAFF",
        "Officers can write down a tip that comes by telephone or another way, and nobody is"
            + " assigned to confidential cases, so nobody could read it: name them in"
            + " SAITRONG_ASSIGNED_STAFF.");
  }

  private static Finding nobody() {
    return Finding.mend(
        "ยังไม่มีผู้ได้รับมอบหมายเรื่องปกปิด จึงไม่มีใครเปิดอ่านเบาะแสที่แจ้งเข้ามาได้"
            + " ตั้งชื่อผู้ได้รับมอบหมายใน SAITRONG_ASSIGNED_STAFF คั่นด้วยเครื่องหมายจุลภาค",
        "Nobody is assigned to confidential cases, so nobody can read the tips that come in: name"
            + " them in SAITRONG_ASSIGNED_STAFF, with commas between.");
  }
}
