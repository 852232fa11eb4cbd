package saitrong.ticket;

import java.util.Arrays;
import java.util.Optional;
import saitrong.shared.Language;

/// Where a case is, in the words that everybody uses for it.
public enum State {
  WAITING("waiting", "รอรับเรื่อง", "Waiting to be taken up"),
  ACCEPTED("accepted", "รับเรื่องแล้ว", "Taken up"),
  IN_PROGRESS("in-progress", "อยู่ระหว่างดำเนินการ", "In progress"),
  AWAITING_CITIZEN("awaiting-citizen", "รอข้อมูลเพิ่มเติม", "Waiting for more information"),
  FORWARDED("forwarded", "ส่งต่อหน่วยงานที่เกี่ยวข้อง", "Forwarded to the unit concerned"),
  REFERRED("referred", "ส่งต่อหน่วยงานภายนอกแล้ว", "Referred to another agency"),
  DONE("done", "ดำเนินการเสร็จสิ้น", "Completed"),
  IMPOSSIBLE("impossible", "ไม่สามารถดำเนินการได้", "Cannot be done"),
  WITHDRAWN("withdrawn", "ยกเลิกตามความประสงค์ของผู้แจ้ง", "Cancelled at the requester's wish"),
  LAPSED(
      "lapsed",
      "ยุติเรื่อง: ไม่ได้รับข้อมูลเพิ่มเติมภายในกำหนด",
      "Closed: the information needed did not come in time"),
  /// It was sent twice, and goes on under another number.
  MERGED("merged", "รวมกับเรื่องอื่นแล้ว", "Merged into another case");

  private final String code;
  private final String thai;
  private final String english;

  State(String code, String thai, String english) {
    this.code = code;
    this.thai = thai;
    this.english = english;
  }

  /// It has its result, or will have none.
  public boolean isClosed() {
    return switch (this) {
      case WAITING, ACCEPTED, IN_PROGRESS, AWAITING_CITIZEN, FORWARDED -> false;
      case REFERRED, DONE, IMPOSSIBLE, WITHDRAWN, LAPSED, MERGED -> true;
    };
  }

  /// Time that is not the office's.
  boolean waitsForTheCitizen() {
    return this == AWAITING_CITIZEN || isClosed();
  }

  /// For staff.
  public String in(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }

  /// For the citizen, who must see whose turn it is.
  public String toTheCitizen(Language language) {
    if (this == AWAITING_CITIZEN) {
      return switch (language) {
        case TH -> "รอข้อมูลเพิ่มเติมจากท่าน";
        case EN -> "Waiting for more information from you";
      };
    }
    return in(language);
  }

  /// Names it in stored documents and commands.
  public String code() {
    return code;
  }

  /// By its code or its Thai words.
  public static Optional<State> called(String word) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(word) || state.thai.equals(word))
        .findFirst();
  }

  static State from(String code) {
    return called(code).orElseThrow(() -> new IllegalArgumentException("no state is " + code));
  }
}
