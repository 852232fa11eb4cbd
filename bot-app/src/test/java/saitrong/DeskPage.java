package saitrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import saitrong.staff.StaffForTests;

/// The desk in a real browser, as the officer uses it who has signed in there.
record DeskPage(Page page, URI desk) implements AutoCloseable {

  /// @param desk the first page of the desk
  static DeskPage of(Chromium chromium, URI desk, String login, int width) {
    var page = chromium.open(width, 900);
    page.navigate(desk.toString());
    page.getByLabel("ชื่อผู้ใช้").fill(login);
    page.getByLabel("รหัสผ่าน").fill(StaffForTests.PASSWORD);
    var opened = new DeskPage(page, desk);
    opened.button("เข้าสู่ระบบ").click();
    assertThat(page.locator("h1")).hasText("ภาพรวม");
    return opened;
  }

  void goesTo(String path) {
    page.navigate(desk.resolve(path).toString());
  }

  /// By the ways that stand on each page.
  void follows(String name) {
    page.locator(".rail").getByText(name).click();
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator at(String place) {
    return page.locator(place);
  }

  /// Of the whole page, as wide as its window. `-Dpictures=docs/pictures` takes those of the guides
  /// anew.
  void picture(String name) {
    settles();
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file(name)));
  }

  /// Of one part of it.
  void picture(String place, String name) {
    settles();
    at(place).screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
  }

  private void settles() {
    page.evaluate("document.fonts.ready");
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)");
  }

  private static Path file(String name) {
    var folder = System.getProperty("pictures");
    var into = folder == null ? Path.of("target/pictures") : Repository.root().resolve(folder);
    return into.resolve(name + ".png");
  }

  @Override
  public void close() {
    page.context().close();
  }
}
