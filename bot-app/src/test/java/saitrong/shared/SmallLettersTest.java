package saitrong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallLettersTest {

  private static final String FOREIGN = "ﾊﾝｶｸＡé́ﬁ①😀ກຳ ";
  private static final int TEXTS = 20_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "น้ำประปา",
        "นํ้า",
        "เก่ียวกับ",
        "ปุ่",
        "ปุ่",
        "ปฺุ",
        "ปฺุ",
        "Line OA",
        "ＬＩＮＥ",
        "",
        "İ"
      })
  void agreesWithUnicode(String text) {
    assertThat(SmallLetters.of(text)).isEqualTo(byTheTables(text));
  }

  /// Marks in any order, as hasty fingers put them, and now and then something foreign between.
  @Test
  void agreesWithUnicodeWhateverIsTyped() {
    var random = new Random(7);
    for (int i = 0; i < TEXTS; i++) {
      var text = typed(random);
      assertThat(SmallLetters.of(text)).isEqualTo(byTheTables(text));
    }
  }

  private static String typed(Random random) {
    var text = new StringBuilder();
    for (int length = random.nextInt(12); length >= 0; length--) {
      text.append(
          switch (random.nextInt(12)) {
            case 0 -> FOREIGN.charAt(random.nextInt(FOREIGN.length()));
            case 1, 2 -> (char) random.nextInt(0x80);
            default -> (char) ('ก' + random.nextInt('๛' - 'ก' + 1));
          });
    }
    return text.toString();
  }

  private static String byTheTables(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
