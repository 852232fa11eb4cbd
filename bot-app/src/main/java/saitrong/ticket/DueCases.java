package saitrong.ticket;

/// How the office keeps its promises just now, in counts, without the confidential cases. Whose and
/// which is not in here.
///
/// @param today due before midnight and not late yet
/// @param late over
/// @param escalated gone to a superior for it
/// @param delayed with a day that is not the one promised first
/// @param termsOver where the citizen did not tell in time what was wanted
/// @param followUps forwarded, where a day has come to ask whoever acts
/// @param toTell what an officer has to tell in another way than on LINE
public record DueCases(
    long today,
    long late,
    long escalated,
    long delayed,
    long termsOver,
    long followUps,
    long toTell) {}
