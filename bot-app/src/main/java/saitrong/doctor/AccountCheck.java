package saitrong.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import saitrong.line.LineAccount;
import saitrong.line.LineAccount.Info;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;

/// Whether LINE knows our token, and whether somebody else answers beside the bot.
record AccountCheck(LineAccount line) implements Check {

  @Override
  public List<Finding> look() {
    return switch (line.info()) {
      case Told<Info>(Info info) -> known(info);
      case Refused<Info>(int status, String reason) -> List.of(refused(status, reason));
      case OutOfReach<Info>(String why) -> List.of(outOfReach(why));
    };
  }

  private static List<Finding> known(Info info) {
    var findings = new ArrayList<Finding>();
    String id = Objects.requireNonNullElse(info.basicId(), "-");
    findings.add(
        Finding.well(
            "LINE รับ token และรู้จักบัญชี %s".formatted(id),
            "LINE takes the token and knows the account %s.".formatted(id)));
    findings.add(
        switch (info.chatMode()) {
          case CHAT -> twoMayAnswer();
          case BOT -> onlyWeAnswer();
          case UNKNOWN -> lookYourself();
        });
    return findings;
  }

  private static Finding onlyWeAnswer() {
    return Finding.well(
        "แชตของ OA Manager ปิดอยู่ ระบบนี้ตอบทางเดียว",
        "OA Manager's own chat is off: only this bot answers.");
  }

  private static Finding lookYourself() {
    return Finding.note(
        "LINE ไม่บอกว่าแชตของ OA Manager เปิดอยู่หรือไม่ ตรวจด้วยตนเองว่าปิด \"แชต\" แล้ว"
            + " ที่ LINE Official Account Manager > ตั้งค่า > ตั้งค่าการตอบกลับ",
        "LINE does not tell whether OA Manager's own chat is on: look yourself that \"Chat\" is off"
            + " in LINE Official Account Manager > Settings > Response settings.");
  }

  private static Finding twoMayAnswer() {
    return Finding.mend(
        "แชตของ OA Manager เปิดอยู่ ผู้รับบริการอาจได้คำตอบซ้ำจากสองทาง"
            + " ปิด \"แชต\" ที่ LINE Official Account Manager > ตั้งค่า > ตั้งค่าการตอบกลับ",
        "OA Manager's own chat is on, so two may answer one message. Switch \"Chat\" off in LINE"
            + " Official Account Manager > Settings > Response settings.");
  }

  private static Finding refused(int status, String reason) {
    return status == 401
        ? Finding.mend(
            "LINE ไม่รับ token ออก Channel access token ใหม่ที่ LINE Developers Console"
                + " แล้วตั้งค่า SAITRONG_LINE_CHANNEL_TOKEN",
            "LINE does not take the token. Issue a channel access token in the LINE Developers"
                + " Console and set SAITRONG_LINE_CHANNEL_TOKEN.")
        : Finding.mend(
            "LINE ปฏิเสธ (%d %s) ตรวจสถานะของบัญชีที่ LINE Developers Console"
                .formatted(status, reason),
            "LINE refused (%d %s): look at the channel in the LINE Developers Console."
                .formatted(status, reason));
  }

  private static Finding outOfReach(String why) {
    return Finding.mend(
        "ติดต่อ LINE ไม่ได้ (%s) ตรวจเครือข่าย ไฟร์วอลล์ และ SAITRONG_LINE_API_BASE".formatted(why),
        "LINE cannot be reached (%s): check the network, the firewall and SAITRONG_LINE_API_BASE."
            .formatted(why));
  }
}
