package saitrong.transcript;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/// How many messages met which fate since this instance started; one that waited is counted again
/// when its fate is known. A row that is written twice, after a crash, counts twice.
record FateMetrics(Transcript transcript) implements MeterBinder {

  @Override
  public void bindTo(MeterRegistry registry) {
    for (var fate : Fate.values()) {
      FunctionCounter.builder("saitrong.messages", transcript, it -> it.told(fate))
          .tag("fate", fate.stored())
          .register(registry);
    }
  }
}
