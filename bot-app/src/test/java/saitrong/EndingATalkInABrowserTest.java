package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import saitrong.erasure.Erasure;
import saitrong.erasure.Forgotten;
import saitrong.erasure.Officer;
import saitrong.handoff.Talks;
import saitrong.shared.PersonalText;
import saitrong.simulator.phone.Sent;
import saitrong.ticket.Step;
import saitrong.ticket.Tickets;
import saitrong.ticket.UserGroup;

/// An officer ends a talk on a phone: the record is filled in, and one tap keeps it.
class EndingATalkInABrowserTest extends BrowserAtTheDesk {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String LAW =
      "เดือดร้อนจากกลิ่น เสียง ควัน หรือฝุ่นของเพื่อนบ้านหรือสถานประกอบการ แจ้งที่ใด";

  private static final String ASKED = "ขอถามเรื่องกลิ่นจากโรงงาน";

  private Sent asked;

  @BeforeEach
  void anOfficerAnswersSomebodyWhoIsKnown() {
    desk.setViewportSize(360, 740);
    signIn();
    her.leavesAQuestion();
    her.says(LAW);
    her.says("คุยกับเจ้าหน้าที่");
    asked = her.citizen.says(ASKED);
    open(path());
    assertThat(desk.locator("#said")).containsText(ASKED);
    tap("รับแชตนี้");
    desk.getByLabel("ข้อความถึงผู้รับบริการ").fill("แจ้งที่เทศบาลได้เลยค่ะ");
    tap("ส่ง");
    her.citizen.awaitChat(
        _ -> her.citizen.repliesAndPushes().toString().contains("เทศบาล"), SOON, "the answer");
    assertThat(desk.locator("#said .officer").last()).containsText("เทศบาล");
    desk.reload();
  }

  @Test
  void isDoneByOneTap() {
    assertThat(desk.locator("form[action$='/end'] .facts")).containsText("ข้อกฎหมาย");
    assertThat(desk.locator("form[action$='/end'] .facts"))
        .containsText("ขอถามเรื่องกลิ่นจากโรงงาน");
    assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    keep("talk-end-360");

    tap("บันทึกและจบ");

    var ticket = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    assertThat(desk.locator("h1")).containsText(ticket.number().toString());
    her.citizen.awaitChat(
        _ -> her.citizen.repliesAndPushes().toString().contains("การสนทนากับเจ้าหน้าที่จบแล้ว"),
        SOON,
        "the end");
    assertThat(her.citizen.repliesAndPushes().toString()).contains(ticket.number().toString());
  }

  /// What was filled in is read no more once it is not what will be kept.
  @Test
  void isChangedFirstWhereTheOfficerKnowsBetter() {
    desk.getByText("ตรวจหรือแก้ไขก่อนบันทึก").click();
    desk.getByLabel("กลุ่มผู้ใช้").selectOption(UserGroup.BUSINESS.code());
    assertThat(desk.locator("form[action$='/end'] .facts")).hasCount(0);

    tap("บันทึกและจบ");
    assertThat(desk.locator("h1")).isVisible();
    Tickets tickets = bot.part(Tickets.class);
    assertThat(tickets.lists().latest(false, 1).getFirst().group()).isEqualTo(UserGroup.BUSINESS);
  }

  /// Not where a screen reader finds it either; what the officer wrote themselves stays.
  @Test
  void isNothingOfWhatThePersonTookBackWhileThePageIsOpen() {
    var secret = her.citizen.says("ความลับของฉัน");
    assertThat(desk.locator("#heard")).containsText("ความลับของฉัน");
    her.citizen.unsends(requireNonNull(secret.messageId()));

    assertThat(desk.locator("#said")).not().containsText("ความลับของฉัน");
    assertThat(desk.locator("#heard")).not().containsText("ความลับของฉัน");

    her.citizen.unsends(requireNonNull(asked.messageId()));
    assertThat(desk.locator("#ending")).not().containsText("กลิ่นจากโรงงาน");
    assertThat(desk.locator("#ending textarea[name=words]")).not().hasValue(ASKED);
  }

  @Test
  void keepsWhatTheOfficerChangedThoughWordsLeaveTheChat() {
    desk.getByText("ตรวจหรือแก้ไขก่อนบันทึก").click();
    desk.getByLabel("เรื่องที่แจ้ง").fill("ถามเรื่องโรงงาน");
    her.citizen.unsends(requireNonNull(asked.messageId()));

    assertThat(desk.locator("#said")).not().containsText("กลิ่นจากโรงงาน");
    assertThat(desk.getByLabel("เรื่องที่แจ้ง")).hasValue("ถามเรื่องโรงงาน");
  }

  /// With each new line of a long chat the oldest goes out of sight. It is still said, so nothing
  /// is asked for anew, and the form stays open under its officer.
  @Test
  void staysAsItIsWhileALongChatGoesOn() {
    var talk = desk.url();
    desk.navigate("about:blank");
    for (int line = 1; line <= 60; line++) {
      her.citizen.says("บรรทัดที่ " + line);
    }
    desk.navigate(talk);
    desk.getByText("บรรทัดที่ 60", new Page.GetByTextOptions().setExact(true)).first().waitFor();
    desk.reload();
    assertThat(desk.getByText("บรรทัดที่ 1", new Page.GetByTextOptions().setExact(true)))
        .hasCount(0);
    var askedFor = new CopyOnWriteArrayList<String>();
    desk.onRequest(it -> askedFor.add(it.url()));
    desk.getByText("ตรวจหรือแก้ไขก่อนบันทึก").click();
    her.citizen.says("บรรทัดสุดท้าย");

    assertThat(desk.locator("#heard")).containsText("บรรทัดสุดท้าย");
    assertThat(desk.getByLabel("เรื่องที่แจ้ง")).isVisible();
    assertThat(askedFor).noneMatch(it -> it.endsWith("/ending"));
  }

  /// What the officer typed stays before them; what was filled in from the chat goes.
  @Test
  void isShutWhereThePersonIsForgottenMeanwhile() {
    desk.getByLabel("ข้อความถึงผู้รับบริการ").fill("พิมพ์ค้างไว้");
    var talk = bot.part(Talks.class).all().getLast();
    her.takes(new Step.Accept(), new Step.Begin(null), new Step.Complete(new PersonalText("แล้ว")));
    her.passes(Duration.ofMinutes(1));
    assertThat(bot.part(Erasure.class).people().forget(talk.citizen(), new Officer("o", "test")))
        .isInstanceOf(Forgotten.Done.class);

    assertThat(desk.locator("#moved")).containsText("แชตนี้ไม่มีแล้ว");
    assertThat(desk.locator("#said")).not().containsText("โรงงาน");
    assertThat(desk.locator("#ending textarea")).hasCount(0);
    assertThat(desk.getByLabel("ข้อความถึงผู้รับบริการ")).hasValue("พิมพ์ค้างไว้");
    assertThat(desk.getByLabel("ข้อความถึงผู้รับบริการ")).not().isEditable();
    assertThat(desk.locator(".reply button")).isDisabled();
  }

  private void tap(String name) {
    desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
