package saitrong.official;

import java.util.function.Consumer;
import saitrong.citizen.Officials;
import saitrong.official.Applications.Application;
import saitrong.shared.Language;
import saitrong.staff.Deed;

/// What staff decide about an application, and what to tell them. Verifying is one write, and the
/// case comes to its end after it: cut short in between, the same command finishes both. The
/// running helpdesk does the rest. Who is not to be verified is told in the case, by the step that
/// says that it cannot be done.
final class Decision {

  private final Applications applications;
  private final Officials officials;
  private final Consumer<Deed> trail;
  private final String by;
  private final String account;

  /// @param trail what is done is put on record there first
  /// @param by who decides, as they call themselves
  /// @param account by which the machine knows them
  Decision(
      Applications applications,
      Officials officials,
      Consumer<Deed> trail,
      String by,
      String account) {
    this.applications = applications;
    this.officials = officials;
    this.trail = trail;
    this.by = by;
    this.account = account;
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
    if (application.isGivenUp()) {
      return givenUp(application);
    }
    record("official-approve", application);
    boolean isNew = officials.verify(application.citizen(), application.number());
    applications.granted(application, by);
    return isNew
        ? new Said(
            0,
            "รับรองแล้ว ตามเรื่องเลขที่ %s และปิดเรื่องแล้ว ระบบจะแจ้งผลและเปลี่ยนเมนูให้ภายในไม่กี่วินาทีเมื่อระบบเปิดอยู่"
                .formatted(application.number()),
            "Verified by case %s, which is completed. The running helpdesk tells the official and changes the menu."
                .formatted(application.number()))
        : new Said(
            0,
            "รับรองไว้แล้วก่อนหน้านี้ เรื่องเลขที่ %s ปิดแล้ว".formatted(application.number()),
            "Verified before already; case %s is completed.".formatted(application.number()));
  }

  private void record(String did, Application application) {
    trail.accept(new Deed(by, account, did, application.number()));
  }

  private static Said givenUp(Application application) {
    return new Said(
        1,
        "เรื่องเลขที่ %s ปิดแล้ว (%s) จึงยังไม่รับรอง หากแจ้งผลผิด ให้เปิดใหม่ก่อน: cases reopen %s"
            .formatted(
                application.number(), application.state().in(Language.TH), application.number()),
        "Case %s is closed (%s), so nobody is verified. If that was wrong, reopen it first: cases reopen %s"
            .formatted(
                application.number(), application.state().in(Language.EN), application.number()));
  }

  Said revoke(String number) {
    return applications.numbered(number).map(this::revoke).orElseGet(() -> unknown(number));
  }

  private Said revoke(Application application) {
    if (!application.kind().equals(Applications.KIND)) {
      return otherKind(application);
    }
    record("official-revoke", application);
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
