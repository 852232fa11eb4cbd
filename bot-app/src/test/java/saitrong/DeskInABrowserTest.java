package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.staff.Accounts;
import saitrong.staff.Role;
import saitrong.staff.StaffForTests;

/// An officer at the desk and a citizen with a phone, both in a real browser. The pictures go to
/// target/pictures; `-Dpictures=docs/pictures` takes those of the docs anew.
class DeskInABrowserTest {

  private static final JumpingClock CLOCK = new JumpingClock();

  @TempDir static Path data;

  private static Chromium chromium;
  private static RunningBot bot;
  private static AtTheService her;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void aCaseAndAnOfficer() {
    chromium = Chromium.launch();
    bot = new RunningBot(data, CLOCK);
    StaffForTests.hire(bot.part(Accounts.class), "officer", Role.AGENT);
    StaffForTests.hire(bot.part(Accounts.class), "colleague", Role.AGENT);
    StaffForTests.hire(bot.part(Accounts.class), "leader", Role.EXECUTIVE);
    her = new AtTheService(bot, CLOCK, "ประชาชน ทดลอง");
    her.leavesAQuestion();
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
  void leadsACaseToItsResultWhileThePhoneShowsIt() {
    var desk = desk(1280);
    desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("เรื่อง").setExact(true))
        .click();
    assertThat(desk.locator("table")).containsText("รอรับเรื่อง");
    picture(desk, "cases-1280");

    desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("00001/2569")).click();
    assertThat(desk.locator(".said")).containsText("ทำไมท้องฟ้าเป็นสีฟ้า");
    picture(desk, "case-1280");
    step(desk, "accept").click();
    step(desk, "begin").click();
    assertThat(desk.locator("h1")).containsText("อยู่ระหว่างดำเนินการ");
    var complete = step(desk, "complete");
    desk.locator("#complete-words").fill("แสงสีฟ้ากระเจิงในอากาศมากกว่าสีอื่น");
    complete.click();

