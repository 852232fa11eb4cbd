package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.handoff.Talks;
import saitrong.staff.Role;

/// Who waits for an officer, and what the list says of them to each who looks.
class QueueAtTheDeskTest extends TalkAtTheDesk {

  @Test
  void showsWhoWaitsAndWhatWasSaid() throws Exception {
    assertThat(desk.get("/console/talks").body())
        .contains(path(), "รอเจ้าหน้าที่", "ขอคุย หลังระบบไม่มีคำตอบ")
        .as("what they asked before they called tells one from another")
        .contains("ทำไมท้องฟ้าเป็นสีฟ้า")
        .as("the call itself says no more than its reason")
        .doesNotContain("คุยกับเจ้าหน้าที่<")
        .as("nothing was said since")
        .doesNotContain("ข้อความใหม่");

    assertThat(page())
        .contains("ทำไมท้องฟ้าเป็นสีฟ้า", "ผู้รับบริการ", "ระบบตอบอัตโนมัติ")
        .contains("ท่านอยู่ลำดับที่ 1", "รับแชตนี้");
  }

  /// Though they came later: whom an officer has is not waiting for one to come.
  @Test
  void showsWhoWaitsBeforeWhomAnOfficerHas() throws Exception {
    send("take");
    OFFICE.somebody().says("คุยกับเจ้าหน้าที่");
    var waits = "/console/talks/" + bot.part(Talks.class).queue().getLast().id();

    assertThat(desk.get("/console/talks").body()).containsSubsequence(waits, path());
  }

  /// On every page, for nobody sits before the queue all day.
  @Test
  void saysOnEveryPageHowManyWait() throws Exception {
    assertThat(desk.get("/console/account").body()).contains("hx-get=\"/console/talks/waiting\"");
    assertThat(desk.get("/console/talks/waiting").body()).contains(">1<", "คนรอคุย");

    send("take");

    assertThat(desk.get("/console/talks/waiting").body()).doesNotContain("คนรอคุย");
    try (var admin = OFFICE.at(Role.ADMIN.code())) {
      assertThat(admin.get("/console/talks/waiting").statusCode()).isEqualTo(403);
      assertThat(admin.get("/console/account").body()).doesNotContain("/console/talks/waiting");
    }
    try (var stranger = new DeskBrowser(bot.address("/"))) {
      var asked = stranger.get("/console/talks/waiting", "HX-Request", "true");
      assertThat(asked.statusCode()).isEqualTo(401);
      assertThat(asked.headers().firstValue("HX-Redirect")).as("nobody is led away").isEmpty();
    }
  }

  /// Until the officer has looked, and for whoever has the chat.
  @Test
  void saysInTheQueueHowLongSomebodyWaitsAndWhatTheySaidLast() throws Exception {
    her.passes(Duration.ofMinutes(5));
    var said = "ขอถามเรื่อง<b>ใบอนุญาต</b>ของร้านกาแฟทดลอง " + "ที่เปิดอยู่หลายสาขา".repeat(5);
    her.says(said);
    var queue = awaitInQueue("ข้อความใหม่ 1");
    assertThat(queue)
        .contains("รอ 5 นาที", "ขอถามเรื่อง&lt;b&gt;ใบอนุญาต&lt;/b&gt;", "…")
        .doesNotContain(said.substring(60), "ท้องฟ้า", "มีข้อความแจ้งเหตุฉุกเฉิน");

    page();
    assertThat(desk.get("/console/talks").body()).doesNotContain("ข้อความใหม่");
    send("take");
    her.citizen.says("ยังอยู่ไหมคะ");
    assertThat(awaitInQueue("ข้อความใหม่ 1")).contains("ยังอยู่ไหมคะ").doesNotContain("รอ 5 นาที");
    try (var other = OFFICE.at("colleague")) {
      assertThat(other.get("/console/talks").body())
          .contains(path())
          .doesNotContain("ข้อความใหม่", "ยังอยู่ไหมคะ");
    }
  }

  @Test
  void marksACryForHelpUntilAnOfficerAnswers() throws Exception {
    send("take");
    her.says("ช่วยด้วย หายใจไม่ออก");
    awaitInQueue("มีข้อความแจ้งเหตุฉุกเฉิน");

    send("say", Map.of("words", "โทร 1669 ได้เลยค่ะ"));
    assertThat(desk.get("/console/talks").body()).doesNotContain("มีข้อความแจ้งเหตุฉุกเฉิน");
  }

  private String awaitInQueue(String words) throws Exception {
    return Await.until(SOON, () -> desk.get("/console/talks").body(), it -> it.contains(words));
  }

  @Test
  void marksWhoeverWaitsTooLong() throws Exception {
    assertThat(desk.get("/console/talks").body()).doesNotContain("รอนานเกินกำหนด");
    her.passes(Duration.ofMinutes(10));

    assertThat(desk.get("/console/talks").body()).contains("รอนานเกินกำหนด");
    assertThat(isTold("ขณะนี้ยังไม่มีเจ้าหน้าที่ว่าง")).contains("ฝากเรื่อง");
  }

  /// The case is what she was offered instead.
  @Test
  void waitsNoMoreOnceACaseIsLeftInstead() throws Exception {
    assertThat(desk.get("/console/talks").body()).contains(path());
    her.leavesAQuestion();

    assertThat(her.citizen.repliesAndPushes().getLast().toString())
        .contains("นำท่านออกจากคิวคุยกับเจ้าหน้าที่");
    assertThat(desk.get("/console/talks").body()).doesNotContain(path());
    assertThat(bot.part(Talks.class).all()).isEmpty();
    assertThat(her.says("คุยกับเจ้าหน้าที่")).contains("ท่านอยู่ลำดับที่ 1");
    var other = OFFICE.somebody();
    other.leavesAQuestion();
    assertThat(other.citizen.repliesAndPushes().getLast().toString()).doesNotContain("ในคิว");
  }
}
