package saitrong.attachment;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import saitrong.attachment.Scan.Verdict;
import saitrong.attachment.State.Reason;

/// What became of the files that this instance decided about since its start.
final class AttachmentMetrics implements MeterBinder {

  private static final String NAME = "saitrong.attachments";

  private final LongAdder kept = new LongAdder();
  private final LongAdder bytes = new LongAdder();
  private final LongAdder erased = new LongAdder();
  private final LongAdder unchecked = new LongAdder();
  private final LongAdder inVain = new LongAdder();
  private final Map<Reason, LongAdder> notKept = new EnumMap<>(Reason.class);

  AttachmentMetrics() {
    for (var reason : Reason.values()) {
      notKept.put(reason, new LongAdder());
    }
  }

  void kept(long size) {
    kept.increment();
    bytes.add(size);
  }

  /// Counts what the scanner should have looked into and did not.
  void looked(Verdict verdict) {
    if (verdict == Verdict.UNCHECKED) {
      unchecked.increment();
    }
  }

  void notKept(Reason reason) {
    adder(reason).increment();
  }

  void erased() {
    erased.increment();
  }

  /// A try that ended without a decision; another follows.
  void triedInVain() {
    inVain.increment();
  }

  private LongAdder adder(Reason reason) {
    return notKept.getOrDefault(reason, inVain);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    counter(registry, "kept", kept);
    counter(registry, "erased", erased);
    for (var reason : Reason.values()) {
      counter(registry, reason.stored(), adder(reason));
    }
    FunctionCounter.builder(NAME + ".tried.in.vain", inVain, LongAdder::sum).register(registry);
    FunctionCounter.builder(NAME + ".unchecked", unchecked, LongAdder::sum).register(registry);
    FunctionCounter.builder(NAME + ".kept", bytes, LongAdder::sum)
        .baseUnit("bytes")
        .register(registry);
  }

  private static void counter(MeterRegistry registry, String state, LongAdder adder) {
    FunctionCounter.builder(NAME, adder, LongAdder::sum).tag("state", state).register(registry);
  }
}
