package saitrong.ticket;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import saitrong.content.Timetable;
import saitrong.shared.PersonalText;
import saitrong.ticket.TicketEvent.Moved;

/// The taking of a step that nobody objects to: by whom, when, and under which id it is remembered.
///
/// @param timetable by which days are counted then; empty where nothing can be promised
/// @param isReviewed whether a head looks at the answer of a case before it is sent
record Taking(
    String id,
    Instant at,
    Actor by,
    Seal seal,
    Supplier<Optional<Timetable>> timetable,
    Predicate<Ticket> isReviewed) {

  /// Where no head looks at anything.
  Taking(String id, Instant at, Actor by, Seal seal, Supplier<Optional<Timetable>> timetable) {
    this(id, at, by, seal, timetable, _ -> false);
  }

  Moved event(Ticket ticket, Step step, Terms terms) {
    return new Moved(
        id,
        at,
        by,
        ticket.state(),
        step.kind().from(ticket.state()),
        step.kind(),
        fact(ticket, step, terms),
        remarks(ticket, step));
  }

  /// A question has its day on record, also where the officer named none: the citizen is told it.
  private Fact fact(Ticket ticket, Step step, Terms terms) {
    return switch (step) {
      case Step.AskCitizen(_, var until) ->
          new Fact.Until(until == null ? terms.lastToInform(at) : until);
      case Step.Forward forward ->
          new Fact.Hop(
              ticket.holder(),
              requireNonNull(forward.to()),
              forward.way(),
              requireNonNull(forward.until()),
              forward.followUp());
      case Step.Give(var to, _) -> new Fact.Given(ticket.holder(), requireNonNull(to));
      case Step.Refer refer ->
          new Fact.ReferredTo(new Holder.Agency(requireNonNull(refer.agency())));
      case Step.Merge(var into, _) -> new Fact.MergedInto(requireNonNull(into));
      case Step.Stage(var id, _) -> new Fact.Stage(requireNonNull(id));
      case Step.About(var topic) -> new Fact.About(requireNonNull(topic));
      case Step.Complete(_, var file) -> file == null ? new Fact.None() : new Fact.Enclosed(file);
      case Step.CannotBeDone cannot -> new Fact.Because(requireNonNull(cannot.reason()));
      case Step.Resume(_, var givenBack) ->
          givenBack && ticket.state() == State.FORWARDED ? new Fact.GivenBack() : new Fact.None();
      case Step.Delay(var until, _) ->
          new Fact.Delay(requireNonNull(until), promised(ticket).orElseThrow());
      case Step.Accept(var theirs) ->
          theirs == null ? new Fact.None() : new Fact.Given(ticket.holder(), theirs);
      case Step.Answer _,
          Step.Begin _,
          Step.Withdraw _,
          Step.Lapse _,
          Step.Confirm _,
          Step.Told _,
          Step.Draft _,
          Step.Approve _,
          Step.Return _,
          Step.Reopen _ ->
          new Fact.None();
    };
  }

  /// By when the citizen expects a result before the step, as far as they were told.
  private Optional<Instant> promised(Ticket ticket) {
    return timetable.get().flatMap(it -> new OpenPromises(ticket, it).told());
  }

  private Map<Remark, Sealed> remarks(Ticket ticket, Step step) {
    var sealed = new EnumMap<Remark, Sealed>(Remark.class);
    for (var remark : Remark.values()) {
      var words = words(step, remark);
      if (words != null && !words.isBlank()) {
        sealed.put(remark, seal.remark(words, Places.remark(remark, ticket, id)));
      }
    }
    return sealed;
  }

  private static @Nullable PersonalText words(Step step, Remark remark) {
    return switch (remark) {
      case WORDS -> words(step);
      case INSTEAD -> step instanceof Step.CannotBeDone cannot ? cannot.instead() : null;
      case REFERENCE -> step instanceof Step.Refer refer ? refer.reference() : null;
      case CONTACT -> step instanceof Step.Refer refer ? refer.contact() : null;
    };
  }

  private static @Nullable PersonalText words(Step step) {
    return switch (step) {
      case Step.Answer(var answer) -> answer;
      case Step.Begin(var words) -> words;
      case Step.AskCitizen(var wanted, _) -> wanted;
      case Step.Resume(var words, _) -> words;
      case Step.Forward forward -> forward.why();
      case Step.Give(_, var why) -> why;
      case Step.Refer refer -> refer.words();
      case Step.Complete(var done, _) -> done;
      case Step.CannotBeDone cannot -> cannot.why();
      case Step.Delay(_, var why) -> why;
      case Step.Withdraw(var words) -> words;
      case Step.Reopen(var words) -> words;
      case Step.Merge(_, var why) -> why;
      case Step.Told(var how) -> how;
      case Step.Draft(var answer) -> answer;
      case Step.Approve(_, var answer) -> answer;
      case Step.Return(var why) -> why;
      case Step.Accept _, Step.Lapse _, Step.Confirm _, Step.Stage _, Step.About _ -> null;
    };
  }
}
