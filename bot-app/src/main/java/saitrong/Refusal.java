package saitrong;

import java.io.PrintStream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// What the operator reads when the start is refused: the reason and the remedy, and nothing else.
/// Spring's own report of the same is switched off in application.yaml.
public final class Refusal implements FailureAnalysisReporter {

  private final PrintStream err;

  public Refusal() {
    this(System.err);
  }

  Refusal(PrintStream err) {
    this.err = err;
  }

  @Override
  public void report(FailureAnalysis analysis) {
    err.println();
    err.println("ระบบเริ่มทำงานไม่ได้ / Saitrong cannot start");
    err.println();
    err.println(analysis.getDescription());
    if (analysis.getAction() != null) {
      err.println();
      err.println(analysis.getAction());
    }
  }
}
