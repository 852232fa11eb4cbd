package saitrong.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// A [WaitingLetter] seen from outside: enough to know whose turn it is.
///
/// @param unsureSince when a push of it may have been taken
record QueuedLetter(
    UUID key,
    CitizenId to,
    Weight weight,
    Instant due,
    Instant bestBefore,
    @Nullable Instant unsureSince) {}
