package saitrong.attachment;

/// How a file that was sent is doing.
public sealed interface State {

  /// Being fetched, or about to be.
  record Awaited() implements State {}

  /// All of it is here.
  ///
  /// @param type as its first bytes tell, whatever it is called
  record Kept(FileType type, long bytes) implements State {}

  /// It is not here and will not come: the citizen has to send it again, in another way perhaps.
  record NotKept(Reason reason) implements State {}

  /// The citizen took it back.
  record Erased() implements State {}

  /// Why a file was not kept.
  enum Reason {
    /// Larger than `SAITRONG_MOST_FILE_SIZE`.
    TOO_LARGE("too-large"),
    /// More than `SAITRONG_MOST_FILES_A_DAY` from this citizen on this day.
    TOO_MUCH_IN_A_DAY("too-much"),
    /// LINE has it no longer.
    GONE("gone"),
    /// ClamAV found something in it.
    INFECTED("infected"),
    /// LINE could not prepare it, or did not give it for a whole day.
    FAILED("failed");

    private final String stored;

    Reason(String stored) {
      this.stored = stored;
    }

    /// The short word for the database and the metrics; stays the same for ever.
    String stored() {
      return stored;
    }

    static Reason from(String stored) {
      for (var reason : values()) {
        if (reason.stored.equals(stored)) {
          return reason;
        }
      }
      return FAILED; // a reason that a later release has invented
    }
  }
}
