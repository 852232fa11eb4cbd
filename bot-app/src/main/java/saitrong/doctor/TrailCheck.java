package saitrong.doctor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.staff.ExaminedTrail;
import saitrong.staff.ExaminedTrail.Place;

/// Whether the record of what staff did is as it was written. How far it goes is told with it: kept
/// elsewhere, that shows whether its end was cut off.
record TrailCheck(Supplier<ExaminedTrail> trail) implements Check {

  @Override
  public List<Finding> look() {
    try {
      return findings(trail.get());
    } catch (RuntimeException away) {
      return List.of(notExamined()); // why, the checks of the database and the key say
    }
  }

  private static List<Finding> findings(ExaminedTrail trail) {
    var findings = new ArrayList<Finding>();
    findings.add(trail.isSound() ? sound(trail) : edited(trail));
    if (trail.bare() > 0) {
      findings.add(bare(trail.bare()));
    }
    return findings;
  }

  private static Finding sound(ExaminedTrail trail) {
    return Finding.well(
        "บันทึกการใช้งานของเจ้าหน้าที่ไม่ถูกแก้หรือลบ รายการสุดท้ายลำดับที่ %d %s"
            .formatted(trail.last(), at(trail, Language.TH)),
        "The record of what staff did is as it was written. It goes to number %d %s"
            .formatted(trail.last(), at(trail, Language.EN)));
  }

  private static String at(ExaminedTrail trail, Language language) {
    return trail.lastAt().map(it -> at(it, language)).orElse("");
  }

  private static String at(Instant last, Language language) {
    return "(" + ThaiDates.briefMoment(last.atZone(ThaiDates.ZONE), language) + ")";
  }

  private static Finding edited(ExaminedTrail trail) {
    return Finding.mend(
        "บันทึกการใช้งานของเจ้าหน้าที่ถูกแก้หรือลบในฐานข้อมูล %d จุด ลำดับที่ %s"
                .formatted(trail.wrong(), places(trail))
            + " เทียบกับสำเนาสำรอง และตรวจว่าใครเข้าถึงฐานข้อมูลได้",
        "The record of what staff did was edited in the database in %d places, at number %s:"
                .formatted(trail.wrong(), places(trail))
            + " compare it with a backup, and look who can reach the database.");
  }

  private static String places(ExaminedTrail trail) {
    return trail.places().stream().map(TrailCheck::place).collect(Collectors.joining(", "));
  }

  private static String place(Place place) {
    return switch (place) {
      case Place.Changed(long number) -> Long.toString(number);
      case Place.Missing(long first, long last) when first == last -> Long.toString(first);
      case Place.Missing(long first, long last) -> first + "-" + last;
    };
  }

  private static Finding notExamined() {
    return Finding.note(
        "ขณะนี้เปิดฐานข้อมูลไม่ได้ จึงยังไม่ได้ตรวจว่าบันทึกการใช้งานของเจ้าหน้าที่ถูกแก้หรือไม่"
            + " หากใช้ฐานข้อมูลฝังตัว ให้หยุดระบบก่อนสั่ง doctor",
        "The database cannot be opened now, so whether the record of what staff did was edited was"
            + " not seen. With the embedded database, stop the bot before you call doctor.");
  }

  private static Finding bare(long count) {
    return Finding.note(
        ("บันทึกการใช้งานของเจ้าหน้าที่มี %d รายการที่ไม่มีหลักฐาน"
                + " ปกติเฉพาะช่วงที่ปรับรุ่นและยังมีเครื่องที่ใช้รุ่นก่อน")
            .formatted(count),
        ("%d rows of the record of what staff did carry no proof: usual only while an instance of"
                + " the release before still ran.")
            .formatted(count));
  }
}
