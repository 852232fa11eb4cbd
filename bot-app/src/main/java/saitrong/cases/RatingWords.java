package saitrong.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import saitrong.content.ThaiDates;
import saitrong.rating.Ratable;
import saitrong.shared.InQuotes;
import saitrong.shared.Language;
import saitrong.ticket.Ticket;

/// What is said where somebody without LINE is asked for a score. Thai first.
final class RatingWords {

  static final String NO_ADDRESS =
      """
      ยังไม่ได้ตั้งที่อยู่ของระบบที่ประชาชนเข้าถึง ตั้งค่า SAITRONG_PUBLIC_BASE ก่อน
      Nobody has said how the public reaches this server: set SAITRONG_PUBLIC_BASE first.\
      """;

  static final String DEALT_WITH_IT =
      """
      ผู้ที่ดำเนินการเรื่องนี้บันทึกคะแนนเองไม่ได้ ให้ผู้อื่นสอบถามและใส่ --by ชื่อผู้สอบถาม หรือใช้ cases rate-link
      Who dealt with the case does not write down its score: have somebody else ask, with --by and their name, or use cases rate-link.\
      """;

  private RatingWords() {}

  static Optional<String> refused(Ticket ticket, Ratable ratable) {
    String number = ticket.number().toString();
    return switch (ratable) {
      case YES -> Optional.empty();
      case NO_RESULT ->
          Optional.of(
              "เรื่อง %s ยังไม่มีผล ให้คะแนนได้เมื่อแจ้งผลแล้ว / Case %s has no result to be rated."
                  .formatted(number, number));
      case CONFIDENTIAL ->
          Optional.of(
              "เรื่อง %s เป็นเรื่องปกปิด ไม่ขอคะแนน / Case %s is confidential: no score is asked for."
                  .formatted(number, number));
      case RATED_OTHERWISE ->
          Optional.of(
              "เรื่อง %s ผู้แจ้งให้คะแนนทางอื่นแล้ว / Case %s was rated in another way already."
                  .formatted(number, number));
      case TOO_LATE ->
          Optional.of(
              "คะแนนของเรื่อง %s แก้ไม่ได้แล้ว / The score of case %s can be changed no more."
                  .formatted(number, number));
    };
  }

  static String link(Ticket ticket) {
    return """
    ลิงก์ให้คะแนนเรื่อง %s ใช้ได้ 30 วัน ให้คะแนนครั้งเดียว แก้ได้ภายใน 7 วัน ส่งให้ผู้แจ้งเท่านั้น ลิงก์เดิมของเรื่องนี้ใช้ไม่ได้แล้ว
    A link to rate case %s, for its requester only: good for 30 days and one score, which can be changed for 7. An earlier link of the case opens nothing any more.\
    """
        .formatted(ticket.number(), ticket.number());
  }

  static String drawn(Path picture) {
    return "บันทึก QR ไว้ที่ %s / The QR code is in %s".formatted(picture, picture);
  }

  static String isThere(Path picture) {
    return "มีไฟล์ %s อยู่แล้ว ยังไม่ได้ออกลิงก์ / %s is there already: no link was made."
        .formatted(picture, picture);
  }

  static String notWritten(Path picture) {
    return "บันทึกไฟล์ %s ไม่ได้ ใช้ลิงก์ข้างบน / %s cannot be written: use the link above."
        .formatted(picture, picture);
  }

  static String noSystem(Ticket ticket) {
    return "เรื่อง %s ไม่เกี่ยวกับระบบใด ไม่ใช้ --system / Case %s is about no system: leave --system out."
        .formatted(ticket.number(), ticket.number());
  }

  static String noScore(String word) {
    return "%s ไม่ใช่คะแนน ใช้ 1 ถึง 5 / %s is no score: 1 to 5."
        .formatted(InQuotes.of(word), InQuotes.of(word));
  }

  static String notToldYet(Ticket ticket) {
    return """
    ยังไม่มีบันทึกว่าผู้แจ้งได้รับแจ้งผลของเรื่อง %1$s จึงยังไม่นับว่าเข้าใจผลแล้ว หากแจ้งแล้ว บันทึกด้วย cases told %1$s --how "ข้อความ"
    Nothing says that the requester was told the result of case %1$s, so it is not taken for understood: if they were, note it with cases told %1$s --how "WORDS".\
    """
        .formatted(ticket.number());
  }

  static String noted(Ticket ticket, LocalDate last) {
    return """
    บันทึกคะแนนของเรื่อง %s แล้ว (สอบถามทางโทรศัพท์) แก้ได้ถึง %s
    The score of case %s is noted (asked by telephone). It can be changed until %s.\
    """
        .formatted(
            ticket.number(),
            ThaiDates.brief(last, Language.TH),
            ticket.number(),
            ThaiDates.brief(last, Language.EN));
  }
}
