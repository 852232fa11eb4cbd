package saitrong;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tests with a whole bot fail on a query without an index, as those with a database alone do.
class WatchedQueriesTest {

  @TempDir Path data;

  @Test
  void failTheTestWhoseBotAsksWithoutAnIndex() {
    var bot = new RunningBot(data);
    bot.part(MongoDatabase.class).getCollection("transcript").find(eq("colour", "red")).first();

    assertThatThrownBy(bot::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("No declared index covers find on transcript");
  }
}
