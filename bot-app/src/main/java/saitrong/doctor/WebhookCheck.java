package saitrong.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import saitrong.line.LineAccount;
import saitrong.line.LineAccount.WebhookEndpoint;
import saitrong.line.LineAccount.WebhookTest;
import saitrong.line.LineAnswer.OutOfReach;
import saitrong.line.LineAnswer.Refused;
import saitrong.line.LineAnswer.Told;

/// Whether LINE finds our webhook: the address that it has, and what happens when it calls there.
record WebhookCheck(LineAccount line) implements Check {

  private static final String PATH = "/line/webhook";

  @Override
  public List<Finding> look() {
    return switch (line.webhookEndpoint()) {
      case Told<WebhookEndpoint>(WebhookEndpoint webhook) -> of(webhook);
      case Refused<WebhookEndpoint>(int status, String reason) ->
          status == 404 ? missing() : untold((status + " " + reason).strip());
      case OutOfReach<WebhookEndpoint>(String why) -> untold(why);
    };
  }

  private static List<Finding> untold(String why) {
    return List.of(
        Finding.note(
            "LINE ไม่บอกที่อยู่ webhook (%s) จึงยังไม่ได้ตรวจ".formatted(why),
            "LINE does not tell the webhook address (%s): it was not looked at.".formatted(why)),
        reminder());
  }

  private List<Finding> of(WebhookEndpoint webhook) {
    String address = Objects.requireNonNullElse(webhook.endpoint(), "");
    if (address.isBlank()) {
      return missing();
    }
    var findings = new ArrayList<>(ofAddress(address));
    if (Boolean.FALSE.equals(webhook.active())) {
      findings.add(switchedOff());
    }
    findings.addAll(tested());
    findings.add(reminder());
    return findings;
  }

  private static List<Finding> missing() {
    return List.of(
        Finding.mend(
            "LINE ยังไม่มีที่อยู่ webhook ใส่ https://<ชื่อเครื่อง>%s ที่ LINE Developers Console > Messaging API"
                .formatted(PATH),
            "LINE has no webhook address. Enter https://<host>%s in the LINE Developers Console,"
                    .formatted(PATH)
                + " Messaging API."));
  }

  private static List<Finding> ofAddress(String address) {
    var findings = new ArrayList<Finding>();
    if (!address.startsWith("https://")) {
      findings.add(
          Finding.mend(
              "ที่อยู่ webhook %s ไม่ใช่ https ซึ่ง LINE จริงไม่รับ".formatted(address),
              "The webhook address %s is not https, and the real LINE takes no other."
                  .formatted(address)));
    }
    if (!address.endsWith(PATH)) {
      findings.add(
          Finding.mend(
              "ที่อยู่ webhook %s ไม่ได้ลงท้ายด้วย %s".formatted(address, PATH),
              "The webhook address %s does not end with %s.".formatted(address, PATH)));
    }
    return findings;
  }

  private static Finding switchedOff() {
    return Finding.mend(
        "webhook ยังปิดอยู่ เปิด \"Use webhook\" ที่ LINE Developers Console > Messaging API",
        "The webhook is switched off. Switch \"Use webhook\" on in the LINE Developers Console,"
            + " Messaging API.");
  }

  private List<Finding> tested() {
    return switch (line.testWebhook()) {
      case Told<WebhookTest>(WebhookTest test) -> List.of(WebhookTrial.finding(test));
      case Refused<WebhookTest> _, OutOfReach<WebhookTest> _ -> List.of(WebhookTrial.notTried());
    };
  }

  /// LINE tells nobody whether redelivery is on, so the operator must look.
  private static Finding reminder() {
    return Finding.note(
        "ตรวจด้วยตนเองว่าเปิด \"Webhook redelivery\" แล้ว (LINE ปิดไว้แต่แรก"
            + " และไม่มีทางถามผ่านระบบ) หากปิดไว้ ข้อความที่ส่งมาขณะระบบหยุดจะหาย",
        "Look yourself that \"Webhook redelivery\" is on (LINE has it off at first and does not"
            + " tell): without it, messages are lost that come while the bot is away.");
  }
}
