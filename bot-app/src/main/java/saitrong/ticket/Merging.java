package saitrong.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// The same matter under two numbers, of which one goes on. A number is never taken back; the case
/// that was sent twice is closed and says where it goes on.
record Merging(CaseRows rows, CasesOfCitizens byCitizen) {

  /// Why a case is open again that was to go on under another number.
  static final PersonalText FAILED =
      new PersonalText(
          "รวมเรื่องไม่สำเร็จ เรื่องอีกเลขที่เปลี่ยนไปก่อน / the other case changed meanwhile");

  /// A chain of mergers is short, and leads to ever older cases: it runs in no ring.
  private static final int MOST_FOLLOWED = 10;

  /// So far the clocks of two instances may be apart.
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  /// Of what staff wrote down, which no list of a citizen holds.
  private static final int MOST_LOOKED_AT = 500;

  /// The cases that were merged into this one.
  List<ReceiptNumber> mergedInto(Ticket ticket) {
    var citizen = ticket.citizen();
    var some = citizen == null ? mergedAfter(ticket) : rows.named(byCitizen.of(citizen));
    return some.stream()
        .filter(other -> other.mergedInto().filter(ticket.number()::equals).isPresent())
        .map(Ticket::number)
        .toList();
  }

  private List<Ticket> mergedAfter(Ticket ticket) {
    return rows.mergedSince(ticket.confidential(), ticket.id(), MOST_LOOKED_AT);
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

  /// Only what its citizen would see anyhow: two cases of one, or two of nobody on LINE. The one
  /// that goes on is open, and was opened first: two officers at once make no ring.
  ///
  /// @param sees which cases are there for whoever merges it
  Optional<Objection> objectionTo(
      Ticket ticket, @Nullable ReceiptNumber into, Predicate<Ticket> sees) {
    if (into == null) {
      return Optional.of(new Objection.Missing(List.of(Need.INTO)));
    }
    return rows.numbered(into).filter(sees).filter(other -> goesOnFor(other, ticket)).isPresent()
        ? Optional.empty()
        : Optional.of(new Objection.NotMergeable(into));
  }

  /// Whether the one that goes on was closed well after they were merged, as any case is in the
  /// end: a form that comes again then changes nothing.
  boolean wentOnForAWhile(Ticket merged, @Nullable ReceiptNumber into) {
    return Optional.ofNullable(into)
        .flatMap(rows::numbered)
        .filter(Ticket::isClosed)
        .filter(it -> it.lastMove().at().isAfter(merged.lastMove().at().plus(AT_ONCE)))
        .isPresent();
  }

  private static boolean goesOnFor(Ticket other, Ticket ticket) {
    return other.id().compareTo(ticket.id()) < 0
        && !other.isClosed()
        && other.confidential() == ticket.confidential()
        && Objects.equals(ticket.citizen(), other.citizen());
  }
}
