package saitrong.cases;

/// What was typed cannot be understood; the message is a sentence.
final class Misunderstood extends Exception {
  private static final long serialVersionUID = 1;

  Misunderstood(String why) {
    super(why);
  }
}
