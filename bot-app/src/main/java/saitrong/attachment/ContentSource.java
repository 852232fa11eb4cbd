package saitrong.attachment;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import saitrong.inbox.MessageId;

/// Where the bytes of a file that a citizen sent come from; implemented by `line`. LINE keeps them
/// for an unknown time, so they are fetched at once.
public interface ContentSource {

  /// Streams the content. What was written before anything but [Content.Fetched] is a torso: throw
  /// it away.
  ///
  /// @throws IOException when `target` cannot be written
  Content content(MessageId message, OutputStream target) throws IOException;

  /// How fetching ended.
  sealed interface Content {

    /// All of it was written.
    record Fetched(long bytes, @Nullable String mimeType) implements Content {}

    /// The person took it back, or LINE no longer keeps it: there is nothing to come back for.
    record Gone() implements Content {}

    /// LINE is still preparing a long video or voice message: come back later.
    record NotReady() implements Content {}

    /// LINE could not prepare it, and never will.
    record Unusable() implements Content {}

    /// LINE did not want to give it.
    record Refused(int status) implements Content {}

    /// LINE could not be reached, was too slow, or the line was cut: come back later.
    record OutOfReach(String why) implements Content {}
  }
}
