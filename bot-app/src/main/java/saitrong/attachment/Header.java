package saitrong.attachment;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.attachment.ChunkWriter.Written;
import saitrong.attachment.Scan.Verdict;
import saitrong.inbox.MessageId;

/// The record of a file about which all is decided.
///
/// @param bare a picture that tells nothing beside itself; false of files from before we looked
/// @param attempt whose pieces count, and `chunks` how many: of a kept file only
record Header(
    MessageId message,
    State state,
    int attempt,
    int chunks,
    byte[] digest,
    @Nullable Binary name,
    boolean bare,
    Verdict verdict) {

  /// Of a file that is stored and not yet decided about.
  static Header ofPieces(MessageId message, int attempt, Written written) {
    return new Header(
        message,
        new State.Awaited(),
        attempt,
        written.chunks(),
        written.digest(),
        null,
        written.bare(),
        Verdict.NOT_ASKED);
  }

  boolean isKept() {
    return state instanceof State.Kept;
  }

  boolean isNotKept() {
    return state instanceof State.NotKept;
  }

  @Override
  public String toString() {
    return "Header[" + message + ", " + state + "]";
  }
}
