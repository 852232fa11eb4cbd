package saitrong.news;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;
import saitrong.outbox.Weight;
import saitrong.ticket.Fact;
import saitrong.ticket.StepKind;
import saitrong.ticket.StepKind.Telling;
import saitrong.ticket.TicketEvent.Moved;

/// The steps that one letter tells of, and what it weighs.
///
/// @param news the oldest first
/// @param owed an earlier one that had to be told at once, and was not
record WhatIsTold(List<Moved> news, @Nullable Moved owed) {

  /// What costs nothing rides on the next reply, and is old news after that.
  private static final Duration OF_INTEREST = Duration.ofDays(7);

  /// What the letter is named after: so that a step more behind a crash makes it no other letter.
  /// The one of a step that is owed is over, so that it cannot have its name.
  Moved name() {
    return why().filter(news::contains).orElseGet(() -> decisive(news));
  }

  Weight weight() {
    return why().isPresent() ? Weight.BINDING : Weight.COURTESY;
  }

  /// A question that waited for quota is not asked after the day by which it was to be answered,
  /// and nobody hears of a new day that is over.
  Instant usefulUntil(Instant now) {
    return why().map(move -> usefulUntil(move.fact())).orElseGet(() -> now.plus(OF_INTEREST));
  }

  private static Instant usefulUntil(Fact fact) {
    return switch (fact) {
      case Fact.Until(var day) -> endOf(day);
      case Fact.Delay(var day, _) -> endOf(day);
      case Fact.None _, Fact.Hop _, Fact.Given _, Fact.ReferredTo _, Fact.Because _ -> Instant.MAX;
      case Fact.Stage _, Fact.About _, Fact.MergedInto _ -> Instant.MAX;
      case Fact.Enclosed _, Fact.GivenBack _ -> Instant.MAX;
    };
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ThaiDates.ZONE).toInstant();
  }

  /// For which it is told at once; absent where it is not. By where the case is in the end, which
  /// is what the card says: a question that was taken back within the minute is worth no push. But
  /// no step that comes behind it takes back that a promise will be missed, or what is owed.
  Optional<Moved> why() {
    var decisive = decisive(news);
    if (decisive.kind().telling() == Telling.AT_ONCE) {
      return Optional.of(decisive);
    }
    return Stream.concat(news.reversed().stream(), Stream.ofNullable(owed))
        .filter(move -> move.kind() == StepKind.DELAY || move.equals(owed))
        .findFirst();
  }

  /// What counts of several: that the case was called otherwise meanwhile is the least of it.
  private static Moved decisive(List<Moved> moves) {
    return moves.reversed().stream()
        .filter(move -> move.kind() != StepKind.STAGE)
        .findFirst()
        .orElse(moves.getLast());
  }
}
