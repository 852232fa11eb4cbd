package saitrong.content;

import org.jspecify.annotations.Nullable;

/// What promises are counted by, and nothing else of a set.
///
/// @param version rises whenever another set may serve: what was counted by an older one is counted
///   again, and never the other way round, whichever instance lags behind
/// @param policy absent where nobody has decided, and then nothing is promised
public record Timetable(long version, OfficeHours hours, @Nullable Policy policy) {}
