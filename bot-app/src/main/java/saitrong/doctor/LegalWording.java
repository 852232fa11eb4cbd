package saitrong.doctor;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import saitrong.content.Content;
import saitrong.flow.Flow;
import saitrong.shared.Language;

/// What a lawyer, or the agency's data protection officer, reads before citizens do. It was written
/// beforehand, and nobody but them can say that the law is met.
final class LegalWording {

  private LegalWording() {}

  /// A task until the profile names who has done it (`privacy.confirmed-by`).
  static List<Finding> toConfirm(Content content) {
    return content.profile().privacy().confirmation() == null
        ? List.of(finding(content))
        : List.of();
  }

  private static Finding finding(Content content) {
    return Finding.note(
        ("ถ้อยคำทางกฎหมายยังไม่มีผู้ยืนยัน (privacy.confirmed-by ในไฟล์หน่วยงาน)"
             + " ให้นักกฎหมายหรือเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลตรวจ: ประกาศฉบับย่อและฉบับเต็ม"
             + " ฐานทางกฎหมาย ระยะเวลาเก็บ และสิทธิ · การแจ้งการใช้ข้อมูลในชุด %s ·"
             + " การขอความยินยอมตามมาตรา 26 ในชุด %s · ผลของการส่งทาง LINE ข้อความของเรื่องปกปิด"
             + " และข้อความก่อนปุ่ม เข้าใจแล้ว"
             + " ซึ่งเก็บคำถามเป็นบันทึกโดยไม่แสดงการแจ้งการใช้ข้อมูล")
            .formatted(
                names(content, Flow::givesNotice, Language.TH),
                names(content, Flow::asksForConsent, Language.TH)),
        ("Nobody has confirmed the legal wording (privacy.confirmed-by in the agency's file). For a"
             + " lawyer or the data protection officer: the short and the full notice, legal"
             + " ground, retention and rights; the notices of these flows: %s; the consents under"
             + " section 26 of these: %s; what sending by LINE counts for, what confidential"
             + " matters are told, and the words before \"I understand\", which keeps a question on"
             + " record without the notice.")
            .formatted(
                names(content, Flow::givesNotice, Language.EN),
                names(content, Flow::asksForConsent, Language.EN)));
  }

  private static String names(Content content, Predicate<Flow> which, Language language) {
    var flows = content.flows();
    var names =
        flows == null
            ? ""
            : flows.flows().values().stream()
                .filter(which)
                .map(flow -> flow.name().in(language))
                .collect(Collectors.joining(", "));
    return names.isEmpty() ? "-" : names;
  }
}
