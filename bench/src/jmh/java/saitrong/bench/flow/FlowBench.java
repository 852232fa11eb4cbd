package saitrong.bench.flow;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import saitrong.flow.FlowSet;

/// What 200 flows of 50 steps cost: the first reading in a fresh process, later ones, the memory
/// they keep, and the engine's turns per second. One line each.
public final class FlowBench {

  private static final int READINGS = 15;
  private static final double MILLISECOND = 1e6;
  private static final double MEGABYTE = 1024 * 1024;

  private FlowBench() {}

  /// @param args the file `sentences.yaml`
  public static void main(String[] args) throws IOException, RunnerException {
    var sentences = Path.of(args[0]);
    var folder = Files.createTempDirectory("flows");
    ManyFlows.writeTo(folder, sentences);
    read(folder);
    var options =
        new OptionsBuilder()
            .include(TurnsBench.class.getName())
            .jvmArgsAppend(
                "-XX:+UseSerialGC", "-Xmx512m", "-Dsentences=" + sentences.toAbsolutePath())
            .build();
    for (var result : new Runner(options).run()) {
      var turns = result.getPrimaryResult();
      System.out.printf("turns a second: %.0f ± %.0f%n", turns.getScore(), turns.getScoreError());
    }
  }

  private static void read(Path folder) {
    long before = kept();
    var readings = new ArrayList<Reading>();
    FlowSet last = null;
    for (int i = 0; i < READINGS; i++) {
      long wall = System.nanoTime();
      long cpu = cpu();
      last = ManyFlows.read(folder);
      readings.add(
          new Reading((System.nanoTime() - wall) / MILLISECOND, (cpu() - cpu) / MILLISECOND));
    }
    long after = kept();
    System.out.printf("flows read and checked: %d%n", last.flows().size());
    System.out.println("first reading, fresh process: " + readings.getFirst());
    var later = readings.subList(READINGS / 3, READINGS);
    later.sort(Comparator.comparing(Reading::wall));
    System.out.println("later readings, median: " + later.get(later.size() / 2));
    System.out.printf("memory kept by the flows: %.1f MB%n", (after - before) / MEGABYTE);
  }

  /// A busy machine disturbs the second figure less than the first.
  private record Reading(double wall, double cpu) {
    @Override
    public String toString() {
      return "%.0f ms, of which the reading thread computed %.0f ms".formatted(wall, cpu);
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /// What is still held after collecting; classes are outside the heap, so they do not count.
  private static long kept() {
    var memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < 3; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
