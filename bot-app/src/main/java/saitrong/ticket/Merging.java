package saitrong.ticket;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// The same matter under two numbers: which they are, and which goes on. A number is never taken
/// back; the case that was sent twice is closed and says where it goes on.
record Merging(CaseRows rows, CasesOfCitizens byCitizen, Seal seal) {

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

  /// Those of the same citizen, as far as the chat or a telephone number tells, that may be the
  /// same matter, the oldest first.
  List<Ticket> like(Ticket ticket) {
    var read = new HashMap<String, Optional<List<Detail>>>();
    return around(ticket).stream()
        .filter(other -> Likeness.mayBe(ticket, other) && isLike(ticket, other, read))
        .toList();
  }

  Optional<Ticket> sentBefore(Opening opening) {
    var citizen = opening.citizen();
    if (citizen == null || opening.confidential()) {
      return Optional.empty();
    }
    var own = rows.named(byCitizen.of(citizen));
    return own.stream().anyMatch(it -> it.openedBy().equals(opening.openedBy()))
        ? Optional.empty()
        : own.stream()
            .filter(it -> Likeness.mayBe(it, opening))
            .filter(
                it -> details(it).filter(said -> Likeness.of(said, opening.details())).isPresent())
            .reduce((_, later) -> later);
  }

  private List<Ticket> around(Ticket ticket) {
    var citizen = ticket.citizen();
    var own = citizen == null ? List.<Ticket>of() : rows.named(byCitizen.of(citizen));
    var ids = own.stream().map(Ticket::id).collect(Collectors.toSet());
    var beside = openedAround(ticket).stream().filter(it -> !ids.contains(it.id()));
    return Stream.concat(own.stream(), beside).sorted(Comparator.comparing(Ticket::id)).toList();
  }

  private List<Ticket> openedAround(Ticket ticket) {
    var opened = ticket.received().arrived();
    return rows.unclosedBetween(
        ticket.confidential(),
        opened.minus(Likeness.WRITTEN_AGAIN),
        opened.plus(Likeness.WRITTEN_AGAIN),
        MOST_LOOKED_AT);
  }

  /// Those among them of which another one may be the same matter.
  Set<String> likeAmong(List<Ticket> tickets) {
    var like = new HashSet<String>();
    var read = new HashMap<String, Optional<List<Detail>>>();
    for (int i = 0; i < tickets.size(); i++) {
      for (int j = i + 1; j < tickets.size(); j++) {
        var one = tickets.get(i);
        var other = tickets.get(j);
        if (Likeness.mayBe(one, other) && isLike(one, other, read)) {
          like.addAll(List.of(one.id(), other.id()));
        }
      }
    }
    return like;
  }

  /// What cannot be read here is like nothing.
  ///
  /// @param read what was said, as far as it was looked at already
  private boolean isLike(Ticket one, Ticket other, Map<String, Optional<List<Detail>>> read) {
    var ones = read.computeIfAbsent(one.id(), _ -> details(one));
    var others = read.computeIfAbsent(other.id(), _ -> details(other));
    return ones.isPresent()
        && others.isPresent()
        && (Likeness.areOfOneChat(one, other)
            || Likeness.areOfOnePerson(ones.get(), others.get(), isInAChat(one, other)))
        && Likeness.of(ones.get(), others.get());
  }

  private static boolean isInAChat(Ticket one, Ticket other) {
    return one.citizen() != null || other.citizen() != null;
  }

  private Optional<List<Detail>> details(Ticket ticket) {
    try {
      return rows.details(ticket.id())
          .map(sealed -> seal.openDetails(sealed, Places.details(ticket)));
    } catch (MissingKey | UnreadableValue closed) {
      return Optional.empty();
    }
  }

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
