package saitrong.content;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Makes Spring Boot say what to mend, file by file, where it would print a stack trace.
final class BrokenContentAnalyzer extends AbstractFailureAnalyzer<BrokenContent> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BrokenContent cause) {
    String list =
        cause.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    return new FailureAnalysis(
        "ไฟล์ของหน่วยงานมีจุดที่ต้องแก้ / The agency's files have problems:\n\n" + list,
        "แก้ทุกจุดข้างต้นแล้วเริ่มใหม่ ตรวจก่อนได้ด้วยคำสั่ง check\n"
            + "Mend all of the above and start again; the command `check` tells beforehand.",
        cause);
  }
}
