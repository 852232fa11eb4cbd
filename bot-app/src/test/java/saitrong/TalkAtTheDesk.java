package saitrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/// Where the stories of a talk begin: somebody whom the bot could not answer has asked for an
/// officer.
abstract class TalkAtTheDesk extends ChatAtTheDesk {

  @BeforeEach
  void somebodyCallsAnOfficer() {
    her.says("ทำไมท้องฟ้าเป็นสีฟ้า");
    assertThat(callsAnOfficer()).contains("ท่านอยู่ลำดับที่ 1");
  }

  static Map<String, String> passing(String to, String words) {
    return new HashMap<>(Map.of("from", "agent", "to", to, "words", words));
  }
}
