package saitrong.inbox;

/// Nothing can be stored now. Holds no event and no trace of one.
public final class InboxClosed extends RuntimeException {

  private static final long serialVersionUID = 1;

  public InboxClosed(String why) {
    super(why, null, false, false);
  }
}
