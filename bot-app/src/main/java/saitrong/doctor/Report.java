package saitrong.doctor;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.Set;
import saitrong.content.CountedProblems;

/// Prints each finding as soon as it is found, for LINE may take seconds to answer. The same
/// trouble found by several checks is told once.
final class Report {

  private final PrintStream out;
  private final Set<Finding> told = new LinkedHashSet<>();

  Report(PrintStream out) {
    this.out = out;
  }

  void begin() {
    out.println("กำลังตรวจ LINE ฐานข้อมูล นาฬิกา และไฟล์ (ไม่เกินครึ่งนาที)");
    out.println("Looking at LINE, the database, the clock and the files (half a minute at most).");
    out.println();
  }

  void tell(Finding finding) {
    if (told.add(finding)) {
      finding.print(out);
    }
  }

  /// @return the exit code: 0 all is well, 1 something is to be mended
  int end() {
    int problems = (int) told.stream().filter(Finding::mustBeMended).count();
    out.println();
    out.println(new CountedProblems(problems));
    return problems == 0 ? 0 : 1;
  }
}
