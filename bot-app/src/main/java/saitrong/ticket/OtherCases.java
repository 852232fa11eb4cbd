package saitrong.ticket;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import saitrong.shared.BareLetters;
import saitrong.store.MissingKey;
import saitrong.store.UnreadableValue;

/// What else somebody brought, or somebody else of the same organisation. Confidential cases stand
/// on neither side: what is beside a tip would tell who gave it.
public record OtherCases(Tickets tickets, CaseSearch search) {

  private static final int MOST = 50;
  private static final String ORGANISATION = "หน่วยงาน";

  /// By their chat, or by the telephone number that was given; the newest first.
  public List<Ticket> ofThePerson(Ticket ticket) {
    if (ticket.confidential()) {
      return List.of();
    }
    var citizen = ticket.citizen();
    var chat = citizen == null ? Stream.<Ticket>empty() : tickets.of(citizen).stream();
    var phones = GivenPhones.in(details(ticket));
    var called =
        phones.stream().flatMap(phone -> said(phone, its -> GivenPhones.in(its).contains(phone)));
    return others(ticket, Stream.concat(chat, called));
  }

  /// By its name as it was given; the newest first.
  public List<Ticket> ofTheOrganisation(Ticket ticket) {
    if (ticket.confidential()) {
      return List.of();
    }
    var name = organisation(details(ticket));
    return others(
        ticket,
        name.stream()
            .flatMap(it ->
                said(it, its -> organisation(its).filter(other -> isSame(it, other)).isPresent())));
  }

  private static Optional<String> organisation(List<Detail> details) {
    return details.stream()
        .filter(detail -> detail.name().equals(ORGANISATION))
        .map(detail -> detail.shown().value())
        .filter(name -> !BareLetters.of(name).isEmpty())
        .findFirst();
  }

  private static boolean isSame(String one, String other) {
    return BareLetters.of(one).equals(BareLetters.of(other));
  }

  /// The search finds where words stand; what they are there is for the case to say.
  private Stream<Ticket> said(String words, Predicate<List<Detail>> isIt) {
    var found =
        search.find(Sought.of(words), false, MOST).stream()
            .filter(it -> it.where().contains(SaidWhere.REQUESTER))
            .map(CaseSearch.Found::id)
            .toList();
    return tickets.named(found).stream().filter(it -> isIt.test(details(it)));
  }

  /// What cannot be read here is like nothing.
  private List<Detail> details(Ticket ticket) {
    try {
      return tickets.details(ticket);
    } catch (MissingKey | UnreadableValue closed) {
      return List.of();
    }
  }

  private static List<Ticket> others(Ticket ticket, Stream<Ticket> some) {
    var seen = new HashSet<>(List.of(ticket.id()));
    return some.filter(it -> !it.confidential() && seen.add(it.id()))
        .sorted(Comparator.comparing(Ticket::id).reversed())
        .limit(MOST)
        .toList();
  }
}
