package saitrong.ticket;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// Which cases may be the same matter: what one citizen sent within minutes, or staff wrote down
/// for one telephone number within a day.
public final class AlikeCases {

  /// Of what staff wrote down, which no list of a citizen holds.
  private static final int MOST_LOOKED_AT = 500;

  private final CaseRows rows;
  private final CasesOfCitizens byCitizen;
  private final SaidAtFirst said;

  AlikeCases(CaseRows rows, CasesOfCitizens byCitizen, SaidAtFirst said) {
    this.rows = rows;
    this.byCitizen = byCitizen;
    this.said = said;
  }

  /// For staff: the others, the oldest first.
  public List<Ticket> to(Ticket ticket) {
    var read = new HashMap<String, Optional<List<Detail>>>();
    return around(ticket).stream()
        .filter(other -> Likeness.mayBe(ticket, other) && isLike(ticket, other, read))
        .toList();
  }

  /// What the same citizen sent within minutes and may be the same matter as what is to be opened.
  /// Nothing where that is opened already, as when it is asked again after a crash, or where it is
  /// confidential: others may hold the phone.
  public Optional<Ticket> sentBefore(Opening opening) {
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

  /// For staff: the ids of those among them that another one of them may be the same matter as.
  public Set<String> among(List<Ticket> tickets) {
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
      return said.keptIn(ticket);
    } catch (MissingKey | UnreadableValue closed) {
      return Optional.empty();
    }
  }
}
