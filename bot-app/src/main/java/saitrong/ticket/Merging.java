package saitrong.ticket;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.store.MissingKey;

/// The same matter under two numbers: which they are, and which goes on. A number is never taken
/// back; the case that was sent twice is closed and says where it goes on.
record Merging(CaseRows rows, CasesOfCitizens byCitizen, Seal seal) {

  /// A chain of mergers is short; one that runs in a ring was never allowed.
  private static final int MOST_FOLLOWED = 10;

  /// Those of the same citizen that may be the same matter, the oldest first.
  List<Ticket> like(Ticket ticket) {
    var citizen = ticket.citizen();
    return citizen == null
        ? List.of()
        : rows.named(byCitizen.of(citizen)).stream()
            .filter(other -> Likeness.mayBe(ticket, other) && isLike(ticket, other))
            .toList();
  }

  /// Those among them of which another one may be the same matter.
  Set<String> likeAmong(List<Ticket> tickets) {
    var like = new HashSet<String>();
    for (int i = 0; i < tickets.size(); i++) {
      for (int j = i + 1; j < tickets.size(); j++) {
        var one = tickets.get(i);
        var other = tickets.get(j);
        if (Likeness.mayBe(one, other) && isLike(one, other)) {
          like.addAll(List.of(one.id(), other.id()));
        }
      }
    }
    return like;
  }

  /// What cannot be read here is like nothing.
  private boolean isLike(Ticket one, Ticket other) {
    try {
      return Likeness.of(details(one), details(other));
    } catch (MissingKey anothers) {
      return false;
    }
  }

  private List<Detail> details(Ticket ticket) {
    return rows.details(ticket.id())
        .map(sealed -> seal.openDetails(sealed, Places.details(ticket)))
        .orElse(List.of());
  }

  /// The cases that were merged into this one.
  List<ReceiptNumber> mergedInto(Ticket ticket) {
    var citizen = ticket.citizen();
    return citizen == null
        ? List.of()
        : rows.named(byCitizen.of(citizen)).stream()
            .filter(other -> other.mergedInto().filter(ticket.number()::equals).isPresent())
            .map(Ticket::number)
            .toList();
  }

  /// Where a case goes on: most go on themselves.
  Ticket goingOn(Ticket ticket) {
    var next = ticket;
    for (int i = 0; i < MOST_FOLLOWED; i++) {
      var into = next.mergedInto().flatMap(rows::numbered);
      if (into.isEmpty()) {
        return next;
      }
      next = into.get();
    }
    return next;
  }

  /// Only what its citizen would see anyhow: two cases of one, and the one that goes on is open.
  Optional<Objection> objectionTo(Ticket ticket, @Nullable ReceiptNumber into) {
    if (into == null) {
      return Optional.of(new Objection.Missing(List.of(Need.INTO)));
    }
    boolean fits =
        rows.numbered(into)
            .filter(other ->
                !other.id().equals(ticket.id())
                    && !other.isClosed()
                    && other.confidential() == ticket.confidential()
                    && ticket.citizen() != null
                    && ticket.citizen().equals(other.citizen()))
            .isPresent();
    return fits ? Optional.empty() : Optional.of(new Objection.NotMergeable(into));
  }
}
