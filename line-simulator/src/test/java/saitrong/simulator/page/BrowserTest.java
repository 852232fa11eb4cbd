package saitrong.simulator.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One browser for all claims, a fresh page for each. Whatever a claim is about, the page must not
/// report an error of its own, and nothing may break its content security policy.
abstract class BrowserTest {

  /// Nobody waits that long unless a claim fails; a build machine may be very busy.
  private static final int PATIENCE_MILLIS = 15_000;

  @RegisterExtension
  static final BeforeAllCallback OPEN_BROWSER = run -> browser = Chromium.shared(run);

  private static @Nullable Browser browser;

  private @Nullable BrowserContext context;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  @AfterEach
  void closePage() {
    if (context != null) {
      context.close();
    }
    assertThat(complaints).isEmpty();
  }

  Page open(String address, int width, int height) {
    var page = freshPage(width, height);
    page.navigate(address);
    assertThat(page.locator("#bot-name")).not().isEmpty();
    return page;
  }

  /// Far from Thailand: the page shows Thai time wherever it is opened.
  Page freshPage(int width, int height) {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setLocale("th-TH")
            .setTimezoneId("America/New_York");
    var fresh = Objects.requireNonNull(browser).newContext(options);
    fresh.setDefaultTimeout(PATIENCE_MILLIS);
    setDefaultAssertionTimeout(PATIENCE_MILLIS);
    context = fresh;
    var page = fresh.newPage();
    page.onPageError(complaints::add);
    // A simulator that stops is part of some stories; the browser reports the cut line by itself.
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
        complaints.add(message.text());
      }
    });
    return page;
  }

  static Page.LocatorOptions hasText(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  /// Playwright waits by itself for what is on the page; this is for what the other side has heard.
  void await(BooleanSupplier condition) {
    Objects.requireNonNull(context).pages().getFirst().waitForCondition(condition);
  }

  static void picture(Page page, String name) {
    page.evaluate("document.fonts.ready");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }
}
