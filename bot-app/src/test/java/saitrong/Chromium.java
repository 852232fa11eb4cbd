package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The Chromium of this machine, never a downloaded one. Where there is none the tests are skipped,
/// unless `-Dbrowser=required` makes that a failure. One browser serves all classes of a run, for
/// starting one takes longer than most claims; what a class opened in it is closed with the class.
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

  private static @Nullable Browser running;

  private final List<String> elsewhere = new CopyOnWriteArrayList<>();
  private final List<BrowserContext> opened = new ArrayList<>();
  private final Browser browser;

  private Chromium(Browser browser) {
    this.browser = browser;
  }

  static Chromium launch() {
    return new Chromium(running());
  }

  /// Once more if a class before brought it down.
  private static Browser running() {
    var before = running;
    if (before != null && before.isConnected()) {
      return before;
    }
    var started = onThePath().map(Chromium::started).findFirst().orElseGet(Chromium::missing);
    running = started;
    return started;
  }

  private static Browser started(Path executable) {
    var quiet = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(quiet));
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(List.of("--disable-dev-shm-usage", "--disable-background-networking")));
  }

  private static Stream<Path> onThePath() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .limit(1);
  }

  private static Browser missing() {
    if ("required".equals(System.getProperty("browser"))) {
      throw new IllegalStateException("No Chromium on the PATH, and -Dbrowser=required");
    }
    return abort("No Chromium on the PATH: browser tests are skipped");
  }

  Page open(int width, int height) {
    var options =
        new Browser.NewContextOptions()
            .setViewportSize(width, height)
            .setLocale("th-TH")
            .setTimezoneId("Asia/Bangkok");
    var context = browser.newContext(options);
    opened.add(context);
    context.onRequest(it -> {
      var host = URI.create(it.url()).getHost();
      if (host != null && !HERE.contains(host)) {
        elsewhere.add(host);
      }
    });
    return context.newPage();
  }

  /// No page of ours may ask another server for anything.
  @Override
  public void close() {
    opened.forEach(BrowserContext::close);
    assertThat(elsewhere).as("asked by a page").isEmpty();
  }
}
