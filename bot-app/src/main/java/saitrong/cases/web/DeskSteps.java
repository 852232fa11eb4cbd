package saitrong.cases.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.cases.CaseAccess;
import saitrong.cases.Recipients;
import saitrong.content.Directory;
import saitrong.shared.PersonalText;
import saitrong.staff.Account;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Moving;
import saitrong.ticket.Objection;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Sent;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// What somebody who is signed in may do with cases.
record DeskSteps(
    Tickets tickets,
    CaseLists lists,
    DraftReviews reviews,
    Giving giving,
    FileOfResult results,
    CaseLock lock) {

  Taken take(
      Account account,
      ReceiptNumber number,
      Step step,
      Sent sent,
      Recipients recipients,
      Sure sure) {
    var access = lock.working(account);
    var found = access.find(number);
    if (found.isEmpty()) {
      return new Taken.Moved(new Moving.NoSuchCase());
    }
    var ticket = found.get();
    if (step instanceof Step.Give give) {
      return giving.take(access, mayGive(account, ticket), ticket, give, sent, recipients, sure);
    }
    var not =
        doubts(access, step, ticket, recipients, sure)
            .or(() -> reviews.objectionTo(step, account, ticket).map(it -> refused(ticket, it)));
    if (not.isPresent()) {
      return not.get();
    }
    access.record("case-" + step.kind().code(), number.toString());
    var theirs =
        step instanceof Step.Accept ? giving.takingUp(account, lists.own(account), ticket) : step;
    return new Taken.Moved(tickets.take(number, theirs, access.actor(), sent, access::sees));
  }

  /// Whoever forwards may have meant somebody else, or another day.
  private Optional<Taken> doubts(
      CaseAccess access, Step step, Ticket ticket, Recipients recipients, Sure sure) {
    if (!(step instanceof Step.Forward forward)) {
      return Optional.empty();
    }
    return access.isAbout(recipients.namesBehind(forward.to()), ticket)
        ? Optional.of(new Taken.AboutThem())
        : new Forwarding(tickets, recipients).doubts(forward, ticket, sure);
  }

  private static Taken refused(Ticket ticket, Objection objection) {
    return new Taken.Moved(new Moving.Refused(ticket, objection));
  }

  /// Whether they may give it to somebody else.
  boolean mayGive(Account account, Ticket ticket) {
    return CaseLock.mayWork(account) && giving.isFor(account, lists.own(account), ticket);
  }

  /// With a file for the requester.
  Taken complete(
      Account account, ReceiptNumber number, @Nullable PersonalText done, Sent sent, Upload file) {
    var access = lock.working(account);
    var ticket = access.find(number);
    if (ticket.isEmpty()) {
      return new Taken.Moved(new Moving.NoSuchCase());
    }
    access.record("case-complete", number.toString());
    return switch (results.keep(ticket.get(), file.name(), file.bytes())) {
      case FileOfResult.Keeping.Refused(var why) -> new Taken.FileRefused(why);
      case FileOfResult.Keeping.Kept(var id) -> {
        var moving =
            tickets.take(number, new Step.Complete(done, id), access.actor(), sent, access::sees);
        results.settled(id, moving);
        yield new Taken.Moved(moving);
      }
    };
  }

  /// A head sends the draft that they looked at.
  Taken approve(Account account, ReceiptNumber number, Sent sent) {
    var access = lock.heading(account);
    return new Taken.Moved(
        access
            .find(number)
            .map(it -> reviews.approve(access, account, it, sent))
            .orElseGet(Moving.NoSuchCase::new));
  }

  /// What became of what was written down.
  ///
  /// @param seen whether whoever wrote it may see it afterwards: a tip is for others
  record Written(Logging logging, boolean seen) {}

  /// @param key of the form
  Written write(Account account, String key, Logged logged, @Nullable Directory directory) {
    var access = lock.working(account);
    var objection = access.objectionTo(logged);
    if (objection.isPresent()) {
      return new Written(new Logging.Refused(objection.get()), false);
    }
    access.record("case-open", logged.kind());
    var logging = tickets.logbook().log(key, logged, null, access.actor(), directory);
    if (!(logging instanceof Logging.Opened(var ticket))) {
      return new Written(logging, false);
    }
    access.record("case-opened", ticket.number().toString());
    return new Written(logging, access.sees(ticket));
  }
}
