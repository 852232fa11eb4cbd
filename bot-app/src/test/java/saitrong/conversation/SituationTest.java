package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import saitrong.content.ShippedContent;

class SituationTest {

  /// A bare "11" is the case of the register that numbers them now.
  @Test
  void tellsScriptsByWhichYearCasesAreNumbered() {
    var content = ShippedContent.ofTheDefaultAgency();
    var about =
        new Situation(
                State.ofAStranger(),
                List.of(),
                content,
                FakeLinks.inNextYearsRegister(),
                Library.OF_CONTENT.apply(content),
                Instant.parse("2026-11-20T05:00:00Z"))
            .about();

    assertThat(about.registerYear()).isEqualTo(2570);
  }
}
