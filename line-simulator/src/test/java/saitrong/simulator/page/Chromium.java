package saitrong.simulator.page;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The one place that knows how the browser tests get a browser: the Chromium of this machine,
/// never a downloaded one. Where there is none the tests are skipped, unless `-Dbrowser=required`
/// makes that a failure.
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /// Nothing of what a browser does by itself may reach out of a closed network, and the
  /// container's small /dev/shm is not enough.
  private static final List<String> QUIET =
      List.of(
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-dev-shm-usage",
          "--no-first-run");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
  }

  /// The same browser for every class of a test run: starting one takes longer than most claims.
  /// JUnit closes it at the end.
  static Browser shared(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Chromium.class))
        .computeIfAbsent(Chromium.class, _ -> launch(), Chromium.class)
        .browser;
  }

  private static Chromium launch() {
    return find().map(Chromium::new).orElseGet(Chromium::missing);
  }

  private static Optional<Path> find() {
    return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Chromium missing() {
    if ("required".equals(System.getProperty("browser"))) {
      throw new IllegalStateException("No Chromium on the PATH, and -Dbrowser=required");
    }
    return abort("No Chromium on the PATH: browser tests are skipped");
  }

  @Override
  public void close() {
    playwright.close();
  }
}
