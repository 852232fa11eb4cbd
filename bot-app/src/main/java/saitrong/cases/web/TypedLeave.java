package saitrong.cases.web;

import org.jspecify.annotations.Nullable;

/// That somebody is covered for, as a head typed it.
///
/// @param once see [saitrong.staff.OnceTokens]
/// @param away the directory's id of whoever is away
/// @param by the directory's id of who covers for them
public record TypedLeave(
    @Nullable String once,
    @Nullable String away,
    @Nullable String by,
    @Nullable String from,
    @Nullable String to) {}
