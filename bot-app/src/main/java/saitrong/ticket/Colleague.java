package saitrong.ticket;

import org.jspecify.annotations.Nullable;

/// Somebody of the directory, as a case is given or forwarded to them.
///
/// @param way how it reaches them
/// @param contact for staff; absent where the directory has none
public record Colleague(Holder.Acting who, Way way, @Nullable String contact) {}
