package saitrong.content;

import java.util.List;

/// What came of reading the files: all of it, or all that is wrong.
public sealed interface Reading {

  /// Every file passed every check.
  record Sound(Content content) implements Reading {}

  /// Nothing of it may serve.
  record Broken(List<Problem> problems) implements Reading {
    public Broken {
      problems = List.copyOf(problems);
    }
  }
}
