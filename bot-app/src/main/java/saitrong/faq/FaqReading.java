package saitrong.faq;

import java.util.List;

/// What came of reading the files: all entries that may be shown, or all that is wrong.
public sealed interface FaqReading {

  /// Every file passed every check.
  record Sound(FaqSet faq) implements FaqReading {}

  /// Nothing of it may serve.
  record Broken(List<FaqProblem> problems) implements FaqReading {
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
