package saitrong.content;

import saitrong.shared.Language;

/// What is wrong in a content file, where, and how to mend it. Written for the official who edits
/// the file, so Thai comes first.
///
/// @param line counted from 1
public record Problem(String file, int line, String thai, String english) {

  /// For somebody who has chosen a language.
  public String in(Language language) {
    return "%s:%d: %s"
        .formatted(
            file,
            line,
            switch (language) {
              case TH -> thai;
              case EN -> english;
            });
  }

  @Override
  public String toString() {
    return "%s:%d: %s%n    %s".formatted(file, line, thai, english);
  }
}
