package saitrong.line;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows [LineNotConfigured] at the start as two sentences instead of a stack trace.
final class LineNotConfiguredAnalyzer extends AbstractFailureAnalyzer<LineNotConfigured> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, LineNotConfigured cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
  }
}
