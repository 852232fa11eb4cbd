package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.content.ThaiDates;
import saitrong.shared.PersonalText;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Actor;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.State;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// Somebody is on the telephone, and the officer writes it down on one screen meanwhile.
class PhoneLogTest {

  @RegisterExtension static final Office OFFICE = new Office();

  private static final String NEW = "/console/cases/new";
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]*)\"");

  private final RunningBot bot = OFFICE.bot();
  private DeskBrowser desk;

  @BeforeEach
  void theTelephoneRings() throws Exception {
    desk = OFFICE.at("agent");
  }

  @AfterEach
  void hungUp() {
    desk.close();
  }

  /// What is not text: to the next field, to a choice, to keep it. The figure stands in the guide.
  @Test
  void isWrittenDownByKeyboardAloneWithTenKeysBesideTheText() {
    callsBefore(UserGroup.LOCAL_GOVERNMENT, 51);
    try (var chromium = Chromium.launch()) {
      var page = chromium.open(1280, 900);
      signIn(page);
      page.navigate(bot.address(NEW).toString());
      var keys = new Keys(page);

      keys.type("ผู้โทร ทดสอบ").press("Tab").type("02 000 0000");
      keys.press("Tab").press("Tab").press("ArrowDown");
      keys.press("Tab").type("ถามวิธีลงทะเบียนผู้ใช้").press("Tab").type("อธิบายวิธีแล้ว");
      keys.press("Tab").press("Tab").press("Enter");

      assertThat(page.locator("#case .state")).hasText("ดำเนินการเสร็จสิ้น");
      assertThat(page.locator("#case")).containsText("โทรศัพท์");
      assertThat(keys.pressed).isLessThanOrEqualTo(10);
      assertThat(keys.typed).isLessThanOrEqualTo(60);
    }
    var written = bot.part(Tickets.class).lists().latest(false, 1).getFirst();
    assertThat(written.group()).isEqualTo(UserGroup.LOCAL_GOVERNMENT);
    assertThat(written.state()).isEqualTo(State.DONE);
  }

  @Test
  void takesATimeAloneForToday() throws Exception {
    assertThat(send(Map.of("time", "09:15")).statusCode()).isEqualTo(303);

    var received = bot.part(Tickets.class).lists().latest(false, 1).getFirst().received().at();
    assertThat(received)
        .isEqualTo(today().atTime(LocalTime.of(9, 15)).atZone(ThaiDates.ZONE).toInstant());
  }

  @Test
  void takesNoTimeThatIsStillToComeAndKeepsWhatWasTyped() throws Exception {
    var refused = send(Map.of("time", "23:59"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("ยังมาไม่ถึง", "value=\"23:59\"", "value=\"ผู้โทร ทดสอบ\"");
  }

  /// Any moment of the day would be a guess.
  @Test
  void asksForTheTimeOfADay() throws Exception {
    var yesterday = today().minusDays(1).toString();
    var refused = send(Map.of("day", yesterday, "topic", ""));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("โปรดระบุ หัวข้อ, เวลาที่ได้รับเรื่อง", "value=\"" + yesterday + "\"")
        .containsPattern("<details class=\"step wide\" open");
    assertThat(send(Map.of("day", yesterday, "time", "16:05")).statusCode()).isEqualTo(303);
  }

  @Test
  void beginsWithTheTelephoneAndWhoUsuallyCalls() throws Exception {
    callsBefore(UserGroup.BUSINESS, 51);

    assertThat(desk.get(NEW).body())
        .containsPattern("value=\"phone\" selected")
        .containsPattern("value=\"" + UserGroup.BUSINESS.code() + "\" selected")
        .containsPattern("id=\"name\"[^>]*autofocus")
        .contains("ตามเรื่องส่วนใหญ่ที่บันทึกล่าสุด");
  }

  /// A tip may come by telephone wherever its script is off.
  @Test
  void offersWhatTheAgencyTakesAndWhatMustBeKeptConfidential() throws Exception {
    assertThat(desk.get(NEW).body())
        .contains("value=\"consultation\"", "value=\"complaint\"", "value=\"corruption-tip\"")
        .doesNotContain("value=\"street-light\"", "value=\"water-support\"");
  }

  private void callsBefore(UserGroup group, int many) {
    for (int i = 0; i < many; i++) {
      var logged =
          new Logged(
              Channel.PHONE,
              null,
              "consultation",
              false,
              new Logged.Requester(new PersonalText("ผู้โทร ทดสอบ"), null, group, null, null),
              null,
              Topic.USE,
              new PersonalText("ถาม " + i),
              new Logged.Letter(null, null),
              new PersonalText("ตอบแล้ว"));
      bot.part(Tickets.class).logbook().log(logged, new Actor.Staff("ผู้รับสาย ทดลอง"), null);
    }
  }

  private HttpResponse<String> send(Map<String, String> more) throws Exception {
    var form = new HashMap<String, String>();
    form.putAll(Map.of("channel", "phone", "name", "ผู้โทร ทดสอบ", "words", "ถามวิธีลงทะเบียน"));
    form.putAll(
        Map.of("group", UserGroup.CITIZEN.code(), "topic", Topic.USE.code(), "answer", "ตอบแล้ว"));
    form.putAll(more);
    var once = ONCE.matcher(desk.get(NEW).body());
    assertThat(once.find()).isTrue();
    form.put("once", once.group(1));
    return desk.sends(NEW, NEW, form);
  }

  private void signIn(Page page) {
    page.navigate(bot.address("/console").toString());
    page.getByLabel("ชื่อผู้ใช้").fill("agent");
    page.getByLabel("รหัสผ่าน").fill(StaffForTests.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("เข้าสู่ระบบ")).click();
    assertThat(page.locator("h1")).hasText("ภาพรวม");
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(OFFICE.clock().instant(), ThaiDates.ZONE);
  }

  /// A keyboard that counts.
  private static final class Keys {

    private final Page page;
    private int pressed;
    private int typed;

    Keys(Page page) {
      this.page = page;
    }

    Keys press(String key) {
      page.keyboard().press(key);
      pressed++;
      return this;
    }

    Keys type(String text) {
      page.keyboard().type(text);
      typed += text.length();
      return this;
    }
  }
}
