package saitrong.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole bots run on the MongoDB that is given, like everything else with a database.
class TestDatabaseTest {

  @TempDir Path data;

  @Test
  void isNamedForItselfOnTheServerThatIsGiven() {
    assertThat(TestDatabase.named("mongodb://db.example:27017", "t1"))
        .isEqualTo("mongodb://db.example:27017/t1");
    assertThat(TestDatabase.named("mongodb://db.example/other?w=majority", "t1"))
        .isEqualTo("mongodb://db.example/t1?w=majority");
    assertThat(TestDatabase.named("mongodb://a.example,b.example/?replicaSet=rs", "t1"))
        .isEqualTo("mongodb://a.example,b.example/t1?replicaSet=rs");
  }

  @Test
  void isAnEmbeddedOneWhereNoneIsGiven() {
    try (var database = TestDatabase.in(data)) {
      assertThat(database.canBeTakenAway()).isEqualTo(TestDatabase.given().isEmpty());
      assertThat(database.uri()).startsWith("mongodb://");
    }
  }
}
