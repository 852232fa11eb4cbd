package saitrong.cases.web;

import java.time.Instant;
import java.util.Comparator;
import saitrong.ticket.DueCase;
import saitrong.ticket.HopDay;

/// What is due first stands first; what nothing is promised for stands behind, the oldest first.
final class ByWhatIsDueFirst implements Comparator<DeskCases.Line> {

  private static final Comparator<DeskCases.Line> ORDER =
      Comparator.comparing(ByWhatIsDueFirst::due).thenComparing(line -> line.ticket().id());

  @Override
  public int compare(DeskCases.Line one, DeskCases.Line other) {
    return ORDER.compare(one, other);
  }

  private static Instant due(DeskCases.Line line) {
    return line.due().map(ByWhatIsDueFirst::moment).orElse(Instant.MAX);
  }

  private static Instant moment(DueCase due) {
    return switch (due) {
      case DueCase.Promised it -> it.due();
      case DueCase.TermOver it -> it.since();
      case DueCase.ToFollowUp(_, HopDay day) -> day.comes();
    };
  }
}
