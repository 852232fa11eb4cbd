package saitrong.ticket;

import java.util.Arrays;
import java.util.Optional;
import saitrong.shared.Language;

/// Why something cannot be done. The first two are those of the service process, and reports count
/// by them; words of the officer stand beside each.
public enum Reason {
  NOT_DESIGNED("not-designed", "ระบบไม่ได้ออกแบบรองรับ", "The system was not made for it"),
  NOT_THE_SYSTEM(
      "not-the-system",
      "ประเด็นไม่เกี่ยวข้องกับการใช้งานระบบ",
      "It is not about the use of the system"),
  NOT_OUR_DUTY(
      "not-our-duty",
      "ไม่อยู่ในหน้าที่และอำนาจของหน่วยงาน",
      "It is outside the agency's duties and powers"),
  NOT_BY_LAW("not-by-law", "กฎหมายไม่อนุญาตให้ดำเนินการ", "The law does not allow it"),
  OTHER("other", "เหตุผลอื่น", "Another reason");

  private final String code;
  private final String thai;
  private final String english;

  Reason(String code, String thai, String english) {
    this.code = code;
    this.thai = thai;
    this.english = english;
  }

  public String code() {
    return code;
  }

  public String in(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }

  /// By its code or its Thai words.
  public static Optional<Reason> called(String word) {
    return Arrays.stream(values())
        .filter(reason -> reason.code.equals(word) || reason.thai.equals(word))
        .findFirst();
  }
}
