package saitrong.cases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import saitrong.attachment.KeptFile;
import saitrong.cases.CaseAccess;
import saitrong.cases.CaseFiles;
import saitrong.cases.web.CaseLists.Line;
import saitrong.staff.Account;
import saitrong.ticket.CaseSearch;
import saitrong.ticket.OtherCases;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// What somebody who is signed in may see of a case, and of others beside it.
record DeskCases(
    Tickets tickets, CaseLists lists, CaseSearch search, CaseFiles files, CaseLock lock) {

  /// Goes on record when it is there.
  Optional<Ticket> read(Account account, ReceiptNumber number) {
    var access = lock.reading(account);
    var ticket = access.find(number);
    ticket.ifPresent(it -> access.record("case-read", it.number().toString()));
    return ticket;
  }

  /// The same, for a paper that is taken away.
  Optional<Ticket> print(Account account, ReceiptNumber number) {
    var access = lock.reading(account);
    var ticket = access.find(number);
    ticket.ifPresent(it -> access.record("case-printed", it.number().toString()));
    return ticket;
  }

  /// One of its files, by its number in the case. Goes on record when it is there; to be closed by
  /// the caller.
  Optional<KeptFile> file(Account account, ReceiptNumber number, int file) {
    var access = lock.reading(account);
    var found = access.find(number).flatMap(it -> files.open(tickets.papers(it), file));
    found.ifPresent(_ -> access.record("case-file-read", number + " " + file));
    return found;
  }

  /// Which others may be the same matter, of those that they may see.
  List<ReceiptNumber> like(Account account, Ticket ticket) {
    var access = lock.reading(account);
    return tickets.alike().to(ticket).stream().filter(access::sees).map(Ticket::number).toList();
  }

  /// @param into the number under which it goes on
  /// @param from numbers that go on as this one
  record Merged(Optional<ReceiptNumber> into, List<ReceiptNumber> from) {}

  /// As far as they may see the others.
  Merged merged(Account account, Ticket ticket) {
    var access = lock.reading(account);
    Predicate<ReceiptNumber> isSeen = it -> access.find(it).isPresent();
    return new Merged(
        ticket.mergedInto().filter(isSeen),
        tickets.mergedInto(ticket).stream().filter(isSeen).toList());
  }

  /// @param organisation what others of it brought
  record Others(List<Line> person, List<Line> organisation) {}

  /// What else the requester, or their organisation, brought, of what they may see.
  Optional<Others> others(Account account, ReceiptNumber number) {
    var access = lock.reading(account);
    return access
        .find(number)
        .map(ticket -> {
          access.record("case-others-read", number.toString());
          var others = new OtherCases(tickets, search);
          var person = others.ofThePerson(ticket);
          var organisation = new ArrayList<>(others.ofTheOrganisation(ticket));
          organisation.removeAll(person);
          return new Others(seen(access, person), seen(access, organisation));
        });
  }

  private List<Line> seen(CaseAccess access, List<Ticket> some) {
    return lists.linesOf(some.stream().filter(access::sees).map(Ticket::id).toList());
  }

  /// For whoever shows more of a case.
  CaseAccess reading(Account account) {
    return lock.reading(account);
  }
}
