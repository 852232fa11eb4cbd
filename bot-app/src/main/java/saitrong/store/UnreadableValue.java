package saitrong.store;

/// A sealed value that cannot be opened. Says why, never what.
public final class UnreadableValue extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadableValue(String why) {
    super(why);
  }
}
