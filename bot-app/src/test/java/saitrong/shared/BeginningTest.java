package saitrong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {

  @Test
  void isAllOfWhatIsShort() {
    assertThat(Beginning.of(" ไฟดับ\n หน้าบ้าน ", 14)).isEqualTo("ไฟดับ หน้าบ้าน");
    assertThat(Beginning.of("น้ำที่นี่", 5)).as("five letters").isEqualTo("น้ำที่นี่");
    assertThat(Beginning.of("", 5)).isEmpty();
  }

  /// The vowel and the tone above a letter stay with it, and an emoji is not cut in half.
  @Test
  void endsWithAWholeLetter() {
    assertThat(Beginning.of("ที่นี่", 1)).isEqualTo("ที่…");
    assertThat(Beginning.of("👍🏽👍🏽👍🏽", 2)).isEqualTo("👍🏽👍🏽…");
  }

  /// Nobody fills a page with one letter, and a row of marks is a letter of no kind.
  @Test
  void endsSomewhereWhateverIsPiledUp() {
    assertThat(Beginning.of("่".repeat(90), 80)).isNotEmpty();
    assertThat(Beginning.of("ก" + "้".repeat(5000), 10)).hasSize(41).endsWith("…");
    assertThat(Beginning.of("ก" + "\uD834\uDD65".repeat(5000), 1))
        .as("no half of a mark of two")
        .isEqualTo("ก\uD834\uDD65…");
  }

  @Test
  void keepsTheLinesOfWhatIsOnlyCut() {
    assertThat(Beginning.cut("หนึ่ง\nสอง", 4)).isEqualTo("หนึ่ง\n…");
  }
}
