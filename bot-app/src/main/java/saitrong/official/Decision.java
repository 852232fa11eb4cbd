package saitrong.official;

import saitrong.citizen.Officials;
import saitrong.official.Applications.Application;

/// What staff decide about an application, and what to tell them. The decision is one write; the
/// running helpdesk does the rest.
final class Decision {

  private final Applications applications;
  private final Officials officials;

  Decision(Applications applications, Officials officials) {
    this.applications = applications;
    this.officials = officials;
  }

  /// @param code the exit code
  record Said(int code, String thai, String english) {}

  Said approve(String number) {
    return applications.numbered(number).map(this::approve).orElseGet(() -> unknown(number));
  }

  private Said approve(Application application) {
    if (!application.kind().equals(Applications.KIND)) {
      return otherKind(application);
    }
    return officials.verify(application.citizen(), application.number())
        ? new Said(
            0,
            "รับรองแล้ว ตามเรื่องเลขที่ %s ระบบจะแจ้งผลและเปลี่ยนเมนูให้ภายในไม่กี่วินาทีเมื่อระบบเปิดอยู่"
                .formatted(application.number()),
            "Verified by case %s. The running helpdesk tells the official and changes the menu."
                .formatted(application.number()))
        : new Said(
            0,
            "รับรองไว้แล้วก่อนหน้านี้ ไม่มีอะไรเปลี่ยน",
            "Verified before already; nothing has changed.");
  }

  Said revoke(String number) {
    return applications.numbered(number).map(this::revoke).orElseGet(() -> unknown(number));
  }

  private Said revoke(Application application) {
    if (!application.kind().equals(Applications.KIND)) {
      return otherKind(application);
    }
    return officials.revoke(application.citizen())
        ? new Said(
            0,
            "ยกเลิกการรับรองแล้ว ระบบจะแจ้งและเปลี่ยนเมนูกลับภายในไม่กี่วินาทีเมื่อระบบเปิดอยู่",
            "No longer verified. The running helpdesk tells the official and takes the menu back.")
        : new Said(
            0,
            "ผู้แจ้งเรื่องนี้ไม่ได้รับการรับรองอยู่ ไม่มีอะไรเปลี่ยน",
            "Not verified at present; nothing has changed.");
  }

  private static Said unknown(String number) {
    return new Said(
        1,
        "ไม่พบเรื่องเลขที่ %s ตรวจเลขที่รับแจ้ง เช่น 00011/2569".formatted(number),
        "There is no case %s. Check the receipt number, as 00011/2569.".formatted(number));
  }

  private static Said otherKind(Application application) {
    return new Said(
        1,
        "เรื่องเลขที่ %s ไม่ใช่คำขอรับรองผู้ดูแลระบบประจำหน่วยงาน".formatted(application.number()),
        "Case %s is no application to be verified as an office's administrator."
            .formatted(application.number()));
  }
}
