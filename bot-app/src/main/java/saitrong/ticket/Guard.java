package saitrong.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.shared.QuietHours;
import saitrong.ticket.TicketEvent.Moved;

/// The one place where a step is weighed: may it be taken from here, is all there that it needs, is
/// it the time for it. Decides, and does nothing.
record Guard(Ticket ticket, Terms terms, Instant now) {

  /// A document is bounded; nobody moves a case this often but a script that runs wild.
  private static final int MOST_EVENTS = 1000;

  /// Steps that come close together are told once, so the letter is written some minutes later.
  private static final Duration UNTIL_TOLD = Duration.ofMinutes(5);

  Optional<Objection> objectionTo(Step step, Actor by) {
    var came = ticket.cameAsWanted();
    if (step instanceof Step.Lapse && came != null) {
      return Optional.of(new Objection.InformationCame(came));
    }
    if (step instanceof Step.Reopen && ticket.isEmptied()) {
      return Optional.of(new Objection.Emptied());
    }
    if (!step.kind().isPossibleIn(ticket.state(), by)) {
      var possible = StepKind.possibleIn(ticket.state(), by);
      return Optional.of(new Objection.NotFromHere(ticket.state(), possible));
    }
    if (ticket.events().size() >= MOST_EVENTS) {
      return Optional.of(new Objection.Full());
    }
    return needs(step, by)
        .objection()
        .or(() -> nameless(step))
        .or(() -> Optional.ofNullable(untimely(step)));
  }

  /// A unit's short name is kept from the citizen, who still has the coordinator. Whoever is
  /// referred to another agency has nothing but its name.
  private static Optional<Objection> nameless(Step step) {
    return step instanceof Step.Refer refer
            && refer.agency() instanceof String name
            && new Holder.Agency(name).toTheCitizen(Language.TH).isEmpty()
        ? Optional.of(new Objection.NotInFull(Need.AGENCY, name.strip()))
        : Optional.empty();
  }

  private static Needs needs(Step step, Actor by) {
    var needs = new Needs();
    switch (step) {
      case Step.Answer(var answer) -> needs.words(answer, Need.ANSWER);
      case Step.AskCitizen(var wanted, _) -> needs.words(wanted, Need.WANTED);
      case Step.Complete(var done, _) -> needs.words(done, Need.DONE);
      case Step.Forward forward -> needs(forward, needs);
      case Step.Give(var to, var why) -> {
        needs.name(to == null ? null : to.name(), Need.TO);
        needs.atMost(why, Need.NOTE);
      }
      case Step.Refer(var agency, var reference, var contact, _) -> {
        needs.name(agency, Need.AGENCY);
        needs.words(reference, Need.REFERENCE);
        needs.words(contact, Need.CONTACT);
      }
      case Step.Told(var how) -> needs.words(how, Need.HOW);
      case Step.Draft(var answer) -> needs.words(answer, Need.DONE);
      case Step.Return(var why) -> needs.words(why, Need.RETURNED_FOR);
      case Step.Merge(var into, _) -> needs.thing(into, Need.INTO);
      case Step.Stage(var id, _) -> needs.name(id, Need.STAGE);
      case Step.About(var topic) -> needs.thing(topic, Need.TOPIC);
      case Step.CannotBeDone(var reason, var why, var instead) -> {
        needs.thing(reason, Need.REASON);
        needs.words(why, Need.WHY);
        needs.words(instead, Need.INSTEAD);
      }
      case Step.Delay(var until, var why) -> {
        needs.thing(until, Need.UNTIL);
        needs.words(why, Need.DELAYED_FOR);
      }
      case Step.Withdraw(var words) -> reason(words, Need.CANCELLED_FOR, by, needs);
      case Step.Reopen(var words) -> reason(words, Need.REOPENED_FOR, by, needs);
      case Step.Accept _,
          Step.Approve _,
          Step.Begin _,
          Step.Resume _,
          Step.Lapse _,
          Step.Confirm _ -> {}
    }
    return needs;
  }

  /// An officer does it for somebody else, and says why. A requester need not.
  private static void reason(@Nullable PersonalText words, Need need, Actor by, Needs needs) {
    if (by instanceof Actor.Staff) {
      needs.words(words, need);
    }
  }

  private static void needs(Step.Forward forward, Needs needs) {
    switch (forward.to()) {
      case null -> needs.thing(null, Need.TO);
      case Holder.Acting acting -> needs.name(acting.name(), Need.TO);
    }
    needs.thing(forward.until(), Need.UNTIL);
    if (forward.way().needsFollowUp()) {
      needs.thing(forward.followUp(), Need.FOLLOW_UP);
    }
    needs.words(forward.why(), Need.WHY);
  }

