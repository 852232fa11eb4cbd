package saitrong.store;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Turns a start that fails for the database's sake into its one sentence.
final class StoreFailureAnalyzer extends AbstractFailureAnalyzer<StoreUnavailable> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, StoreUnavailable cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
