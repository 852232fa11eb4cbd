package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// What editors complete is what the reader knows.
class SchemaTest {

  @Test
  void knowsEveryKeyInBothLanguagesAndEveryKindOfAnswer() throws IOException {
    String schema = Files.readString(FlowFiles.SHIPPED.resolve("flow.schema.json"));

    for (var key : Key.values()) {
      assertThat(schema).contains("\"" + key.thai() + "\":", "\"" + key.english() + "\":");
    }
    for (var kind : KindReader.allNames()) {
      assertThat(schema).contains("\"" + kind + "\"");
    }
  }
}
