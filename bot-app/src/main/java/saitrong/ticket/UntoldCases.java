package saitrong.ticket;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Cases of which something may have to be told to their citizens. Of several who tell, one claims
/// each.
public final class UntoldCases {

  private final CaseRows rows;
  private final UntoldRows untold;
  private final InstantSource clock;

  UntoldCases(CaseRows rows, UntoldRows untold, InstantSource clock) {
    this.rows = rows;
    this.untold = untold;
    this.clock = clock;
  }

  public List<Untold> all() {
    var waiting = untold.all();
    var cases =
        rows.named(waiting.stream().map(UntoldRows.Row::caseId).toList()).stream()
            .collect(Collectors.toMap(Ticket::id, Function.identity()));
    return waiting.stream()
        .flatMap(row ->
            Optional.ofNullable(cases.get(row.caseId())).stream()
                .map(ticket -> new Untold(ticket, row)))
        .toList();
  }

  /// Whether it is ours to tell now, and nobody else's for a while.
  public boolean claim(Untold news) {
    return untold.claim(news.row(), clock.instant());
  }

  /// The citizen knows it now, or will in any case; or there was nothing to tell.
  public void told(Untold news) {
    untold.told(news.row(), news.ticket().events().size(), clock.instant());
  }
}