    assertThat(desk.locator("h1")).containsText("ดำเนินการเสร็จสิ้น");
    assertThat(desk.locator(".history")).containsText("แสงสีฟ้ากระเจิง");
    assertThat(her.isTold()).contains("แสงสีฟ้ากระเจิง");
    assertThat(complaints).isEmpty();
  }

  /// Nothing is reloaded by hand.
  @Test
  void talksWithAPersonAndSeesWhatTheyWriteByItself() {
    var him = new AtTheService(bot, CLOCK, "ประชาชน ทดลองคุย");
    var desk = desk(1280);
    desk.navigate(bot.address("/console/talks").toString());
    him.says("ลืมรหัสผ่าน EHSB");
    assertThat(desk.locator("#talks")).containsText("ไม่มีผู้รอคุย");
    him.says("คุยกับเจ้าหน้าที่");
    assertThat(desk.locator("#talks table")).containsText("รอเจ้าหน้าที่");
    picture(desk, "talks-1280");

    desk.locator("#talks table a").click();
    button(desk, "รับแชตนี้").click();
    desk.locator("#say").fill("ขอชื่อหน่วยงานด้วยค่ะ");
    him.citizen.says("เข้าระบบไม่ได้ตั้งแต่เช้า");
    assertThat(desk.locator(".chat .citizen").last()).containsText("เข้าระบบไม่ได้ตั้งแต่เช้า");
    assertThat(desk.locator("#say")).hasValue("ขอชื่อหน่วยงานด้วยค่ะ");
    button(desk, "ส่ง").click();
    assertThat(desk.locator(".chat .officer").last()).containsText("ส่งแล้ว");
    desk.locator("summary:text-is('ใช้คำตอบที่มีอยู่')").click();
    desk.locator("#sought").fill("ลืมรหัสผ่าน");
    desk.locator("#say").fill("เรียนท่าน");
    desk.locator("#answers [data-put]").first().click();
    assertThat(desk.locator("#say")).hasValue(Pattern.compile("เรียนท่าน\nให้เจ้าหน้าที่ช่วย"));
    assertThat(desk.locator("#say")).isFocused();
    assertThat(desk.locator(".chat .officer")).hasCount(1);
    desk.locator("details.note summary").click();
    desk.locator("#note").fill("รอชื่อหน่วยงาน @colleague ช่วยดูต่อด้วย");
    button(desk, "บันทึก").click();
    assertThat(desk.locator(".chat .note").last()).containsText("ฝากถึง เจ้าหน้าที่ colleague");
    assertThat(desk.locator("#note")).hasValue("");
    assertThat(desk.locator("#say")).hasValue(Pattern.compile("เรียนท่าน"));
    desk.locator("summary:text-is('ส่งต่อแชต')").click();
    assertThat(desk.locator("#pass-to")).containsText("(@colleague)");
    desk.locator("summary:text-is('ใช้คำตอบที่มีอยู่')").click();
    picture(desk, "talk-1280");

    desk.setViewportSize(390, 900);
    assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    picture(desk, "talk-390");
    assertThat(complaints).isEmpty();
  }

  /// By the keyboard alone, and without a page that asks to be sent again when they come back.
  @Test
  void seesThePictureAndHearsTheVoiceThatAPersonSends() throws IOException {
    var him = new AtTheService(bot, CLOCK, "ประชาชน ทดลองส่งภาพ");
    him.says("คุยกับเจ้าหน้าที่");
    him.citizen.sendsPicture(drawn());
    him.citizen.sendsVoice(tone(), Duration.ofSeconds(1));
    var desk = desk(390);
    desk.navigate(bot.address("/console/talks").toString());
    desk.locator("#talks table a").first().click();

    var sent = desk.locator(".chat img.sent");
    assertThat(sent).hasJSProperty("naturalWidth", 320);
    assertThat(desk.locator(".chat").getByText("เปิดไฟล์")).isVisible();
    picture(desk, "talk-picture-390");
    var tab = desk.waitForPopup(() -> desk.locator(".chat").getByText("เปิดไฟล์").click());
    assertThat(tab.locator("video")).hasJSProperty("readyState", 4);
    him.says("ไม่รอแล้ว");
    assertThat(complaints).isEmpty();
  }

  @Test
  void findsACaseByWordsAndComesBackToTheList() {
    var desk = desk(1280);
    desk.navigate(bot.address("/console/cases?view=latest").toString());
    desk.keyboard().press("/");
    desk.keyboard().type("ท้องฟ้า สีฟ้า");
    desk.keyboard().press("Enter");
    assertThat(desk.locator(".found")).containsText("พบ 1 เรื่อง");
    assertThat(desk.locator("#cases table")).containsText("พบใน: เรื่องที่แจ้ง");
    assertThat(desk.url()).endsWith("/console/cases?view=latest");
    picture(desk, "found-1280");
    desk.setViewportSize(390, 900);
    assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    picture(desk, "found-390");

    desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("00001/2569")).click();
    assertThat(desk.locator("h1")).containsText("00001/2569");
    desk.goBack();
    assertThat(desk.locator("h1")).hasText("เรื่อง");
    desk.locator("#words").fill("1/69");
    desk.keyboard().press("Enter");
    assertThat(desk.locator("h1")).containsText("00001/2569");
    assertThat(complaints).isEmpty();
  }

  /// What the printer gets is looked at as the screen is.
  @Test
  void printsPapersOnA4AndNothingOfTheScreen() {
    var desk = desk(1280);
    for (var paper : List.of("2569/00001/receipt", "2569/00001/papers", "register")) {
      desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      desk.setViewportSize(1280, 900);
      desk.navigate(bot.address("/console/cases/" + paper).toString());
      var name = paper.substring(paper.lastIndexOf('/') + 1);
      picture(desk, name + "-1280");
      desk.setViewportSize(390, 900);
      assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(paper)
          .isEqualTo(true);
      picture(desk, name + "-390");
      desk.setViewportSize(name.equals("register") ? 1032 : 673, 900);
      desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(desk.locator("[data-print]")).isHidden();
      assertThat(desk.locator(".rail")).isHidden();
      assertThat(desk.locator(".letterhead")).isVisible();
      assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as(paper)
          .isEqualTo(true);
      picture(desk, name + "-print");
      desk.pdf(
          new Page.PdfOptions()
              .setPreferCSSPageSize(true)
              .setPath(Path.of("target/pictures", name + ".pdf")));
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void showsWhoeverLeadsTheFiguresOfTheMonth() {
    var desk = desk(1280, "leader");
    desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ตัวเลขเดือนนี้")).click();
    assertThat(desk.locator("h1")).containsText("พฤศจิกายน 2569");
    assertThat(desk.locator("#figures table").first()).containsText("ขอคำปรึกษา");
    picture(desk, "figures-1280");
    desk.setViewportSize(390, 900);
    assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    picture(desk, "figures-390");
    desk.setViewportSize(673, 900);
    desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    picture(desk, "figures-print");
    assertThat(complaints).isEmpty();
  }

  @Test
  void isUsableOnAPhoneToo() {
    var desk = desk(390);
    desk.navigate(bot.address("/console/cases?view=latest").toString());
    assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    picture(desk, "cases-390");
    desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("00001/2569")).click();

    assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    picture(desk, "case-390");
    desk.evaluate("document.documentElement.style.fontSize = '200%'");
    assertThat(desk.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat(complaints).isEmpty();
  }

  /// Opens the form of a step, should it be shut.
  ///
  /// @return its button
  private static Locator step(Page desk, String code) {
    var form = desk.locator("details.step:has(form[action$='/" + code + "'])");
    if (form.getAttribute("open") == null) {
      form.locator("summary").click();
    }
    return form.locator("button");
  }

  private static Locator button(Page desk, String name) {
    return desk.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Page desk(int width) {
    return desk(width, "officer");
  }

  private Page desk(int width, String login) {
    var page = chromium.open(width, 900);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.navigate(bot.address("/console").toString());
    page.getByLabel("ชื่อผู้ใช้").fill(login);
    page.getByLabel("รหัสผ่าน").fill(StaffForTests.PASSWORD);
    button(page, "เข้าสู่ระบบ").click();
    assertThat(page.locator("h1")).hasText("ภาพรวม");
    page.evaluate("document.fonts.ready");
    return page;
  }

  private static byte[] drawn() throws IOException {
    var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(0x2f, 0x6f, 0x9f));
    pen.fillRect(10, 10, 300, 180);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  /// A second of one note, made for this.
  private static byte[] tone() throws IOException {
    try (var file = DeskInABrowserTest.class.getResourceAsStream("/files/tone.m4a")) {
      return requireNonNull(file).readAllBytes();
    }
  }

  private static void picture(Page page, String name) {
    var folder = System.getProperty("pictures");
    var into = folder == null ? Path.of("target/pictures") : Repository.root().resolve(folder);
    page.evaluate("scrollTo(0, 0)");
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(into.resolve(name + ".png")));
  }
}
