package saitrong.content;

import saitrong.shared.Language;

/// How many problems there are, in words: the last line of a report.
public record CountedProblems(int count) {

  /// For somebody who has chosen a language.
  public String in(Language language) {
    return switch (language) {
      case TH -> count == 0 ? "ไม่พบปัญหา" : "ปัญหา %d ข้อ".formatted(count);
      case EN -> count == 1 ? "1 problem" : (count == 0 ? "no" : count) + " problems";
    };
  }

  @Override
  public String toString() {
    return switch (count) {
      case 0 -> "ไม่พบปัญหา / no problems";
      case 1 -> "ปัญหา 1 ข้อ / 1 problem";
      default -> "ปัญหา %d ข้อ / %d problems".formatted(count, count);
    };
  }
}
