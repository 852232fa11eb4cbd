package saitrong.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// One browser for all claims of a class, a fresh simulator and a fresh page for each. Whatever a
/// claim is about, the page must not report an error of its own, and nothing may break its content
/// security policy.
abstract class BrowserTest {

  static Chromium chromium;

  FakeSimulator line;
  private BrowserContext context;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void openBrowser() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void closeBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void startSimulator() {
    line = new FakeSimulator();
  }

  @AfterEach
  void closeAll() {
    if (context != null) {
      context.close();
    }
    line.close();
    assertThat(complaints).isEmpty();
  }

  /// The page as a real phone shows it.
  Page onThePhone() {
    return open(390, 844);
  }

  /// The phone beside its panel.
  Page onTheDesk() {
    return open(1280, 800);
  }

  Page open(int width, int height) {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setLocale("th-TH")
            .setTimezoneId("Asia/Bangkok");
    context = chromium.browser().newContext(options);
    context.setDefaultTimeout(5_000);
    var page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("503")) {
        complaints.add(message.text());
      }
    });
    page.navigate(line.address());
    assertThat(page.locator("#bot-name")).not().isEmpty();
    return page;
  }

  static void picture(Page page, String name) {
    page.evaluate("document.fonts.ready");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
