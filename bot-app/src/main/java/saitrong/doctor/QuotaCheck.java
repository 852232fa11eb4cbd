package saitrong.doctor;

import java.util.List;
import saitrong.line.LineAccount;
import saitrong.line.LineAccount.Quota;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;

/// How many messages of this month's plan are left. Answers by reply are free and do not count.
record QuotaCheck(LineAccount line) implements Check {

  @Override
  public List<Finding> look() {
    return switch (line.quota()) {
      case Told<Quota>(Quota quota) -> List.of(of(quota));
      case Refused<Quota> _, OutOfReach<Quota> _ -> List.of(untold());
    };
  }

  private static Finding of(Quota quota) {
    Long left = quota.left();
    if (Boolean.FALSE.equals(quota.limited())) {
      return Finding.well("แพ็กเกจนี้ไม่จำกัดจำนวนข้อความ", "This plan has no limit on messages.");
    }
    if (left == null) {
      return untold();
    }
    return left == 0 ? usedUp() : remaining(left);
  }

  private static Finding untold() {
    return Finding.note(
        "LINE ไม่บอกจำนวนข้อความที่เหลือ", "LINE does not say how many messages are left.");
  }

  private static Finding usedUp() {
    return Finding.mend(
        "ข้อความที่ส่งได้ในเดือนนี้หมดแล้ว การตอบกลับทันทียังทำได้"
            + " แต่การแจ้งผลต้องรอเดือนหน้าหรือเพิ่มแพ็กเกจ",
        "This month's messages are used up. Replies still go out; notices wait for the next month"
            + " or a larger plan.");
  }

  private static Finding remaining(long left) {
    return Finding.well(
        "เดือนนี้ส่งข้อความแบบ push ได้อีก %d ข้อความ".formatted(left),
        "%d pushes are left this month.".formatted(left));
  }
}
