package saitrong.ticket;

import java.util.List;
import java.util.Optional;

/// Opens what a case was opened with.
record SaidAtFirst(CaseRows rows, Seal seal) {

  /// None once they were erased.
  ///
  /// @throws saitrong.store.MissingKey they were sealed with a key that is not set here
  List<Detail> in(Ticket ticket) {
    return keptIn(ticket).orElse(List.of());
  }

  /// Absent once they were erased.
  ///
  /// @throws saitrong.store.MissingKey they were sealed with a key that is not set here
  Optional<List<Detail>> keptIn(Ticket ticket) {
    return rows.details(ticket.id()).map(sealed -> opened(sealed, ticket));
  }

  List<Detail> opened(byte[] sealed, Ticket ticket) {
    return seal.openDetails(sealed, Places.details(ticket));
  }
}