  private @Nullable Objection untimely(Step step) {
    return switch (step) {
      case Step.AskCitizen(_, var until) -> untimely(until);
      case Step.Forward forward -> untimely(forward);
      case Step.Give(var to, _) -> theirs(to);
      case Step.Lapse _ -> unripe();
      case Step.Reopen _ -> late();
      case Step.Confirm _ -> repeated();
      case Step.Stage(_, var under) ->
          under == null || under == ticket.state()
              ? null
              : new Objection.NotUnder(ticket.state(), under);
      case Step.Answer _,
          Step.Accept _,
          Step.Begin _,
          Step.Resume _,
          Step.Refer _,
          Step.Complete _,
          Step.CannotBeDone _,
          Step.Delay _,
          Step.Merge _,
          Step.Told _,
          Step.Draft _,
          Step.Approve _,
          Step.Return _,
          Step.About _,
          Step.Withdraw _ ->
          null;
    };
  }

  /// A question that sleeps at night is told in the morning, and is worth nothing behind its day.
  private @Nullable Objection untimely(@Nullable LocalDate until) {
    if (unfit(until, Need.UNTIL) instanceof Objection unfit) {
      return unfit;
    }
    var told = Terms.day(QuietHours.nextAllowed(now.plus(UNTIL_TOLD)));
    boolean isTooSoon = until != null && ticket.citizen() != null && until.isBefore(told);
    return isTooSoon ? new Objection.TooSoon(told) : null;
  }

  /// Over, or so far away that all clocks of the case would stand still by a slip of the year.
  private @Nullable Objection unfit(@Nullable LocalDate day, Need need) {
    var today = Terms.day(now);
    if (day != null && day.isBefore(today)) {
      return new Objection.Past(need);
    }
    var last = today.plusDays(Postponing.MOST_DAYS);
    return day != null && day.isAfter(last) ? new Objection.TooFar(last) : null;
  }

  private @Nullable Objection untimely(Step.Forward forward) {
    if (unfit(forward.until(), Need.UNTIL) instanceof Objection unfit) {
      return unfit;
    }
    return unfit(forward.followUp(), Need.FOLLOW_UP) instanceof Objection unfit
        ? unfit
        : loop(forward.to());
  }

  private @Nullable Objection theirs(Holder.@Nullable Acting to) {
    return to != null && ticket.holder() instanceof Holder.Acting now && now.is(to)
        ? new Objection.HasItNow(now)
        : null;
  }

  /// From the newest back to when it was at home: whoever is on that way had it already.
  private @Nullable Objection loop(Holder.@Nullable Acting to) {
    var home = ticket.home();
    if (to == null || ticket.holder().equals(home)) {
      return home instanceof Holder.Acting its && to != null && its.is(to)
          ? new Objection.HasItNow(its)
          : null;
    }
    for (var stay : ticket.stays().reversed()) {
      if (stay.holder() instanceof Holder.Acting had && had.is(to)) {
        return new Objection.HadItAlready(had, stay.from());
      }
      if (stay.holder().equals(home)) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Objection unripe() {
    var last = terms.lastToInform(ticket);
    return Terms.day(now).isAfter(last) ? null : new Objection.TooEarly(last);
  }

  /// What was merged by a slip never had a result: it can be taken apart at any time.
  private @Nullable Objection late() {
    if (ticket.state() == State.MERGED) {
      return null;
    }
    var last = terms.lastToReopen(closing().at());
    return Terms.day(now).isAfter(last) ? new Objection.TooLate(last) : null;
  }

  private @Nullable Objection repeated() {
    var last = ticket.lastMove();
    return last.kind() == StepKind.CONFIRM ? new Objection.ConfirmedBefore(last.at()) : null;
  }

  /// Whether the result was understood, by now.
  Confirmation confirmation() {
    if (!StepKind.CONFIRM.isPossibleIn(ticket.state()) || ticket.isForTheRecord()) {
      return new Confirmation.NotAsked();
    }
    if (ticket.lastMove().kind() == StepKind.CONFIRM) {
      return new Confirmation.Understood(ticket.lastMove().at());
    }
    var last = terms.lastToReopen(closing().at());
    return Terms.day(now).isAfter(last)
        ? new Confirmation.Silent()
        : new Confirmation.Awaited(last);
  }

  /// The move that brought a closed case where it is.
  private Moved closing() {
    return ticket.moves().reversed().stream()
        .filter(move -> move.kind() != StepKind.CONFIRM && !move.kind().isAside())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("case " + ticket.id() + " was never closed"));
  }
}
