package saitrong.flow;

import java.nio.file.Path;
import saitrong.shared.Language;

/// What is wrong in a file of the flows, where, and how to mend it. Written for the official who
/// edits the file, so Thai comes first.
///
/// @param line counted from 1
/// @param step the step it is about; empty when it is about no step
public record FlowProblem(String file, int line, String step, String thai, String english) {

  /// For somebody who has chosen a language.
  public String in(Language language) {
    return place()
        + switch (language) {
          case TH -> thai;
          case EN -> english;
        };
  }

  /// The same, of a file that is named by where it lies.
  public FlowProblem below(Path folder) {
    var path = folder.resolve(file).normalize().toString();
    return new FlowProblem(path, line, step, thai, english);
  }

  private String place() {
    return file + ":" + line + ": " + (step.isEmpty() ? "" : "[" + step + "] ");
  }

  @Override
  public String toString() {
    return "%s%s%n    %s".formatted(place(), thai, english);
  }
}
