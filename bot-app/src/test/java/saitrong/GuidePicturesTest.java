package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ThaiDates;
import saitrong.staff.Account;
import saitrong.staff.Accounts;
import saitrong.staff.Login;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;
import saitrong.ticket.Holder;
import saitrong.ticket.Step;
import saitrong.ticket.UserGroup;
import saitrong.ticket.Way;

/// The pages of the staff's guide on a day with some work, as they are on an office's screen and on
/// a phone. `-Dpictures=docs/pictures` takes the guide's pictures anew.
class GuidePicturesTest {

  private static final JumpingClock CLOCK = new JumpingClock();

  private static final int WIDE = 1280;
  private static final int NARROW = 360;

  /// No more of a page than there is.
  private static final int LOW = 420;

  private static final String RED = "rgb(163, 35, 31)";

  /// How many cells of the table do not end where the head of their column ends.
  private static final String ASKEW =
      """
      () => [...document.querySelectorAll('#office tr')].flatMap(row => [...row.cells])
        .filter(it => {
          const head = it.closest('table').rows[0].cells[it.cellIndex];
          return Math.abs(it.getBoundingClientRect().right - head.getBoundingClientRect().right) > 1;
        }).length
      """;

  @TempDir static Path data;

  private static Chromium chromium;
  private static RunningBot bot;

  @BeforeAll
  static void aDayWithSomeWork() {
    chromium = Chromium.launch();
    bot = new RunningBot(data, CLOCK);
    hire("somsri", "สมศรี ตัวอย่าง", Role.AGENT);
    hire("wichai", "วิชัย ตัวอย่าง", Role.AGENT);
    hire("anong", "อนงค์ ตัวอย่าง", Role.SUPERVISOR);
    leavesACaseTo("ประชาชน หนึ่ง", "สมศรี ตัวอย่าง");
    leavesACaseTo("ประชาชน สอง", "วิชัย ตัวอย่าง");
    CLOCK.advance(Duration.ofDays(15));
    leavesACaseTo("ประชาชน สาม", "วิชัย ตัวอย่าง");
    calls("ประชาชน สี่", "ขอถามเรื่องใบอนุญาตร้านอาหาร");
    CLOCK.advance(Duration.ofMinutes(6));
    calls("ประชาชน ห้า", "ลืมรหัสผ่าน EHSB ค่ะ");
  }

  private static void hire(String login, String name, Role role) {
    var accounts = bot.part(Accounts.class);
    StaffForTests.hire(accounts, login, role);
    accounts.change(new Account(new Login(login), name, Set.of(role), List.of(), true, null));
  }

  private static void leavesACaseTo(String who, String officer) {
    var person = new AtTheService(bot, CLOCK, who);
    person.leavesAQuestion();
    person.takes(
        new Step.Accept(),
        new Step.Begin(null),
        new Step.Forward(
            new Holder.Person(officer, null),
            Way.ACCOUNT,
            LocalDate.ofInstant(CLOCK.instant(), ThaiDates.ZONE).plusDays(7),
            null,
            AtTheService.words("ตรงกับหน้าที่")));
  }

  private static void calls(String who, String words) {
    var person = new AtTheService(bot, CLOCK, who);
    person.says("คุยกับเจ้าหน้าที่");
    person.says(words);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (bot != null) {
      bot.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void showTheQueueAndATalkThatEnds(int width) {
    try (var desk = at("somsri", width)) {
      desk.goesTo("/console/talks");
      assertThat(desk.at("#talks table")).containsText("ลืมรหัสผ่าน EHSB");
      shows(desk, "queue-" + width);
      desk.at("#talks table a").first().click();
      if (desk.button("รับแชตนี้").count() > 0) {
        desk.button("รับแชตนี้").click();
      }
      desk.at("summary:text-is('จบการสนทนา')").click();
      desk.at("#group").selectOption(UserGroup.CITIZEN.code());
      desk.at("#words").fill("ถามเรื่องใบอนุญาตร้านอาหาร");
      desk.at("#answer").fill("แจ้งเอกสารที่ต้องใช้แล้ว");
      shows(desk, "talk-end-" + width);
      desk.picture("details[data-act=end]", "talk-end");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void showTheFormForACall(int width) {
    try (var desk = at("somsri", width)) {
      desk.goesTo("/console/cases/new");
      desk.at("#channel").selectOption("phone");
      desk.at("#name").fill("คุณทดลอง ตัวอย่าง");
      desk.at("#words").fill("ถามวิธีเข้าระบบ EHSB");
      shows(desk, "call-" + width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void showTheWorkOfTheGroup(int width) {
    try (var desk = at("anong", width)) {
      desk.goesTo("/console/office");
      assertThat(desk.at("main")).containsText("วิชัย ตัวอย่าง");
      if (width == WIDE) {
        assertThat(desk.page().evaluate(ASKEW)).as("each figure below its name").isEqualTo(0);
      }
      assertThat(desk.at("#office td.late").first()).hasCSS("color", RED);
      shows(desk, "office-" + width);
      desk.goesTo("/console/cases?view=open");
      assertThat(desk.at("#cases table")).containsText("วิชัย ตัวอย่าง");
      shows(desk, "open-" + width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void showHowAnOfficerIsTold(int width) {
    try (var desk = at("somsri", width)) {
      desk.goesTo("/console/account/alerts");
      shows(desk, "alerts-" + width);
      desk.picture("#alerts form[action$=alerts]", "alerts");
    }
  }

  private static void shows(DeskPage desk, String name) {
    assertThat(desk.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s is not wider than its window", name)
        .isEqualTo(true);
    desk.picture(name);
  }

  private static DeskPage at(String login, int width) {
    var desk = DeskPage.of(chromium, bot.address("/console"), login, width);
    desk.page().setViewportSize(width, LOW);
    return desk;
  }
}
