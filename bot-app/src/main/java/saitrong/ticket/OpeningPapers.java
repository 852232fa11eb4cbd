package saitrong.ticket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.shared.PersonalText;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// Opens what lies sealed in cases: all of it, or only as much as is asked for.
record OpeningPapers(CaseRows rows, Additions additions, Seal seal) {

  Papers of(Ticket ticket) {
    return new Papers(said().in(ticket), additions.to(ticket), remarks(ticket));
  }

  List<Detail> details(Ticket ticket) {
    return said().in(ticket);
  }

  List<CameBy> cameBy(Ticket ticket) {
    var all = new ArrayList<CameBy>();
    all.add(new CameBy(ticket.openedBy(), ticket.received().told()));
    all.addAll(additions.keys(ticket));
    return all;
  }

  Map<String, Glimpse> glimpses(Collection<Ticket> some) {
    var open = some.stream().filter(it -> !it.confidential() && !it.isEmptied()).toList();
    var sealed = rows.detailsOf(open.stream().map(Ticket::id).toList());
    var glimpses = new HashMap<String, Glimpse>();
    for (var ticket : open) {
      byte[] details = sealed.get(ticket.id());
      if (details != null) {
        glimpses.put(ticket.id(), glimpse(ticket, details));
      }
    }
    return glimpses;
  }

  private Glimpse glimpse(Ticket ticket, byte[] sealed) {
    try {
      return Glimpse.of(said().opened(sealed, ticket));
    } catch (MissingKey | UnreadableValue closed) {
      return Glimpse.NONE;
    }
  }

  Map<String, Map<Remark, PersonalText>> remarks(Ticket ticket) {
    return remarks(ticket, seal);
  }

  /// By the id of the step that they came with.
  static Map<String, Map<Remark, PersonalText>> remarks(Ticket ticket, Seal seal) {
    var remarks = new HashMap<String, Map<Remark, PersonalText>>();
    for (var move : ticket.moves()) {
      var opened = new EnumMap<Remark, PersonalText>(Remark.class);
      move.remarks()
          .forEach((remark, sealed) ->
              opened.put(
                  remark, seal.openRemark(sealed, Places.remark(remark, ticket, move.id()))));
      remarks.put(move.id(), Collections.unmodifiableMap(opened));
    }
    return remarks;
  }

  private SaidAtFirst said() {
    return new SaidAtFirst(rows, seal);
  }
}
