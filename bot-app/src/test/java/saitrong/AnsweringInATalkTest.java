package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.handoff.Talks;
import saitrong.staff.Role;

/// An officer writes and the person reads it on their phone; the bot is silent meanwhile.
class AnsweringInATalkTest extends TalkAtTheDesk {

  @Test
  void isSignedWithTheOfficersNameOnlyWhereTheyChoseOne() throws Exception {
    assertThat(location(signs("นิติกรทดลอง"))).isEqualTo("/console/account?signed=yes");
    assertThat(signs("ยาว".repeat(30)).statusCode()).isEqualTo(422);
    send("take");
    send("say", Map.of("words", "ตอบแล้วค่ะ"));
    assertThat(isTold("ตอบแล้วค่ะ")).contains("นิติกรทดลอง, กลุ่มพัฒนาระบบดิจิทัลกฎหมาย");

    signs(" ");
    send("say", Map.of("words", "ตอบอีกครั้งค่ะ"));
    assertThat(isTold("ตอบอีกครั้งค่ะ").split("นิติกรทดลอง, ", -1))
        .as("once, under the first")
        .hasSize(2);
    try (var admin = OFFICE.at(Role.ADMIN.code())) {
      var refused =
          admin.sends("/console/account", "/console/account/signature", Map.of("once", "no.way"));
      assertThat(refused.statusCode()).isEqualTo(403);
    }
  }

  private HttpResponse<String> signs(String name) throws Exception {
    var once = once(desk.get("/console/account").body());
    return desk.sends(
        "/console/account", "/console/account/signature", Map.of("once", once, "signature", name));
  }

  /// The bot said nothing on what she wrote, so the officer may.
  @Test
  void costsNoPushToAnswerWhoeverWroteAMomentAgo() throws Exception {
    send("take");
    her.citizen.says("อยู่ไหมคะ");
    awaitOnPage("ข้อความที่ส่งก่อน");
    long before = bot.line.quotaUsed();

    send("say", Map.of("words", "อยู่ค่ะ"));

    isTold("อยู่ค่ะ");
    assertThat(pushes()).isEmpty();
    assertThat(bot.line.quotaUsed()).isEqualTo(before);
    assertThat(page()).contains("ข้อความถัดไปใช้โควตา 1 ข้อความ");
  }

  /// The process ended before the first words were kept.
  @Test
  void saysThatAnOfficerIsThereThoughTheFirstWordsWereCutShort() throws Exception {
    send("take");
    bot.part(Talks.class).write(talk(), "agent");

    send("say", Map.of("words", "คำตอบแรก"));
    assertThat(isTold("คำตอบแรก")).contains("เจ้าหน้าที่เข้ามาตอบในแชตนี้แล้ว");
    send("say", Map.of("words", "มีอะไรให้ช่วยคะ"));
    isTold("มีอะไรให้ช่วยคะ");
    assertThat(pushes().getLast().toString()).doesNotContain("เข้ามาตอบ");
  }

  @Test
  void keepsTheBotSilentUntilThePersonEndsTheTalk() throws Exception {
    send("take");
    var before = her.citizen.repliesAndPushes().size();
    her.citizen.says("ขอเมนู");
    awaitOnPage("ขอเมนู");
    assertThat(her.citizen.repliesAndPushes()).hasSize(before);

    var typed = Map.of("once", once(page()), "words", "สายไปแล้ว");
    assertThat(her.says("จบการสนทนา")).contains("จบการสนทนากับเจ้าหน้าที่แล้ว");
    var late = desk.sends(path(), path() + "/say", typed);
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("แชตนี้ไม่ได้อยู่กับท่าน หรือจบแล้ว");
    assertThat(page()).contains("จบแล้ว").doesNotContain("id=\"say\"");
    assertThat(send("end", ending("answered")).statusCode())
        .as("a talk that its person ended is written down all the same")
        .isEqualTo(303);
  }

  @Test
  void saysOnceWhatIsSentTwiceAndLosesNoOtherWords() throws Exception {
    send("take");
    var typed = Map.of("once", once(page()), "words", "สวัสดีค่ะ");
    desk.sends(path(), path() + "/say", typed);
    desk.sends(path(), path() + "/say", typed);
    desk.sends(path(), path() + "/say", Map.of("once", typed.get("once"), "words", "ครั้งที่สอง"));

    isTold("ครั้งที่สอง");
    assertThat(pushes().stream().filter(it -> it.toString().contains("สวัสดีค่ะ"))).hasSize(1);
  }

  /// For seconds, to everybody but whoever writes, and by nobody who has not got the chat.
  @Test
  void saysToColleaguesWhoIsWritingNow() throws Exception {
    send("take");
    try (var other = OFFICE.at("colleague")) {
      assertThat(other.sends(path(), path() + "/typing", Map.of()).statusCode()).isEqualTo(204);
      assertThat(desk.get(path() + "/said").body()).doesNotContain("กำลังพิมพ์");

      assertThat(send("typing").statusCode()).isEqualTo(204);
      assertThat(other.get(path() + "/said").body())
          .contains("เจ้าหน้าที่ agent กำลังพิมพ์", "data-unsettled=\"yes\"");
      assertThat(other.get("/console/talks").body()).contains("กำลังพิมพ์");
      assertThat(desk.get(path() + "/said").body()).doesNotContain("กำลังพิมพ์");
      assertThat(desk.get("/console/talks").body()).doesNotContain("กำลังพิมพ์");

      her.passes(Duration.ofSeconds(7));
      assertThat(other.get(path() + "/said").body()).doesNotContain("กำลังพิมพ์");
      assertThat(other.get("/console/talks").body()).doesNotContain("กำลังพิมพ์");
    }
  }

  @Test
  void findsAnswersToPutIntoAMessageAndSendsNone() throws Exception {
    send("take");
    var found = send("answers", Map.of("words", "ลืมรหัสผ่าน EHSB"));

    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body())
        .startsWith("<ul class=\"canned\"")
        .contains("ลืมรหัสผ่านระบบมาตรฐานกิจการปลอดภัย (EHSB) ต้องทำอย่างไร", "ใส่ในข้อความ")
        .contains("ข้อมูลตัวอย่าง รอหน่วยงานตรวจ")
        .doesNotContain("{phone}", "**");
    assertThat(send("answers", Map.of("words", " ")).body()).contains("ไม่พบคำตอบ");
    her.citizen.says("ขอบคุณ");
    awaitOnPage("ขอบคุณ");
    assertThat(pushes()).isEmpty();
  }
}
