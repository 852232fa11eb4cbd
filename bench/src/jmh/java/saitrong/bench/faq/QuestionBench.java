package saitrong.bench.faq;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import saitrong.faq.FaqSearch;
import saitrong.faq.Finding;
import saitrong.faq.Question;

/// One question, from what was typed to what is decided; every second one has a slip.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class QuestionBench {

  /// So that neighbours among the questions are not neighbours among the entries.
  private static final int STRIDE = 7919;

  @Param({"1000", "100000"})
  public int entries;

  private FaqSearch search;
  private int next;

  @Setup
  public void index() {
    search = FaqSearch.over(ManyEntries.of(entries));
  }

  @Benchmark
  public Finding question() {
    next = (next + STRIDE) % entries;
    return search.find(Question.of(ManyEntries.question(next)));
  }
}
