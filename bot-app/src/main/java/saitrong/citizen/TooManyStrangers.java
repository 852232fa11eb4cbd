package saitrong.citizen;

/// More people write for the first time than can be put on record now; LINE is asked to come back.
public final class TooManyStrangers extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooManyStrangers() {
    super("too many first contacts", null, false, false);
  }
}
