package saitrong.store;

/// The database cannot be opened. The message is a sentence that says what to do.
public final class StoreUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  StoreUnavailable(String sentence) {
    super(sentence);
  }

  StoreUnavailable(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
