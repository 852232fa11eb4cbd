package saitrong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InQuotesTest {

  @Test
  void leavesOrdinaryWordsAsTheyAre() {
    assertThat(InQuotes.of("กองช่าง")).isEqualTo("\"กองช่าง\"");
  }

  @Test
  void endsWhereTheWordsEnd() {
    assertThat(InQuotes.of("x\" เสร็จสิ้นแล้ว \"y")).isEqualTo("\"x' เสร็จสิ้นแล้ว 'y\"");
  }

  @Test
  void staysInOneLineAndMovesNoCursor() {
    assertThat(InQuotes.of(" a\n เรื่อง 1/69: เสร็จสิ้น\t\u001b[2J\u202eb "))
        .isEqualTo("\"a เรื่อง 1/69: เสร็จสิ้น �[2J�b\"");
  }

  @Test
  void cutsWhatIsLong() {
    assertThat(InQuotes.of("ก".repeat(500))).hasSize(123).endsWith("ก…\"");
  }
}
