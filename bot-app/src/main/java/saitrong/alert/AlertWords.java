package saitrong.alert;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.alert.Mails.Mail;
import saitrong.content.Words;
import saitrong.shared.Digest;
import saitrong.shared.Language;

/// What alerts say, in both languages: what kind of thing it is, the number of a case that is not
/// confidential, and nothing of anybody.
final class AlertWords {

  private AlertWords() {}

  static Words of(AlertKind kind) {
    return switch (kind) {
      case WAITING -> new Words("มีผู้รอคุยกับเจ้าหน้าที่", "Somebody waits for an officer");
      case UNCLAIMED ->
          new Words(
              "มีผู้รอคุยนานเกินกำหนด ยังไม่มีเจ้าหน้าที่รับ",
              "Somebody has waited too long for an officer");
      case SAID ->
          new Words(
              "ผู้รับบริการในแชตของท่านรอคำตอบ",
              "The person in a chat of yours waits for an answer");
      case GIVEN -> new Words("มีเรื่องส่งมาให้ท่าน", "A case was given to you");
      case NEW -> new Words("มีเรื่องใหม่ของกลุ่มงานท่าน", "There is a new case of your unit");
      case DUE -> new Words("มีเรื่องครบกำหนดวันนี้หรือเลยกำหนด", "A case is due today, or late");
      case SUMMARY -> new Words("สรุปงานของท่านวันนี้", "Your work today");
      case MENTIONED -> new Words("มีบันทึกฝากถึงท่าน", "There is a note for you");
    };
  }

  /// One mail for all that is to be told at a time.
  ///
  /// @param desk how officers reach the desk; absent where nobody said so
  static Mail mail(String to, List<Alert> alerts, String agency, @Nullable URI desk) {
    var subject =
        alerts.size() == 1
            ? of(alerts.getFirst().kind()).th()
            : "มีการแจ้งเตือน %d รายการ".formatted(alerts.size());
    var id = "alert." + Digest.of(alerts.stream().map(Alert::id).collect(Collectors.joining("|")));
    return new Mail(to, id, subject + " · " + agency, body(alerts, desk));
  }

  private static String body(List<Alert> alerts, @Nullable URI desk) {
    return lines(alerts, Language.TH, desk)
        + "\n\n"
        + "เลือกการแจ้งเตือนที่ต้องการรับได้ที่ \"บัญชีของฉัน\" → \"การแจ้งเตือน\"\n"
        + "ระบบส่งอีเมลนี้โดยอัตโนมัติ โปรดอย่าตอบกลับ\n\n"
        + "--\n"
        + lines(alerts, Language.EN, null)
        + "\n\nYou choose of what you are told at My account, Alerts."
        + " This mail was sent by the system; please do not reply.\n";
  }

  private static String lines(List<Alert> alerts, Language language, @Nullable URI desk) {
    return alerts.stream()
        .map(it -> line(it, language) + (desk == null ? "" : "\n" + link(desk, it.path())))
        .collect(Collectors.joining("\n"));
  }

  /// With what there is to it: a number, or counts.
  static String line(Alert alert, Language language) {
    var words = of(alert.kind()).in(language);
    return alert.more() == null ? words : words + " " + more(alert.more(), language);
  }

  private static String more(String more, Language language) {
    return WorkCounts.read(more).map(it -> it.in(language)).orElse(more);
  }

  static String inTheChat(Alert alert, @Nullable URI desk) {
    var line = line(alert, Language.TH);
    return desk == null ? line : line + "\n" + link(desk, alert.path());
  }

  private static String link(URI desk, String path) {
    var base = desk.toString();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }

  static Mail code(String to, String code, Instant now) {
    return new Mail(
        to,
        "code." + Digest.of(to + now),
        "รหัสยืนยันอีเมล · code for your address",
        """
        รหัสยืนยันอีเมลเพื่อรับการแจ้งเตือนคือ %1$s ใช้ได้ 15 นาที
        พิมพ์รหัสนี้ที่หน้า "การแจ้งเตือน" ของโต๊ะเจ้าหน้าที่
        หากท่านไม่ได้ขอรหัส ไม่ต้องดำเนินการใด

        --
        Your code is %1$s. It is good for 15 minutes; type it on the page Alerts.
        If you did not ask for it, there is nothing to do.
        """
            .formatted(code));
  }
}
