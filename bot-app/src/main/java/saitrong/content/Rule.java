package saitrong.content;

import java.time.Duration;

/// All that is needed to say when something is due.
///
/// @param firstDayCounts whether the day on which it starts is day 1, or the day after it
/// @param ground why it is counted so, for whoever asks
/// @param warnBefore office hours before it is due
/// @param escalateAfter office hours after it was due
public record Rule(
    Term term, boolean firstDayCounts, Words ground, Duration warnBefore, Duration escalateAfter) {}
