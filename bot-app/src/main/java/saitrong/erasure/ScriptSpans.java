package saitrong.erasure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import saitrong.ticket.CameBy;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.transcript.TranscriptRecords;
import saitrong.transcript.TranscriptRecords.Span;

/// When scripts led to what stands in a case: all that was said in the chat then is said in the
/// case.
public record ScriptSpans(Tickets tickets, TranscriptRecords transcript) {

  /// What was said has LINE's time.
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  public List<Span> of(Ticket ticket) {
    return tickets.cameBy(ticket).stream().flatMap(it -> span(it).stream()).toList();
  }

  /// Absent where it was no script, or one of which nothing is on record.
  private Optional<Span> span(CameBy came) {
    return transcript.when(came.run()).map(from -> new Span(from, came.at().plus(CLOCKS_DIFFER)));
  }
}
