package saitrong.citizen;

import java.time.Instant;

/// Somebody is to be forgotten, and may be writing to us again already: what is said after that
/// moment is a new beginning, and stays.
///
/// @param until what was kept before this moment goes
/// @param isFirst the round that forgets. Another one comes later, for what an instance wrote that
///   stood still meanwhile; what has no time on it is left alone then
public record Leaving(CitizenId citizen, Instant until, boolean isFirst) {}
