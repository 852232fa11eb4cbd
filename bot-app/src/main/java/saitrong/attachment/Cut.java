package saitrong.attachment;

import java.io.IOException;

/// Ends a download from our side.
final class Cut extends IOException {

  private static final long serialVersionUID = 1;

  /// Why.
  enum Why {
    TOO_LARGE,
    LEASE_LOST,
    TOO_SLOW,
    STORE_FAILED
  }

  private final Why why;

  Cut(Why why) {
    super(why.name());
    this.why = why;
  }

  Why why() {
    return why;
  }
}
