package saitrong.ticket;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;

/// How a case that is not closed stands with its days, as the clock found it last.
///
/// @param due what is promised and when
/// @param termOver when its citizen's time to tell more is over
/// @param followUp when whoever acts is to be asked
/// @param told when its citizen expects a result, where that is sooner than it is due
public record Standing(
    Map<Milestone, Instant> due,
    @Nullable Instant termOver,
    @Nullable Instant followUp,
    @Nullable Instant told) {

  static final Standing NONE = new Standing(Map.of(), null, null, null);

  public Standing {
    due = Map.copyOf(due);
  }

  /// What was done by the look of its state is due no more, though the clock has not come by since.
  Standing in(State state) {
    if (state.waitsForTheCitizen()) {
      return new Standing(Map.of(), termOver, followUp, null);
    }
    var left = new EnumMap<Milestone, Instant>(Milestone.class);
    due.forEach((milestone, at) -> {
      if (milestone != Milestone.TAKEN || state == State.WAITING) {
        left.put(milestone, at);
      }
    });
    return new Standing(left, null, followUp, told);
  }

  public boolean isLate(Instant now) {
    return first().filter(now::isAfter).isPresent();
  }

  /// Due before midnight, and not late yet.
  public boolean isDueToday(Instant now) {
    return !isLate(now) && first().filter(tonight(now)::isAfter).isPresent();
  }

  /// Late, due or expected today, to be followed up, or to be closed for want of information.
  public boolean isPressing(Instant now) {
    var tonight = tonight(now);
    return Stream.concat(first().stream(), Stream.ofNullable(told)).anyMatch(tonight::isAfter)
        || Stream.of(Optional.ofNullable(termOver), Optional.ofNullable(followUp))
            .flatMap(Optional::stream)
            .anyMatch(it -> !now.isBefore(it));
  }

  private Optional<Instant> first() {
    return due.values().stream().min(Instant::compareTo);
  }

  /// What comes first: what is due, or a day that has come to ask whoever acts, or else that its
  /// citizen's time is over; absent where nothing does.
  public Optional<Instant> next(Instant now) {
    var asking = Optional.ofNullable(followUp).filter(it -> !now.isBefore(it));
    return Stream.of(first(), asking)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .or(() -> Optional.ofNullable(termOver));
  }

  private static Instant tonight(Instant now) {
    return Terms.day(now).plusDays(1).atStartOfDay(ThaiDates.ZONE).toInstant();
  }
}
