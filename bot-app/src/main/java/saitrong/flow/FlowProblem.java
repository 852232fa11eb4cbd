package saitrong.flow;

/// What is wrong in a file of the flows, where, and how to mend it. Written for the official who
/// edits the file, so Thai comes first.
///
/// @param line counted from 1
/// @param step the step it is about; empty when it is about no step
public record FlowProblem(String file, int line, String step, String thai, String english) {

  @Override
  public String toString() {
    String about = step.isEmpty() ? "" : " [" + step + "]";
    return "%s:%d:%s %s%n    %s".formatted(file, line, about, thai, english);
  }
}
