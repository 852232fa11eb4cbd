package saitrong.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import saitrong.cases.Asked.Wish;
import saitrong.citizen.Citizens;
import saitrong.content.CaseStates;
import saitrong.staff.Account;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Holder;
import saitrong.ticket.Moving;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.State;
import saitrong.ticket.StateNames;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.ticket.ToTell.Why;

/// Takes steps with a case, and says who tells its citizen.
///
/// @param colleagues by the directory that serves, as of today
/// @param staff all accounts
/// @param states what they are called here
record StepWork(
    Tickets tickets,
    ToTell toTell,
    Citizens citizens,
    ResultWork results,
    Supplier<Optional<Colleagues>> colleagues,
    Supplier<List<Account>> staff,
    CaseStates states,
    CaseAccess access) {

  int forward(ReceiptNumber number, ForwardTyped typed) {
    return access.to(number).map(ticket -> forward(ticket, typed)).orElse(1);
  }

  private int forward(Ticket ticket, ForwardTyped typed) {
    var directory = colleagues.get();
    var meant = typed.by(directory);
    var recipients = new Recipients(directory, staff.get());
    if (meant.step().to() instanceof Holder.Acting who
        && !recipients.isReached(who, meant.step().way())) {
      return officer().refuse(DirectoryWords.noAccount(who.name(), directory));
    }
    if (isAbout(meant.step().to(), recipients, ticket)) {
      return officer().refuse(DirectoryWords.NAMED_IN_IT);
    }
    int code = take(ticket, meant.step());
    if (code == 0) {
      meant.notes().forEach(note -> officer().tell(Plain.text(note)));
    }
    return code;
  }

  int give(ReceiptNumber number, GiveTyped typed) {
    return access.to(number).map(ticket -> give(ticket, typed)).orElse(1);
  }

  private int give(Ticket ticket, GiveTyped typed) {
    var recipients = new Recipients(colleagues.get(), staff.get());
    var step = typed.by(recipients);
    if (step.isEmpty()) {
      return officer().refuse(DirectoryWords.notOfTheOffice(typed.to(), recipients));
    }
    var to = step.get().to();
    return isAbout(to, recipients, ticket)
        ? officer().refuse(DirectoryWords.NAMED_IN_IT)
        : take(ticket, step.get());
  }

  private boolean isAbout(Holder.@Nullable Acting to, Recipients recipients, Ticket ticket) {
    return access.isAbout(recipients.namesBehind(to), ticket);
  }

  int complete(Wish.Completing wish) {
    return access.to(wish.number()).map(ticket -> complete(ticket, wish)).orElse(1);
  }

  private int complete(Ticket ticket, Wish.Completing wish) {
    var file = results.keep(ticket, wish.file());
    if (file.isEmpty()) {
      return 1;
    }
    int code = take(ticket, new Step.Complete(wish.done(), file.get()));
    results.settled(file.get(), code == 0);
    return code;
  }

  int take(ReceiptNumber number, Step step) {
    return step instanceof Step.Stage(var id, _)
        ? stage(number, id)
        : access.to(number).map(ticket -> take(ticket, step)).orElse(1);
  }

  /// Which there are stands in the agency's profile.
  private int stage(ReceiptNumber number, @Nullable String id) {
    var own = id == null ? null : states.own(id).orElse(null);
    if (id != null && own == null) {
      return officer().refuse(StepWords.noStage(id, states.own()));
    }
    var under = own == null ? null : State.called(own.under()).orElseThrow();
    return access.to(number).map(ticket -> take(ticket, new Step.Stage(id, under))).orElse(1);
  }

  private int take(Ticket seen, Step step) {
    var number = seen.number();
    officer().record("case-" + step.kind().code(), number.toString());
    return switch (tickets.take(number, step, officer().actor(), access::sees)) {
      case Moving.Done(var ticket) -> {
        officer().tell(StepWords.taken(ticket, step.kind(), new StateNames(states)));
        officer().tell(TellingWords.telling(ticket, step.kind(), hindrance(ticket)));
        yield 0;
      }
      case Moving.Refused(var ticket, var objection) ->
          officer().refuse(StepWords.refused(ticket.number(), step.kind(), objection));
      case Moving.NoSuchCase() -> officer().refuse(AccessWords.noCase(number));
    };
  }

  /// Why nothing can be pushed to whose case it is.
  private Optional<Why> hindrance(Ticket ticket) {
    if (ticket.citizen() != null && citizens.hasBlocked(ticket.citizen())) {
      return Optional.of(Why.BLOCKED);
    }
    return toTell.arePushesUsedUp() ? Optional.of(Why.NO_PUSHES) : Optional.empty();
  }

  private Officer officer() {
    return access.officer();
  }
}
