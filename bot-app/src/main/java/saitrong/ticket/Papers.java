package saitrong.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  @Override
  public String toString() {
    return "Papers";
  }
}
