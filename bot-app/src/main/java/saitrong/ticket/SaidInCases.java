package saitrong.ticket;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import saitrong.store.FieldCipher;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// Opens many cases at once to be looked through. Nobody sees any of it.
final class SaidInCases {

  private final CaseRows rows;
  private final Additions additions;
  private final Seal seal;

  SaidInCases(MongoDatabase database, FieldCipher cipher) {
    this.seal = new Seal(cipher);
    this.rows = new CaseRows(database);
    this.additions = new Additions(database, seal);
  }

  List<BareCase> in(List<String> ids) {
    return rows.withDetails(ids).stream().map(this::bare).toList();
  }

  /// What cannot be opened here is found by its number all the same.
  private BareCase bare(CaseRows.WithDetails row) {
    try {
      return BareCase.of(row.ticket(), papers(row));
    } catch (MissingKey | UnreadableValue sealed) {
      return BareCase.of(row.ticket(), new Papers(List.of(), List.of(), Map.of()));
    }
  }

  private Papers papers(CaseRows.WithDetails row) {
    var ticket = row.ticket();
    var details =
        row.details()
            .map(sealed -> seal.openDetails(sealed, Places.details(ticket)))
            .orElse(List.of());
    // Whatever was added is dated in the case, so most need no second look.
    var added = ticket.addedAt() == null ? List.<Papers.Added>of() : additions.to(ticket);
    return new Papers(details, added, OpeningPapers.remarks(ticket, seal));
  }
}
