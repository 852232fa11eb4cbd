package saitrong.faq;

import java.nio.file.Path;
import saitrong.shared.FileTrouble;
import saitrong.shared.Language;

/// What is wrong in a file of the FAQ, where, and how to mend it. Written for the official who
/// edits the file, so Thai comes first.
///
/// @param line counted from 1
public record FaqProblem(String file, int line, String thai, String english) {

  static FaqProblem unreadable(String file) {
    return new FaqProblem(file, 1, FileTrouble.UNREADABLE.thai(), FileTrouble.UNREADABLE.english());
  }

  /// For somebody who has chosen a language.
  public String in(Language language) {
    return place()
        + switch (language) {
          case TH -> thai;
          case EN -> english;
        };
  }

  /// The same, of a file that is named by where it lies.
  public FaqProblem below(Path folder) {
    return new FaqProblem(folder.resolve(file).normalize().toString(), line, thai, english);
  }

  private String place() {
    return file + ":" + line + ": ";
  }

  @Override
  public String toString() {
    return "%s%s%n    %s".formatted(place(), thai, english);
  }
}
