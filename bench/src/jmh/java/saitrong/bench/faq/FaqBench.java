package saitrong.bench.faq;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import saitrong.faq.FaqSearch;

/// What the search costs: taking a thousand entries into service, and questions among a thousand
/// and among a hundred thousand. One line each.
public final class FaqBench {

  private static final int ENTRIES = 1000;
  private static final int READINGS = 8;
  private static final double MILLISECOND = 1e6;

  private FaqBench() {}

  public static void main(String[] args) throws RunnerException {
    for (int i = 0; i < READINGS; i++) {
      reload(i);
    }
    var options =
        new OptionsBuilder()
            .include(QuestionBench.class.getName())
            .jvmArgsAppend("-XX:+UseSerialGC", "-Xmx4g")
            .build();
    for (var result : new Runner(options).run()) {
      var times = result.getPrimaryResult().getStatistics();
      System.out.printf(
          "%s entries: p50 %.0f us, p99 %.0f us, p99.9 %.0f us%n",
          result.getParams().getParam("entries"),
          times.getPercentile(50),
          times.getPercentile(99),
          times.getPercentile(99.9));
    }
  }

  private static void reload(int reading) {
    var set = ManyEntries.of(ENTRIES);
    long wall = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    FaqSearch.over(set);
    System.out.printf(
        "reload %d of %d entries: %.0f ms, of which this thread computed %.0f ms%n",
        reading + 1,
        ENTRIES,
        (System.nanoTime() - wall) / MILLISECOND,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / MILLISECOND);
  }
}
