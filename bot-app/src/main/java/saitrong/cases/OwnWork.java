package saitrong.cases;

import java.util.stream.Stream;
import saitrong.shared.PlainName;
import saitrong.ticket.Actor;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;

/// Whether an officer dealt with a case, however their name is typed: whoever did writes down no
/// score of it, and does not read what its requester said. Who only told them the result, on the
/// same telephone, or gave the case to a colleague, did no work that could be praised or blamed.
final class OwnWork {

  private OwnWork() {}

  /// @param names by which whoever asks is known
  static boolean isOn(Ticket ticket, String... names) {
    return ticket.moves().stream()
        .anyMatch(move ->
            move.kind() != StepKind.TOLD
                && move.kind() != StepKind.GIVE
                && move.by() instanceof Actor.Staff(var name)
                && Stream.of(names).anyMatch(own -> PlainName.of(own).equals(PlainName.of(name))));
  }
}
