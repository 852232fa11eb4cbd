package saitrong.flow;

import java.util.Map;

/// How an input fares with the kind of answer that is expected.
sealed interface Heard {

  /// It is one.
  record Fits(Answer answer) implements Heard {
    static Fits words(String words) {
      return new Fits(Answer.Words.of(words));
    }
  }

  /// It is part of one: more files may come. `note` says what was taken.
  record More(Answer.Files soFar, Sentence note, Map<String, String> values) implements Heard {}

  /// It is none; `why` says what would be, with an example.
  record Unfit(Sentence why, Map<String, String> values) implements Heard {
    Unfit(Sentence why) {
      this(why, Map.of());
    }
  }
}
