package saitrong.store;

/// A sealed value whose key is not set here. The value may be sound, and another instance may have
/// its key: it is to be left as it is.
public final class MissingKey extends RuntimeException {

  private static final long serialVersionUID = 1;

  MissingKey() {
    super("A value was sealed with a key that is not in SAITRONG_ENCRYPTION_KEY.");
  }
}
