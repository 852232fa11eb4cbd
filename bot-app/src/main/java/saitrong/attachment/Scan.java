package saitrong.attachment;

import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Looks into a file for what does harm, before it is kept.
public interface Scan {

  /// What came of it. [#INFECTED] is never kept, so it stands on no kept file.
  enum Verdict {
    /// Nobody looks: no scanner is set.
    NOT_ASKED("off"),
    CLEAN("clean"),
    INFECTED("infected"),
    /// The scanner was away, too slow, or did not want a file so large.
    UNCHECKED("unchecked");

    private final String stored;

    Verdict(String stored) {
      this.stored = stored;
    }

    /// For the database; stays the same for ever.
    String stored() {
      return stored;
    }

    /// Nobody looked into files from before there was a scanner.
    static Verdict from(@Nullable String stored) {
      return Arrays.stream(values())
          .filter(it -> it.stored.equals(stored))
          .findFirst()
          .orElse(NOT_ASKED);
    }
  }

  Scan OFF = _ -> Verdict.NOT_ASKED;

  Verdict of(InputStream file);
}
