package saitrong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.bson.Document;

/// Prints where a process spent its CPU, from a flight recording with CPU-time samples: for which
/// package of ours (the nearest frame of it), doing what (the nearest library), and the two
/// together. Each sample stands for the CPU time that passed since the one before.
final class CpuByPackage {

  private static final String SAMPLE = "jdk.CPUTimeSample";
  private static final int ROWS = 40;

  private final Map<String, Double> forWhom = new HashMap<>();
  private final Map<String, Double> doingWhat = new HashMap<>();
  private final Map<String, Double> both = new HashMap<>();
  private double micros;
  private double unreadable;

  /// @param args the recording, and the report of the load that ran meanwhile
  static void main(String[] args) throws IOException {
    var profile = new CpuByPackage();
    try (var file = new RecordingFile(Path.of(args[0]))) {
      while (file.hasMoreEvents()) {
        profile.add(file.readEvent());
      }
    }
    var report = Document.parse(Files.readString(Path.of(args[1])));
    profile.print(report.getInteger("events"));
  }

  private void add(RecordedEvent event) {
    if (!event.getEventType().getName().equals(SAMPLE)) {
      return;
    }
    double sample = event.getDuration("samplingPeriod").toNanos() / 1e3;
    if (event.getStackTrace() == null) {
      unreadable += sample;
      return;
    }
    var origin = Origin.of(event.getStackTrace().getFrames());
    micros += sample;
    forWhom.merge(origin.ourPackage(), sample, Double::sum);
    doingWhat.merge(origin.library(), sample, Double::sum);
    both.merge(origin.ourMethod() + "  doing " + origin.library(), sample, Double::sum);
  }

  private void print(int events) {
    if (micros == 0) {
      throw new IllegalStateException("The recording holds no CPU-time samples.");
    }
    System.out.printf(
        "%.1f us per event in Java threads, and %.1f us whose stack could not be read%n",
        micros / events, unreadable / events);
    print("for", forWhom, events);
    print("doing", doingWhat, events);
    print("nearest method of ours", both, events);
  }

  private void print(String title, Map<String, Double> spent, int events) {
    System.out.printf("%n%s%n", title);
    spent.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(ROWS)
        .forEach(row ->
            System.out.printf(
                "%8.1f us %5.1f%%  %s%n",
                row.getValue() / events, 100 * row.getValue() / micros, row.getKey()));
  }
}
