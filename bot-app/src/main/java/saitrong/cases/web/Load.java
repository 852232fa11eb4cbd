package saitrong.cases.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import saitrong.ticket.Holder;
import saitrong.ticket.Outline;
import saitrong.ticket.State;

/// What somebody, or a unit, has in hand.
///
/// @param name of whoever has it
/// @param tag that stands for it in addresses
/// @param all that is not closed
/// @param fresh that nobody has taken up yet
/// @param today due by the end of the day, and not late
/// @param late that should have been done by now
/// @param awaiting that waits for its citizen
record Load(String name, String tag, int all, int fresh, int today, int late, int awaiting) {

  private static final Comparator<Load> WORST_FIRST =
      Comparator.comparingInt(Load::late)
          .thenComparingInt(Load::today)
          .thenComparingInt(Load::all)
          .reversed()
          .thenComparing(Load::name);

  /// Of each who has any, whoever is late first.
  static List<Load> of(List<Outline> open, HolderTags tags, Instant now) {
    return open.stream().collect(Collectors.groupingBy(Outline::with)).entrySet().stream()
        .map(it -> of(it.getKey(), it.getValue(), tags, now))
        .collect(Collectors.toMap(Load::tag, Function.identity(), Load::and))
        .values()
        .stream()
        .sorted(WORST_FIRST)
        .toList();
  }

  private static Load of(Holder with, List<Outline> theirs, HolderTags tags, Instant now) {
    return new Load(
        tags.name(with),
        tags.of(with),
        theirs.size(),
        count(theirs, it -> it.state() == State.WAITING),
        count(theirs, it -> it.standing().isDueToday(now)),
        count(theirs, it -> it.standing().isLate(now)),
        count(theirs, it -> it.state() == State.AWAITING_CITIZEN));
  }

  private static int count(List<Outline> theirs, Predicate<Outline> which) {
    return (int) theirs.stream().filter(which).count();
  }

  private Load and(Load more) {
    return new Load(
        name,
        tag,
        all + more.all,
        fresh + more.fresh,
        today + more.today,
        late + more.late,
        awaiting + more.awaiting);
  }

  static Load total(List<Load> loads) {
    return loads.stream().reduce(new Load("", "", 0, 0, 0, 0, 0), Load::and);
  }
}
