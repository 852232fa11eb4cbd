package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a page of the desk needs besides its words.
class FilesOfThePagesTest {

  private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/console/assets/[^\"]+)\"");
  private static final Pattern FONT = Pattern.compile("url\\(\"(fonts/[^\"]+)\"\\)");

  @RegisterExtension static final Office OFFICE = new Office();

  private DeskBrowser browser;

  @BeforeEach
  void aStrangersBrowser() {
    browser = new DeskBrowser(OFFICE.bot().address("/"));
  }

  @AfterEach
  void closed() {
    browser.close();
  }

  @Test
  void areFetchedOnceForAllPages() throws Exception {
    var files = found(FILE, browser.get("/console/sign-in").body());

    assertThat(files).hasSizeGreaterThan(6);
    for (var file : files) {
      assertKept(file);
    }
  }

  @Test
  void includeTheLettersOfTheirStyle() throws Exception {
    var style =
        found(FILE, browser.get("/console/sign-in").body()).stream()
            .filter(it -> it.endsWith("/desk.css"))
            .findFirst()
            .orElseThrow();
    var fonts = found(FONT, browser.get(style).body());

    assertThat(fonts).isNotEmpty();
    for (var font : fonts) {
      assertKept(style.replace("desk.css", font));
    }
  }

  @Test
  void comeSmallWhereTheBrowserCanUnfoldThem() throws Exception {
    var page = browser.get("/console/sign-in", "Accept-Encoding", "gzip");

    assertThat(page.headers().firstValue("Content-Encoding")).as("a page").isEmpty();
    for (var file : found(FILE, page.body())) {
      if (file.endsWith(".css") || file.endsWith("/htmx.js")) {
        var folded = browser.get(file, "Accept-Encoding", "gzip");
        assertThat(folded.headers().firstValue("Content-Encoding")).as(file).contains("gzip");
      }
    }
  }

  private void assertKept(String file) throws Exception {
    HttpResponse<String> got = browser.get(file);
    assertThat(got.statusCode()).as(file).isEqualTo(200);
    assertThat(got.headers().firstValue("Cache-Control").orElse(""))
        .as(file)
        .contains("immutable", "max-age=31536000");
  }

  private static List<String> found(Pattern what, String in) {
    return what.matcher(in).results().map(FilesOfThePagesTest::first).distinct().toList();
  }

  private static String first(MatchResult found) {
    return found.group(1);
  }
}
