package saitrong.ticket;

import java.time.Instant;
import java.util.Optional;

/// How many cases nobody has taken up yet, without the confidential ones, and since when the oldest
/// waits. Counts only: whose and which is not in here.
public record Untaken(long count, Optional<Instant> oldest) {}
