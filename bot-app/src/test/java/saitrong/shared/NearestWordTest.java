package saitrong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A mistyped word of a file is told with the word that was meant.
class NearestWordTest {

  private static final List<String> KNOWN =
      List.of("สรุป", "summary", "ถาม", "ข้อความ", "พักเมื่อเงียบ", "ตัวเลือก", "ตัวเลือกจาก");

  @ParameterizedTest
  @CsvSource({
    "สรุบ, สรุป",
    "sumary, summary",
    "summray, summary",
    "ข้อควาน, ข้อความ",
    "พักเมื่อ, พักเมื่อเงียบ",
    "ตัวเลือก จาก, ตัวเลือกจาก"
  })
  void isTheOneThatWasMeant(String written, String meant) {
    assertThat(NearestWord.to(written, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ทบทวน", "ก", "ask", ""})
  void isNoneWhereItWouldBeAGuess(String written) {
    assertThat(NearestWord.to(written, KNOWN)).isEmpty();
  }

  @Test
  void isNotSpokenOfWhereThereIsNone() {
    assertThat(NearestWord.thai("ทบทวน", KNOWN)).isEmpty();
    assertThat(NearestWord.english("สรุบ", KNOWN)).isEqualTo(" Do you mean \"สรุป\"?");
  }
}
