package saitrong.content;

import java.util.List;

/// The files cannot serve, and there is nothing older to serve instead. Carries everything that is
/// wrong; whoever starts the program prints it and not a stack trace.
public final class BrokenContent extends RuntimeException {

  private final transient List<Problem> problems;

  BrokenContent(List<Problem> problems) {
    super("The agency's files: " + new CountedProblems(problems.size()));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
