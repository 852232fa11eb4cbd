package saitrong.cases.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import saitrong.ticket.DueCase;
import saitrong.ticket.State;
import saitrong.ticket.Stay;
import saitrong.ticket.Ticket;

/// What somebody, or a unit, has in hand.
///
/// @param name of whoever has it
/// @param all that is not closed
/// @param fresh that nobody has taken up yet
/// @param today due by the end of the day
/// @param late that should have been done by now
/// @param awaiting that waits for its citizen
record Load(String name, int all, int fresh, int today, int late, int awaiting) {

  private static final Comparator<Load> WORST_FIRST =
      Comparator.comparingInt(Load::late)
          .thenComparingInt(Load::today)
          .thenComparingInt(Load::all)
          .reversed()
          .thenComparing(Load::name);

  /// Of each who has any, whoever is late first.
  ///
  /// @param pressing those of the cases that the clock is against
  static List<Load> of(List<Ticket> open, List<DueCase> pressing) {
    var late = new HashMap<String, Boolean>();
    for (var due : pressing) {
      if (due instanceof DueCase.Promised promised) {
        late.merge(promised.ticket().id(), promised.late(), Boolean::logicalOr);
      }
    }
    var loads = new ArrayList<Load>();
    open.stream()
        .collect(Collectors.groupingBy(ticket -> Stay.name(ticket.holder())))
        .forEach((name, theirs) -> loads.add(of(name, theirs, late)));
    loads.sort(WORST_FIRST);
    return loads;
  }

  private static Load of(String name, Collection<Ticket> theirs, Map<String, Boolean> late) {
    return new Load(
        name,
        theirs.size(),
        in(theirs, State.WAITING),
        (int) theirs.stream().filter(it -> Boolean.FALSE.equals(late.get(it.id()))).count(),
        (int) theirs.stream().filter(it -> Boolean.TRUE.equals(late.get(it.id()))).count(),
        in(theirs, State.AWAITING_CITIZEN));
  }

  private static int in(Collection<Ticket> theirs, State state) {
    return (int) theirs.stream().filter(it -> it.state() == state).count();
  }

  static Load total(List<Load> loads) {
    return new Load(
        "",
        loads.stream().mapToInt(Load::all).sum(),
        loads.stream().mapToInt(Load::fresh).sum(),
        loads.stream().mapToInt(Load::today).sum(),
        loads.stream().mapToInt(Load::late).sum(),
        loads.stream().mapToInt(Load::awaiting).sum());
  }
}
