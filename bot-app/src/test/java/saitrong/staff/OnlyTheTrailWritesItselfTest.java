package saitrong.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No code but that of the trail reaches its collection, and that only adds to it.
class OnlyTheTrailWritesItselfTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern REACHES = Pattern.compile("\"audit\"|AuditTrail\\.COLLECTION");

  /// Whatever of the driver changes or removes what is there, or copies over it.
  private static final Pattern CHANGES =
      Pattern.compile(
          "\\.(update|replace|delete|drop|findOneAnd|bulkWrite|insertMany|rename|aggregate)\\w*\\(");

  @Test
  void isReachedByNobodyElse() throws IOException {
    var reaching = new ArrayList<String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        if (REACHES.matcher(Files.readString(file)).find()) {
          reaching.add(file.getFileName().toString());
        }
      }
    }

    assertThat(Set.copyOf(reaching))
        .as("the collection is declared by the one, and written by the other")
        .isEqualTo(Set.of("StaffConfiguration.java", "AuditTrail.java"));
  }

  @Test
  void addsRowsAndNeverChangesOne() throws IOException {
    for (var file : List.of("AuditTrail", "TrailChain", "TrailProof", "ExaminedTrail")) {
      var source = Files.readString(SOURCES.resolve("saitrong/staff/" + file + ".java"));
      assertThat(CHANGES.matcher(source).results().map(it -> it.group()).toList())
          .as(file)
          .isEmpty();
    }
  }
}
