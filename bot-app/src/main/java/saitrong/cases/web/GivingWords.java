package saitrong.cases.web;

import java.util.Optional;
import saitrong.content.Words;
import saitrong.shared.InQuotes;
import saitrong.shared.Language;

/// Why a case is not given to whom somebody typed.
record GivingWords(Language language) {

  private static final Words NOT_THEIRS =
      new Words(
          "มอบหมายได้เฉพาะหัวหน้ากลุ่มงาน และผู้ที่มีเรื่องนี้อยู่",
          "Only a head, and whoever has this case, can give it to somebody.");

  private static final Words NOT_ASSIGNED =
      new Words(
          "เรื่องปกปิดมอบหมายได้เฉพาะเจ้าหน้าที่ที่ได้รับมอบหมายให้ดูเรื่องปกปิด",
          "A confidential case can be given only to an officer who is assigned to such cases.");

  String notAssigned() {
    return NOT_ASSIGNED.in(language);
  }

  String notTheirs() {
    return NOT_THEIRS.in(language);
  }

  /// @param nearest name that will do
  String notOfTheOffice(String name, Optional<String> nearest) {
    return say(
                "ไม่มี %s ในหน่วยงานที่เห็นเรื่องในระบบนี้",
                "Nobody of the office who would see the case here is called %s.")
            .formatted(InQuotes.of(name))
        + nearest
            .map(it -> say(" หมายถึง \"%s\" หรือไม่", " Do you mean \"%s\"?").formatted(it))
            .orElse("")
        + say(" หากเป็นหน่วยงานอื่น ใช้ \"ส่งต่อ\"", " For another unit use \"Forward\".");
  }

  private String say(String thai, String english) {
    return new Words(thai, english).in(language);
  }
}
