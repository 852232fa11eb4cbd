package saitrong.doctor;

import java.util.Objects;
import saitrong.line.LineAccount.WebhookTest;

/// What it means when LINE called our webhook, and how to mend it.
final class WebhookTrial {

  private WebhookTrial() {}

  static Finding finding(WebhookTest test) {
    if (test.success()) {
      return Finding.well(
          "LINE เรียก webhook แล้วได้คำตอบถูกต้อง",
          "LINE called the webhook and got the right answer.");
    }
    return switch (Objects.requireNonNullElse(test.status(), 0)) {
      case 0 -> noAnswer(Objects.requireNonNullElse(test.reason(), "-"));
      case 401 -> anotherSecret();
      case 404 -> anotherPlace();
      case 503 -> storeAway();
      default -> otherStatus(Objects.requireNonNull(test.status()));
    };
  }

  static Finding notTried() {
    return Finding.note(
        "ขณะนี้ LINE ไม่รับทดสอบ webhook (ทดสอบได้ 60 ครั้งต่อชั่วโมง)",
        "LINE does not test the webhook now (it takes 60 tests an hour).");
  }

  private static Finding noAnswer(String reason) {
    return Finding.mend(
        "LINE เรียก webhook ไม่ถึง (%s) ตรวจว่าระบบเปิดอยู่ ตรวจชื่อเครื่อง ใบรับรอง https และไฟร์วอลล์"
            .formatted(reason),
        "LINE does not reach the webhook (%s): check that the bot runs, the host's name, the https"
                .formatted(reason)
            + " certificate and the firewall.");
  }

  private static Finding anotherSecret() {
    return Finding.mend(
        "webhook ไม่รับลายเซ็นของ LINE แสดงว่า SAITRONG_LINE_CHANNEL_SECRET ไม่ใช่ของบัญชีนี้"
            + " คัดลอกใหม่จาก Basic settings",
        "The webhook refuses LINE's signature: SAITRONG_LINE_CHANNEL_SECRET is not this channel's."
            + " Copy it again from Basic settings.");
  }

  private static Finding anotherPlace() {
    return Finding.mend(
        "ที่อยู่ webhook ตอบ 404 ตรวจว่าลงท้ายด้วย /line/webhook และ proxy ส่งต่อมาที่ระบบนี้",
        "The webhook address answers 404: check that it ends with /line/webhook and that the proxy"
            + " passes it on to this bot.");
  }

  private static Finding storeAway() {
    return Finding.mend(
        "webhook ตอบ 503 ระบบเปิดอยู่แต่เก็บข้อความไม่ได้ ตรวจฐานข้อมูล",
        "The webhook answers 503: the bot runs but cannot store. Check the database.");
  }

  private static Finding otherStatus(int status) {
    return Finding.mend(
        "webhook ตอบ %d แทน 200 ตรวจ proxy และบันทึกของระบบ".formatted(status),
        "The webhook answers %d and not 200: check the proxy and the bot's log.".formatted(status));
  }
}
