package saitrong.content;

import java.util.Optional;

/// The polite word at the end of a Thai sentence, which gives the account its voice. A question
/// ends in another form than a statement: `{ค่ะ}` and `{คะ}` in the texts.
public enum Particle {
  KHA("ค่ะ", "คะ"),
  KHRAP("ครับ", "ครับ");

  private final String statement;
  private final String question;

  Particle(String statement, String question) {
    this.statement = statement;
    this.question = question;
  }

  public String statement() {
    return statement;
  }

  public String question() {
    return question;
  }

  static Optional<Particle> of(String written) {
    return switch (written) {
      case "ค่ะ" -> Optional.of(KHA);
      case "ครับ" -> Optional.of(KHRAP);
      default -> Optional.empty();
    };
  }
}
