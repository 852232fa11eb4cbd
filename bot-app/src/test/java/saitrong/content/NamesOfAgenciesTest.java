package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Another agency must be able to run this by writing a profile, and a directory of its own units
/// where it wants one: nothing else that ships names an agency, a phone number or where one of its
/// systems is on the web.
class NamesOfAgenciesTest {

  private static final Set<String> PROFILES =
      Set.of(
          "profile.yaml", "directory.yaml", "tambon-example.yaml", "directory-tambon-example.yaml");
  private static final List<String> SHIPPED =
      List.of(
          "agency",
          "conversation-flows",
          "faq-content",
          "bot-app/src/main",
          "line-simulator/src/main");
  private static final Pattern TEXT =
      Pattern.compile(".*\\.(ya?ml|java|properties|html|css|js|md|json|txt|factories)");

  /// Nothing but noughts is plainly nobody's: an example of how a number is written.
  private static final Pattern THAI_PHONE =
      Pattern.compile("(?<![\\d.])0[ -]?[2-9](?!(?:[ -]?0){7,8}(?!\\d))(?:[ -]?\\d){7,8}(?!\\d)");

  private static final Pattern SHORT_NUMBER =
      Pattern.compile("(?m)(?:โทร\\.?|[Cc]all|\\bon|^) *(?:1[0-9]{2}|1[0-9]{3})(?= )");

  @Test
  void standInTheProfilesOnly() throws IOException {
    var names = namesOfAgencies();
    for (Path file : filesThatShip()) {
      String text = Files.readString(file).toLowerCase(Locale.ROOT);

      assertThat(names).as("in %s", file).noneMatch(text::contains);
    }
  }

  @Test
  void leaveNoPhoneNumberElsewhere() throws IOException {
    for (Path file : filesThatShip()) {
      assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(THAI_PHONE);
    }
  }

  /// Those that are called without a nought in front, wherever people are told to call.
  @Test
  void leaveNoShortNumberInWhatCitizensRead() throws IOException {
    for (Path file : filesThatShip()) {
      if (file.toString().contains("conversation-flows")
          || file.toString().contains("faq-content")) {
        assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(SHORT_NUMBER);
      }
    }
  }

  @Test
  void wouldBeFound() {
    assertThat(namesOfAgencies())
        .hasSizeGreaterThan(8)
        .noneMatch(String::isBlank)
        .anyMatch(name -> name.matches("[a-z]+\\.[a-z]+\\.moph\\.go\\.th"));
    assertThat("0 2590 4680").matches(THAI_PHONE);
    assertThat("02-590-4680").matches(THAI_PHONE);
    assertThat("โทร. 1669 ทันที").containsPattern(SHORT_NUMBER);
    assertThat("Call 191 now").containsPattern(SHORT_NUMBER);
    assertThat("        1205 สำนักงาน").containsPattern(SHORT_NUMBER);
    assertThat("0812345678").matches(THAI_PHONE);
    assertThat("08 0000 0000").doesNotMatch(THAI_PHONE);
    assertThat("08 0000 0001").matches(THAI_PHONE);
  }

  private static List<String> namesOfAgencies() {
    return Stream.of("profile", "tambon-example")
        .map(agency -> ShippedFiles.of(agency).profile())
        .flatMap(NamesOfAgenciesTest::names)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Stream<String> names(AgencyProfile profile) {
    var fixed =
        Stream.of(
            profile.name().th(),
            String.valueOf(profile.name().en()),
            profile.shortName().th(),
            String.valueOf(profile.unit() == null ? null : profile.unit().th()),
            String.valueOf(profile.email()));
    return Stream.of(fixed, profile.phones().stream().map(Phone::number), hosts(profile))
        .flatMap(it -> it)
        .filter(name -> !name.equals("null"))
        // The message that tells how to write a number shows the synthetic one.
        .filter(name -> !name.startsWith("0 0000"));
  }

  private static Stream<String> hosts(AgencyProfile profile) {
    return Stream.concat(
            Stream.ofNullable(profile.website()), profile.systemWebsites().values().stream())
        .map(URI::getHost);
  }

  private static List<Path> filesThatShip() throws IOException {
    try (var folders = SHIPPED.stream().flatMap(NamesOfAgenciesTest::below)) {
      return folders
          .filter(file -> TEXT.matcher(file.toString()).matches())
          // Drawings: rows of numbers, some of which look like a phone's.
          .filter(file -> !file.endsWith("icons.js"))
          .filter(file -> !PROFILES.contains(file.getFileName().toString()))
          .toList();
    }
  }

  private static Stream<Path> below(String folder) {
    Path path = ShippedFiles.repository().resolve(folder);
    try {
      return Files.isDirectory(path) ? Files.walk(path) : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
