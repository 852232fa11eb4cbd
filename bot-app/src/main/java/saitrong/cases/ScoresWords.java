package saitrong.cases;

import java.time.YearMonth;
import saitrong.rating.Aspect;
import saitrong.rating.LargeEnough;
import saitrong.rating.MonthFigures;
import saitrong.rating.Split;
import saitrong.rating.Split.By;
import saitrong.shared.ThaiMonths;

/// The lines above figures of how people were served. Thai first.
final class ScoresWords {

  static final String NO_SCORES = "ยังไม่มีคะแนน / No scores yet.";

  static final String TOO_FEW =
      """
      บางกลุ่มมีไม่ถึง %d คะแนน จึงรวมกันหรือไม่แสดง เพื่อไม่ให้ทราบว่าเป็นคะแนนของผู้ใด ดูทุกกลุ่ม: --all (บันทึกชื่อผู้ดูไว้)
      Groups of fewer than %d scores stand together or are not shown, so that nobody can tell whose they are. All of them: --all (on record).\
      """
          .formatted(MonthFigures.LEAST, MonthFigures.LEAST);

  private ScoresWords() {}

  static String scoresOf(boolean survey, Months months) {
    String what = survey ? "คะแนนจากแบบสำรวจ %s" : "คะแนนความพึงพอใจ %s";
    String whatInEnglish = survey ? "Scores of surveys in %s" : "Scores of %s";
    return (what + " (1 น้อยที่สุด ถึง 5 มากที่สุด) / " + whatInEnglish + " (1 to 5)%n")
            .formatted(months.thai(), months.english())
        + "  เฉลี่ย  4-5  จำนวน  ตอบกลับ / mean, share of 4 and 5, how many, of those asked";
  }

  static String scoresBy(Aspect aspect, By by) {
    String what =
        switch (aspect) {
          case SERVICE -> "การให้บริการ / the service";
          case SYSTEM -> "การใช้ระบบ / the use of the system";
        };
    return what
        + switch (by) {
          case MONTH -> ", ตามเดือน / by month";
          case KIND -> ", ตามประเภทเรื่อง / by kind";
          case GROUP -> ", ตามกลุ่มผู้ใช้ / by user group";
          case SYSTEM -> ", ตามระบบ / by system";
          case TOPIC -> ", ตามหัวข้อ / by topic";
          case UNIT -> ", ตามหน่วยงานที่รับผิดชอบ / by unit";
        };
  }

  /// Whether it is no name of what is counted, but says that several stand together, or that there
  /// is none.
  static boolean isTogether(String of) {
    return of.equals(Split.NOT_SAID) || of.equals(LargeEnough.OTHERS);
  }

  static String together(String of) {
    return of.equals(Split.NOT_SAID) ? "ไม่ระบุ / not stated" : "อื่น ๆ รวมกัน / others together";
  }

  static String thai(YearMonth month) {
    return "%02d/%d".formatted(month.getMonthValue(), month.getYear() + ThaiMonths.ERA);
  }
}
