package saitrong.conversation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/// How long the writes take that decide turns, and how many turns were decided anew because
/// somebody was faster.
record CommitMetrics(Conversations conversations) implements MeterBinder {

  @Override
  public void bindTo(MeterRegistry registry) {
    FunctionTimer.builder(
            "saitrong.turns.commit",
            conversations,
            Conversations::commits,
            Conversations::commitNanos,
            TimeUnit.NANOSECONDS)
        .register(registry);
    FunctionCounter.builder("saitrong.turns.redone", conversations, Conversations::redone)
        .register(registry);
  }
}
