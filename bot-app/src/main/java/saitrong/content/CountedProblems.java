package saitrong.content;

/// How many problems there are, in words: the last line of a report.
public record CountedProblems(int count) {

  @Override
  public String toString() {
    return switch (count) {
      case 0 -> "ไม่พบปัญหา / no problems";
      case 1 -> "ปัญหา 1 ข้อ / 1 problem";
      default -> "ปัญหา %d ข้อ / %d problems".formatted(count, count);
    };
  }
}
