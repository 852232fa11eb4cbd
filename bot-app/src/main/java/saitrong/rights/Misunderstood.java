package saitrong.rights;

/// A sentence for whoever typed it.
final class Misunderstood extends Exception {

  private static final long serialVersionUID = 1;

  Misunderstood(String sentence) {
    super(sentence);
  }
}
