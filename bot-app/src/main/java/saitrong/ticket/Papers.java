package saitrong.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import saitrong.shared.PersonalText;

/// What was said in a case, open to be read.
///
/// @param details as the case was opened with; none once they were erased
/// @param added later ones, the oldest first
/// @param remarks that steps came with, by the id of their event
public record Papers(
    List<Detail> details, List<Added> added, Map<String, Map<Remark, PersonalText>> remarks) {

  public Papers {
    details = List.copyOf(details);
    added = List.copyOf(added);
    remarks = Map.copyOf(remarks);
  }

  /// Brought by the citizen at that time.
  public record Added(Instant at, List<Detail> details) {
    public Added {
      details = List.copyOf(details);
    }
  }

  /// In the order in which they came.
  public List<CaseFile> files() {
    var later = added.stream().flatMap(it -> it.details().stream());
    return Stream.concat(details.stream(), later).flatMap(CaseFile::in).toList();
  }

  @Override
  public String toString() {
    return "Papers";
  }
}
