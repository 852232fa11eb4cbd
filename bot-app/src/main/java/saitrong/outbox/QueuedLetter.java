package saitrong.outbox;

import java.time.Instant;
import java.util.UUID;
import saitrong.citizen.CitizenId;

/// A [WaitingLetter] seen from outside: enough to know whose turn it is.
///
/// @param unsure a push of it may have been taken
record QueuedLetter(
    UUID key, CitizenId to, Weight weight, Instant due, Instant bestBefore, boolean unsure) {}
