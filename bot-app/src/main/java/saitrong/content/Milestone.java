package saitrong.content;

/// What is promised of a case, each with a time of its own, all counted from the moment of receipt.
public enum Milestone {
  /// An officer has taken the case.
  TAKEN("taken"),
  /// An officer has done something for it. An answer of the bot is none.
  FIRST_ACTION("first-action"),
  /// The citizen has been told what came of it.
  RESULT("result");

  private final String written;

  Milestone(String written) {
    this.written = written;
  }

  /// As it stands in the policy file.
  public String written() {
    return written;
  }
}
