package saitrong.bench.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Turns of the engine per second, over whole conversations of fifty steps: a turn near the end
/// walks more steps than one at the start.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class TurnsBench {

  /// The start, 35 questions, notice, name, summary, and the case that was opened.
  static final int TURNS = 40;

  private Conversations conversations;
  private int flow;

  @Setup
  public void read() throws IOException {
    var folder = Files.createTempDirectory("flows");
    ManyFlows.writeTo(folder, Path.of(System.getProperty("sentences")));
    conversations = new Conversations(ManyFlows.read(folder));
  }

  /// Another flow each time, so that no flow is hotter than in life.
  @Benchmark
  @OperationsPerInvocation(TURNS)
  public int turns() {
    flow = (flow + 1) % ManyFlows.FLOWS;
    int turns = conversations.throughOne("flow-%03d".formatted(flow));
    if (turns != TURNS) {
      throw new IllegalStateException(turns + " turns instead of " + TURNS);
    }
    return turns;
  }
}
