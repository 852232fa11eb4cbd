package saitrong.attachment;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
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
    boolean bare) {

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
