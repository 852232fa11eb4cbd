package saitrong.cases;

import java.util.Objects;
import java.util.regex.Pattern;
import saitrong.shared.Language;
import saitrong.ticket.Detail;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.StateNames;
import saitrong.ticket.Ticket;

/// What stands before the parts of a case in print. Thai first.
final class CasePageWords {

  static final String NUMBER = "เลขที่รับแจ้ง / Receipt number: ";

  static final String STATE = "สถานะ / State: ";

  static final String KIND = "ประเภท / Kind: ";

  static final String RECEIVED = "ได้รับเมื่อ / Received: ";

  static final String CHANNEL = "ช่องทาง / Channel: ";

  static final String HOLDER = "เรื่องอยู่ที่ / With: ";

  static final String CONFIRMATION = "การยืนยันผล / Result understood: ";

  static final String REOPENED = "เปิดใหม่แล้ว (ครั้ง) / Reopened (times): ";

  static final String CONFIDENTIAL = "  [ปกปิด / confidential]";

  static final String NEWS = "  [มีข้อมูลเพิ่ม / more was added]";

  static final String LIKE = "  [อาจแจ้งซ้ำ / perhaps sent twice]";

  static final String SAID = "เรื่องที่แจ้ง / What was said";

  static final String ADDED = "เพิ่มเติมเมื่อ / Added: ";

  static final String HISTORY = "ประวัติ / History";

  static final String OPENED = "เปิดเรื่อง / opened";

  static final String ATTACHED =
      "เชื่อมกับบัญชี LINE ด้วยเลขที่รับแจ้งและเลขท้าย 4 ตัวของเบอร์โทร / attached to a LINE"
          + " account by its number and the last 4 digits of the phone";

  static final String ERASED = "ลบข้อความในเรื่องแล้ว / emptied of all words";

  static final String CITIZEN = "ผู้แจ้ง / requester";

  static final String MACHINE = "ระบบตอบอัตโนมัติ / automatic";

  static final String TELLING = "แจ้งผู้แจ้ง: ";

  static final String NEXT = "ทำต่อได้ / Next: ";

  static final String STAGES = "สถานะย่อยที่เลือกได้ / Own states: ";

  static final String MERGED = "รวมเรื่องเหล่านี้ไว้ด้วย / Merged into it: ";

  private static final Pattern PARTICLE = Pattern.compile("\\{(?:ค่ะ|คะ)}");

  private static final Pattern VISIT = Pattern.compile("#[0-9]+$");

  private CasePageWords() {}

  /// What came beside the answers is kept under names of the program's own, and what was asked for
  /// a consent may stand there with its polite word still open.
  static String label(Detail detail) {
    if (detail.label() != null) {
      return PARTICLE.matcher(detail.label()).replaceAll("");
    }
    return switch (VISIT.matcher(detail.name()).replaceAll("")) {
      case "+files" -> "ไฟล์ที่ส่งมาเพิ่ม / files sent beside";
      case "+place" -> "ตำแหน่งที่ส่งมาเพิ่ม / place sent beside";
      case "+said", "+words" -> "ข้อความเพิ่มเติม / also said";
      case String asked -> asked;
    };
  }

  /// The newer one goes into the older. What is in different chats, or in a chat and in none, is
  /// not merged: whoever wrote would lose sight of it.
  static String like(Ticket ticket, Ticket other) {
    if (!Objects.equals(ticket.citizen(), other.citizen())) {
      return "อาจแจ้งซ้ำกับ / Perhaps the same as: %s  (รวมไม่ได้ เรื่องหนึ่งอยู่ในแชต / one is in a chat: not merged)"
          .formatted(other.number());
    }
    boolean isNewer = ticket.id().compareTo(other.id()) > 0;
    return "อาจแจ้งซ้ำกับ / Perhaps the same as: %s  (cases merge %s --into %s)"
        .formatted(
            other.number(),
            isNewer ? ticket.number() : other.number(),
            isNewer ? other.number() : ticket.number());
  }

  static String files(ReceiptNumber number) {
    return "ไฟล์ที่ส่งมา คัดลอกออกด้วย / Files that came, to copy them: cases files %s FOLDER"
        .formatted(number);
  }

  static String both(Ticket ticket, StateNames names) {
    return names.of(ticket, Language.TH) + " / " + names.of(ticket, Language.EN);
  }
}
