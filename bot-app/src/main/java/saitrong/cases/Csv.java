package saitrong.cases;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows for a spreadsheet, which takes each cell for words whatever they look like.
public final class Csv {

  /// Comes first: without it a spreadsheet takes Thai for something else.
  public static final char BYTE_ORDER_MARK = '\uFEFF';

  /// What a spreadsheet would take for a formula.
  private static final String FORMULA = "=+-@\t\r\n";

  private Csv() {}

  public static String row(Stream<String> cells) {
    return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
