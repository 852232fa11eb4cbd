package saitrong.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.SentFile;
import saitrong.inbox.MessageId;
import saitrong.shared.PersonalText;

/// A file that a citizen sent and that is to be kept.
///
/// @param name as the citizen's phone tells it, of documents only
/// @param size as LINE tells it, of documents only
/// @param since when it came in; a day later trying ends
public record Wanted(
    MessageId message,
    CitizenId citizen,
    SentFile.Kind kind,
    @Nullable PersonalText name,
    @Nullable Long size,
    Instant since) {

  public static Wanted of(SentFile file) {
    var envelope = file.envelope();
    return new Wanted(
        file.message(),
        envelope.citizen(),
        file.kind(),
        file.name(),
        file.size(),
        envelope.arrived());
  }
}
