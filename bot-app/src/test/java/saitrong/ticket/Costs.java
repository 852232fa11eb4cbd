package saitrong.ticket;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What each kind of work took at one size. The CPU is that of the whole process, so of bot,
/// driver, store, compiler and collector together; a busy machine disturbs it least.
final class Costs {

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double MICROSECOND = 1e3;

  private final int size;
  private final Map<String, Cost> costs = new LinkedHashMap<>();

  Costs(int size) {
    this.size = size;
  }

  Cost of(String work, int times) {
    return costs.computeIfAbsent(work, _ -> new Cost(times));
  }

  /// By the clock and by CPU, in microseconds for one time; the median of the rounds.
  static final class Cost {

    private final int times;
    private final List<Double> walls = new ArrayList<>();
    private final List<Double> cpus = new ArrayList<>();

    private Cost(int times) {
      this.times = times;
    }

    void measure(Runnable work) {
      long wall = System.nanoTime();
      long cpu = PROCESS.getProcessCpuTime();
      work.run();
      cpus.add((PROCESS.getProcessCpuTime() - cpu) / MICROSECOND / times);
      walls.add((System.nanoTime() - wall) / MICROSECOND / times);
    }

    private static double median(List<Double> all) {
      return all.stream().sorted().toList().get(all.size() / 2);
    }

    @Override
    public String toString() {
      return "%.0f (%.0f)".formatted(median(walls), median(cpus));
    }
  }

  static String table(List<Costs> all) {
    var text = new StringBuilder("cases: us by the clock (us of CPU), median of the rounds\n");
    text.append("%-20s".formatted("cases"));
    all.forEach(costs -> text.append("%,22d".formatted(costs.size)));
    for (String work : all.getFirst().costs.keySet()) {
      text.append("%n%-20s".formatted(work));
      all.forEach(it -> text.append("%22s".formatted(shown(it.costs.get(work)))));
    }
    return text.append('\n').toString();
  }

  /// Not each kind of work is measured at each size.
  private static String shown(@Nullable Cost cost) {
    return cost == null ? "-" : cost.toString();
  }
}
