package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.handoff.Talks;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;

/// No page of the desk has a fault that axe calls serious (names for screen readers, contrast,
/// structure), and each fits a phone, with letters of twice the size too.
class DeskForEverybodyTest {

  private static final JumpingClock CLOCK = new JumpingClock();

  /// Faults that shut somebody out, each with the first place where it is.
  private static final String SERIOUS =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .filter(it => ['serious', 'critical'].includes(it.impact))
        .map(it => it.id + ' at ' + it.nodes[0].html)
      """;

  private static final String FITS = "document.documentElement.scrollWidth <= innerWidth";

  @TempDir static Path data;

  private static Chromium chromium;
  private static RunningBot bot;
  private static String axe;

  @BeforeAll
  static void workForTheDesk() throws IOException {
    try (var script = DeskForEverybodyTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(requireNonNull(script).readAllBytes(), UTF_8);
    }
    chromium = Chromium.launch();
    bot =
        new RunningBot(
            data, CLOCK, "--saitrong.document.public-base=https://helpdesk.example.go.th");
    StaffForTests.hire(
        bot.part(Accounts.class), "supervisor", Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN);
    new AtTheService(bot, CLOCK, "ประชาชน ฝากเรื่อง").leavesAQuestion();
    var him = new AtTheService(bot, CLOCK, "ประชาชน รอคุย");
    him.says("คุยกับเจ้าหน้าที่");
  }

  @AfterAll
  static void stop() {
    if (bot != null) {
      bot.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void opensItsPagesToEverybody() {
    var page = chromium.open(1280, 900);
    page.navigate(bot.address("/console").toString());
    assertThat(faults(page)).as("sign in").isEmpty();
    signIn(page);
    pages().forEach(path -> opensToEverybody(page, path));
    findsACase(page);
    doesSeveral(page);
    page.navigate(bot.address(talk()).toString());
    button(page, "รับแชตนี้").click();
    opensToEverybody(page, talk());
  }

  private static void opensToEverybody(Page page, String path) {
    page.navigate(bot.address(path).toString());
    page.evaluate("document.querySelectorAll('main details').forEach(it => { it.open = true; })");
    assertThat(faults(page)).as(path + ", with all its forms").isEmpty();
    fitsAPhone(page, path);
  }

  /// What goes wrong, and what few see, is to be read as well.
  @Test
  void opensToEverybodyWhatGoesWrong() {
    var page = chromium.open(1280, 900);
    page.navigate(bot.address("/console").toString());
    page.getByLabel("ชื่อผู้ใช้").fill("supervisor");
    page.getByLabel("รหัสผ่าน").fill("ไม่ใช่รหัสผ่านนี้แน่");
    button(page, "เข้าสู่ระบบ").click();
    isOpen(page, "/sign-in-wrong");
    signIn(page);
    isOpenInEnglish(page, "/console/cases/2569/00001");
    isOpenInEnglish(page, talk());
    isOpenInEnglish(page, "/console/account/alerts?lang=en");
    page.navigate(bot.address("/console?lang=th").toString());
    page.navigate(bot.address("/console/cases?view=late").toString());
    isOpen(page, "/no-cases");
    page.navigate(bot.address("/console/cases/new").toString());
    button(page, "บันทึก").click();
    isOpen(page, "/new-refused");
    page.navigate(bot.address("/no-such-page").toString());
    isOpen(page, "/not-found");
  }

  @Test
  void opensToEverybodyWhatANewcomerSees() {
    StaffForTests.newcomer(
        bot.part(Accounts.class), "newcomer", StaffForTests.PASSWORD, Role.AGENT);
    var page = chromium.open(1280, 900);
    page.navigate(bot.address("/console").toString());
    page.getByLabel("ชื่อผู้ใช้").fill("newcomer");
    page.getByLabel("รหัสผ่าน").fill(StaffForTests.PASSWORD);
    button(page, "เข้าสู่ระบบ").click();
    assertThat(page.getByLabel("รหัสผ่านใหม่").first()).isVisible();
    isOpen(page, "/password");
  }

  private static void isOpenInEnglish(Page page, String path) {
    page.navigate(bot.address("/console?lang=en").toString());
    page.navigate(bot.address(path).toString());
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    isOpen(page, path + "-en");
  }

  private static void isOpen(Page page, String name) {
    assertThat(faults(page)).as(name).isEmpty();
    fitsAPhone(page, name);
  }

  /// What is looked for stands in no address.
  private static void findsACase(Page page) {
    page.navigate(bot.address("/console/cases").toString());
    page.getByRole(AriaRole.SEARCHBOX).fill("ท้องฟ้า");
    page.keyboard().press("Enter");
    assertThat(page.locator("#cases")).containsText("พบ 1 เรื่อง");
    assertThat(faults(page)).as("what was found").isEmpty();
    fitsAPhone(page, "/found");
  }

  /// By keyboard alone.
  private static void doesSeveral(Page page) {
    page.navigate(bot.address("/console/cases?view=new").toString());
    var one = page.getByLabel("เลือกเรื่อง 00001/2569");
    page.getByLabel("เลือกทั้งหมด").focus();
    page.keyboard().press("Space");
    assertThat(one).isChecked();
    page.keyboard().press("Space");
    assertThat(one).not().isChecked();
    one.focus();
    page.keyboard().press("Space");
    assertThat(page.getByLabel("เลือกทั้งหมด")).isChecked();
    page.locator("#several-steps summary").focus();
    page.keyboard().press("Enter");
    picture(page, "/several-chosen", "1280");
    button(page, "รับเรื่องที่เลือก").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#several")).containsText("ทำแล้ว 1 เรื่อง");
    assertThat(faults(page)).as("several").isEmpty();
    fitsAPhone(page, "/several");
  }

  private static void fitsAPhone(Page page, String path) {
    page.setViewportSize(360, 900);
    assertThat(page.evaluate(FITS)).as(path + " on a phone").isEqualTo(true);
    assertThat(faults(page)).as(path + " on a phone").isEmpty();
    picture(page, path, "360");
    page.evaluate("document.documentElement.style.fontSize = '200%'");
    assertThat(page.evaluate(FITS)).as(path + " on a phone, twice as large").isEqualTo(true);
    picture(page, path, "360-large");
    page.evaluate("document.documentElement.style.fontSize = ''");
    // What a browser makes of 1280 when it shows all of a page twice as large.
    page.setViewportSize(640, 450);
    assertThat(page.evaluate(FITS)).as(path + ", at 200 %").isEqualTo(true);
    picture(page, path, "200-percent");
    page.setViewportSize(1280, 900);
  }

  private static void picture(Page page, String path, String size) {
    var name = "every" + path.replaceAll("[?=/0-9A-Z]+", "-") + "-" + size + ".png";
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/pictures").resolve(name)));
  }

  /// The check itself, which a change of the script might switch off.
  @Test
  void tellsAFaultWhereThereIsOne() {
    var page = chromium.open(1280, 900);
    page.navigate(bot.address("/console").toString());
    page.evaluate("document.querySelectorAll('label').forEach(it => it.remove())");

    assertThat(faults(page)).isNotEmpty();
  }

  private static List<String> pages() {
    return List.of(
        "/console",
        "/console/cases?view=latest",
        "/console/cases/2569/00001",
        "/console/cases/register",
        "/console/cases/new",
        "/console/office",
        "/console/figures",
        "/console/cases/2569/00001/others",
        "/console/cases/2569/00001/chat",
        "/console/cases/2569/99999",
        "/console/cases/2569/00001/receipt",
        "/console/cases/2569/00001/papers",
        "/console/talks",
        talk(),
        "/console/account",
        "/console/account/alerts",
        "/console/account/snippets",
        "/console/trail");
  }

  private static String talk() {
    return "/console/talks/" + bot.part(Talks.class).all().getFirst().id();
  }

  private static void signIn(Page page) {
    page.getByLabel("ชื่อผู้ใช้").fill("supervisor");
    page.getByLabel("รหัสผ่าน").fill(StaffForTests.PASSWORD);
    button(page, "เข้าสู่ระบบ").click();
    assertThat(page.locator("h1")).hasText("ภาพรวม");
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  @SuppressWarnings("unchecked")
  private static List<String> faults(Page page) {
    if (page.evaluate("typeof axe").equals("undefined")) {
      page.evaluate(axe);
    }
    return (List<String>) page.evaluate(SERIOUS);
  }
}
