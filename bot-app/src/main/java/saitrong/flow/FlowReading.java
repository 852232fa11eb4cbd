package saitrong.flow;

import java.util.List;

/// What came of reading the files: all flows, or all that is wrong.
public sealed interface FlowReading {

  /// Every file passed every check.
  record Sound(FlowSet flows) implements FlowReading {}

  /// Nothing of it may serve.
  record Broken(List<FlowProblem> problems) implements FlowReading {
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
