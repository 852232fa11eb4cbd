package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three flows as citizens of a sub-district walk them: with the thumb on a phone, in words on a PC
/// that has no quick replies, and for an appointment.
class FlowsOnAPhoneTest {

  private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

  @TempDir static Path data;

  private static Chromium chromium;
  private static RunningBot bot;

  @BeforeAll
  static void aSubDistrict() {
    chromium = Chromium.launch();
    bot = new RunningBot(data, "--saitrong.content.agency=tambon-example");
    bot.line.citizen("ประชาชน ทดลอง").follow();
    bot.line.citizen("ผู้ประกอบการ ทดลอง").follow();
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
  void reportsAStreetLightWithTheThumb() {
    var page = open();

    types(page, "แจ้งไฟส่องสว่างชำรุด");
    hears(page, "ส่งภาพเสาไฟหรือหลอดไฟที่ชำรุดได้เลย");
    taps(page, "ข้ามข้อนี้");
    hears(page, "ไฟที่ชำรุดอยู่ที่ใด");
    types(page, "หน้าวัดตัวอย่าง");
    taps(page, "ไม่ติด");
    taps(page, "รับทราบและทำต่อ");
    hears(page, "ขอทราบชื่อและนามสกุลของท่าน");
    types(page, "นางสาวตัวอย่าง ทดสอบ");
    hears(page, "หมายเลขโทรศัพท์ที่ติดต่อกลับได้");
    taps(page, "ข้ามข้อนี้");
    hears(page, "สรุปเรื่องที่จะแจ้ง");
    taps(page, "ถูกต้อง ส่งเรื่อง");

    hears(page, "ได้รับเรื่องของท่านแล้ว");
    hears(page, "เลขที่รับแจ้ง 0000");
  }

  @Test
  void leavesASuggestionInWordsOnAPc() {
    var page = open();
    page.locator("#pc").check();

    types(page, "ข้อเสนอแนะ");
    hears(page, "ท่านพึงพอใจบริการของหน่วยงานระดับใด");
    types(page, "๕");
    hears(page, "มีข้อเสนอแนะอย่างไร");
    types(page, "ป้ายบอกทางควรใหญ่ขึ้น");
    hears(page, "สรุปข้อเสนอแนะ");
    types(page, "1");

    hears(page, "ขอบคุณสำหรับข้อเสนอแนะ");
  }

  @Test
  void booksAnAppointment() {
    var page = open();
    page.getByText("ผู้ประกอบการ ทดลอง").first().click();

    types(page, "จองคิวออนไลน์");
    hears(page, "ต้องการจองคิวใหม่ หรือดูคิวที่จองไว้");
    taps(page, "จองคิวใหม่");
    hears(page, "จองคิวที่จุดบริการใด");
    types(page, "1");
    hears(page, "ต้องการจองวันใด");
    types(page, "1");
    hears(page, "ต้องการจองเวลาใด");
    types(page, "1");
    taps(page, "รับทราบและทำต่อ");
    hears(page, "ขอทราบชื่อและนามสกุลของท่าน");
    types(page, "นางสาวตัวอย่าง ทดสอบ");
    hears(page, "หมายเลขโทรศัพท์ที่ติดต่อกลับได้");
    taps(page, "ข้ามข้อนี้");
    hears(page, "สรุปการจองคิว");
    types(page, "1");

    hears(page, "จองคิวแล้ว");
  }

  private static Page open() {
    var page = chromium.open(1280, 900);
    page.navigate(bot.line.apiBase().toString());
    return page;
  }

  private static void types(Page page, String words) {
    page.locator("#words").fill(words);
    page.locator("#words").press("Enter");
  }

  private static void taps(Page page, String label) {
    var button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    assertThat(button.last()).isVisible(SOON);
    button.last().click();
  }

  private static void hears(Page page, String words) {
    Locator said = page.getByText(words).last();
    assertThat(said).isVisible(SOON);
  }
}
