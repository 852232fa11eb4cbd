package saitrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// The Chromium of this machine, never a downloaded one. Where there is none the tests are skipped,
/// unless `-Dbrowser=required` makes that a failure.
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final Set<String> HERE = Set.of("127.0.0.1", "localhost");

  private final List<String> elsewhere = new CopyOnWriteArrayList<>();
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    var quiet = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(quiet));
    var options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(executable)
            .setArgs(List.of("--disable-dev-shm-usage", "--disable-background-networking"));
    browser = playwright.chromium().launch(options);
  }

  static Chromium launch() {
    return onThePath().map(Chromium::new).findFirst().orElseGet(Chromium::missing);
  }

  private static Stream<Path> onThePath() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .limit(1);
  }

  private static Chromium missing() {
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
    playwright.close();
    assertThat(elsewhere).as("asked by a page").isEmpty();
  }
}
