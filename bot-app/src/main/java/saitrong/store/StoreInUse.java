package saitrong.store;

/// Another process holds the files of the embedded database.
public final class StoreInUse extends StoreUnavailable {

  private static final long serialVersionUID = 1;

  StoreInUse(String thai, String english, Throwable cause) {
    super(thai, english, cause);
  }
}
