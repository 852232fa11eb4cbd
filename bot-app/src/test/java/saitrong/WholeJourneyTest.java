package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.rating.Aspect;
import saitrong.ticket.Confirmation;
import saitrong.ticket.State;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// From a person's first word to their score, by hand and in real browsers: the officers' desks on
/// the one side, the person's phone on the other.
class WholeJourneyTest {

  @RegisterExtension static final Office OFFICE = new Office();

  private static Chromium chromium;

  @BeforeAll
  static void browsers() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void everybodyGoesHome() {
    OFFICE.everybodyGoesHome();
  }

  @Test
  void leadsFromTheQueueOverTwoOfficersToTheResultAndItsScore() {
    var her = new AtTheService(OFFICE.bot(), OFFICE.clock(), "ประชาชน เดินทางไกล");
    var phone = ChatPage.of(OFFICE.bot(), chromium.open(1280, 800)).as("ประชาชน เดินทางไกล");
    try (var desk = at("agent")) {
      desk.follows("คุยในแชต");
      callsAndIsAnswered(phone, desk);
      isPassedOn(phone, desk);
    }
    try (var desk = at("colleague")) {
      desk.follows("คุยในแชต");
      assertThat(desk.at("#talks table")).containsText("ของฉัน");
      desk.at("#talks table a").first().click();
      assertThat(desk.at(".chat .note").last()).containsText("รอเลขที่หนังสือ");
      endsWithACase(phone, desk);
      her.has(OFFICE.bot().part(Tickets.class).lists().latest(false, 1).getFirst());
      isDone(her, phone, desk);
      givesAScore(her, phone);

      desk.goesTo("/console/cases/register");
      assertThat(desk.at("tr:has-text('" + her.ticket().number() + "')"))
          .containsText("เข้าใจแล้ว");
    }
  }

  private static void callsAndIsAnswered(ChatPage phone, DeskPage desk) {
    phone.types("ทำไมท้องฟ้าเป็นสีฟ้า");
    phone.types("คุยกับเจ้าหน้าที่");
    phone.hears("ท่านอยู่ลำดับที่ 1");
    assertThat(desk.at("#talks table")).containsText("รอเจ้าหน้าที่");
    desk.at("#talks table a").first().click();
    desk.button("รับแชตนี้").click();
    desk.at("#say").fill("ขอเลขที่หนังสือด้วยค่ะ");
    desk.button("ส่ง").click();
    OFFICE.bot().goesRound("outbox");
    phone.hears("เจ้าหน้าที่เข้ามาตอบในแชตนี้แล้ว");
    phone.hears("ขอเลขที่หนังสือด้วยค่ะ");
    phone.types("ขอหาสักครู่");
    assertThat(desk.at(".chat .citizen").last()).containsText("ขอหาสักครู่");
  }

  private static void isPassedOn(ChatPage phone, DeskPage desk) {
    desk.at("details.note summary").click();
    desk.at("#note").fill("ผู้แจ้งกำลังหาหนังสือ");
    desk.button("บันทึก").click();
    assertThat(desk.at(".chat .note").last()).containsText("ผู้แจ้งกำลังหาหนังสือ");
    desk.at("summary:text-is('ส่งต่อแชต')").click();
    desk.at("#pass-to").selectOption("colleague");
    desk.at("#pass-words").fill("รอเลขที่หนังสือ");
    desk.button("ส่งต่อ").click();
    assertThat(desk.at(".notice[role=status]")).containsText("ส่งต่อแล้ว");
    assertThat(desk.at("#say")).hasCount(0);
    assertThat(phone.page().getByText("กำลังหาหนังสือ")).hasCount(0);
  }

  private static void endsWithACase(ChatPage phone, DeskPage desk) {
    desk.at("#say").fill("รับช่วงต่อค่ะ จะตรวจให้");
    desk.button("ส่ง").click();
    OFFICE.bot().goesRound("outbox");
    phone.hears("รับช่วงต่อค่ะ จะตรวจให้");
    desk.at("summary:text-is('จบการสนทนา')").click();
    desk.at("input[name=outcome][value=open]").check();
    desk.at("#group").selectOption(UserGroup.CITIZEN.code());
    desk.at("#topic").selectOption(Topic.USE.code());
    desk.at("#words").fill("ขอให้ตรวจหนังสือเรื่องท้องฟ้า");
    desk.button("บันทึกและจบ").click();
    assertThat(desk.at("h1")).containsText("รอรับเรื่อง");
    OFFICE.bot().goesRound("outbox");
    phone.hears("เจ้าหน้าที่รับเรื่องไว้ดำเนินการแล้ว");
  }

  private static void isDone(AtTheService her, ChatPage phone, DeskPage desk) {
    for (var code : new String[] {"accept", "begin"}) {
      step(desk, code);
      desk.at("form[action$='/" + code + "'] button").click();
    }
    assertThat(desk.at("h1")).containsText("อยู่ระหว่างดำเนินการ");
    step(desk, "complete");
    desk.at("#complete-words").fill("ตรวจหนังสือแล้ว ถูกต้อง");
    desk.at("form[action$='/complete'] button").click();
    assertThat(desk.at("h1")).containsText("ดำเนินการเสร็จสิ้น");
    assertThat(her.ticket().state()).isEqualTo(State.DONE);
    assertThat(her.isTold()).contains("ตรวจหนังสือแล้ว ถูกต้อง");
    phone.hears("ตรวจหนังสือแล้ว ถูกต้อง");
  }

  /// Opens the form of a step, should it be shut.
  private static void step(DeskPage desk, String code) {
    var form = desk.at("details.step:has(form[action$='/" + code + "'])");
    if (form.getAttribute("open") == null) {
      form.locator("summary").click();
    }
  }

  /// Nobody at the desk sees who gave which score: the case shows that its person has understood.
  private static void givesAScore(AtTheService her, ChatPage phone) {
    phone.taps("5 มากที่สุด");
    phone.hears("มีความเห็นเพิ่มเติมหรือไม่");
    phone.types("ข้าม");
    phone.hears("ขอบคุณสำหรับคะแนน");
    her.hasRated(Aspect.SERVICE, 5);
    assertThat(OFFICE.bot().part(Tickets.class).confirmation(her.ticket()))
        .isInstanceOf(Confirmation.Understood.class);
  }

  private static DeskPage at(String login) {
    return DeskPage.of(chromium, OFFICE.bot().address("/console"), login, 1280);
  }
}
