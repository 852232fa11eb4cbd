package saitrong.erasure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Fact;
import saitrong.ticket.Papers;
import saitrong.ticket.Ticket;
import saitrong.transcript.TranscriptRecords.Span;

/// What other features keep of a case, by names that say nothing of anybody: once the case is
/// emptied nobody could find them.
///
/// @param files that the citizen sent to it
/// @param enclosed files that went with its results, also with one that was sent back
/// @param spans in which scripts led to it
record CaseTraces(
    String caseId,
    String number,
    @Nullable CitizenId citizen,
    Set<String> files,
    List<String> enclosed,
    List<Span> spans) {

  CaseTraces {
    files = Set.copyOf(files);
    enclosed = List.copyOf(enclosed);
    spans = List.copyOf(spans);
  }

  /// @param used files that another case of the same person needs
  /// @param spans in which scripts led to it
  static CaseTraces of(Ticket ticket, Papers papers, Set<String> used, List<Span> spans) {
    var files = new HashSet<>(filesIn(papers));
    files.removeAll(used);
    return new CaseTraces(
        ticket.id(),
        ticket.number().toString(),
        ticket.citizen(),
        files,
        enclosedIn(ticket),
        spans);
  }

  CaseTraces and(CaseTraces earlier) {
    var all = new HashSet<>(files);
    all.addAll(earlier.files);
    var ever = Stream.concat(spans.stream(), earlier.spans.stream()).distinct().toList();
    return new CaseTraces(caseId, number, citizen, all, enclosed, ever);
  }

  static Set<String> filesIn(Papers papers) {
    return papers.files().stream().map(CaseFile::message).collect(Collectors.toSet());
  }

  private static List<String> enclosedIn(Ticket ticket) {
    var all = new ArrayList<String>();
    for (var move : ticket.moves()) {
      if (move.fact() instanceof Fact.Enclosed(var file)) {
        all.add(file);
      }
    }
    return all;
  }
}
