package saitrong.attachment;

import java.time.Instant;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.SentFile.Kind;
import saitrong.inbox.MessageId;

/// One try at a file, in the hands of one instance. The number of the try is what tells it from all
/// others: whoever was thought dead and wakes up has an older one.
///
/// @param name sealed, and only handed on
record Claim(
    MessageId message,
    CitizenId citizen,
    Kind kind,
    @Nullable Binary name,
    @Nullable Long size,
    Instant since,
    int attempt) {}
