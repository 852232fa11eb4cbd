package saitrong.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that goes into a spreadsheet, with words of strangers in it.
class CsvTest {

  @Test
  void keepsCommasQuotesAndLinesWithinTheirCell() {
    assertThat(Csv.row(Stream.of("a,b", "says \"hm\"", "two\nlines", "")))
        .isEqualTo("\"a,b\",\"says \"\"hm\"\"\",\"two\nlines\",\"\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+66", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void letsNoCellBecomeAFormula(String typed) {
    assertThat(Csv.row(Stream.of(typed))).isEqualTo("\"'" + typed + "\"\r\n");
  }
}
