package saitrong.doctor;

import java.io.PrintStream;

/// One sentence about the installation, in both languages. Whether it is well is said by a word,
/// for a colour or a sign alone is not seen by everybody.
record Finding(Kind kind, String thai, String english) {

  enum Kind {
    WELL("✓ เรียบร้อย", "well"),
    NOTE("· ควรทราบ", "note"),
    MEND("! ต้องแก้", "mend");

    private final String thai;
    private final String english;

    Kind(String thai, String english) {
      this.thai = thai;
      this.english = english;
    }
  }

  static Finding well(String thai, String english) {
    return new Finding(Kind.WELL, thai, english);
  }

  static Finding note(String thai, String english) {
    return new Finding(Kind.NOTE, thai, english);
  }

  static Finding mend(String thai, String english) {
    return new Finding(Kind.MEND, thai, english);
  }

  boolean mustBeMended() {
    return kind == Kind.MEND;
  }

  void print(PrintStream out) {
    out.printf("%s: %s%n", kind.thai, thai);
    out.printf("    %s: %s%n", kind.english, english);
  }
}
