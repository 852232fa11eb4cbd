package saitrong.flow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How an input fares with the kind of answer that is expected.
sealed interface Heard {

  /// It is one; `saysMore` where words were said with it that go along beside the answer.
  record Fits(Answer answer, boolean saysMore) implements Heard {
    Fits(Answer answer) {
      this(answer, false);
    }

    static Fits words(String words) {
      return new Fits(Answer.Words.of(words));
    }
  }

  /// It is part of one: more files may come. `note` says what was taken. `but` says why others that
  /// came along were not taken.
  record More(Answer.Files soFar, Sentence note, Map<String, String> values, @Nullable Unfit but)
      implements Heard {}

  /// It may be one of several places or days, or one to be confirmed: `words` are kept until one is
  /// chosen. Without words what was found before is not it.
  record Search(String words, boolean saysMore) implements Heard {
    Search(String words) {
      this(words, false);
    }

    /// Where somebody lives is nobody's business in a log.
    @Override
    public String toString() {
      return "Search";
    }
  }

  /// It is none; `why` says what would be, with an example.
  record Unfit(Sentence why, Map<String, String> values) implements Heard {
    Unfit(Sentence why) {
      this(why, Map.of());
    }
  }
}
