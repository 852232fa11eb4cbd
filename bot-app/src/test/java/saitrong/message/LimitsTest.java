package saitrong.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Labels are counted as a reader counts, texts as a machine does.
class LimitsTest {

  /// With vowel and tone mark, with a vowel behind it, and a picture made of several.
  @ParameterizedTest
  @ValueSource(strings = {"ที่", "กู้", "น้ำ", "e\u0301", "👨‍👩‍👧"})
  void countLabelsInGraphemes(String one) {
    assertThat(one.length()).isGreaterThan(1);

    assertThat(Limits.QUICK_REPLY_LABEL.fits(one.repeat(20))).isTrue();
    assertThat(Limits.QUICK_REPLY_LABEL.fits(one.repeat(21))).isFalse();
  }

  @Test
  void cutNoLetterFromItsVowel() {
    assertThat(Limits.QUICK_REPLY_LABEL.cut("ที่".repeat(21))).isEqualTo("ที่".repeat(19) + "…");
  }

  @Test
  void countTextsInUnits() {
    assertThat(Limits.TEXT.fits("😀".repeat(2500))).isTrue();
    assertThat(Limits.TEXT.fits("😀".repeat(2500) + "ก")).isFalse();
  }
}
