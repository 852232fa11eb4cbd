package saitrong.cases;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.cases.Asked.Wish;
import saitrong.citizen.Citizens;
import saitrong.content.CaseStates;
import saitrong.content.Directory;
import saitrong.content.MatterKinds;
import saitrong.content.ThaiDates;
import saitrong.erasure.EmptyingCases;
import saitrong.erasure.Officer;
import saitrong.rating.Figures;
import saitrong.rating.Scores;
import saitrong.rating.Surveys;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.Actor;
import saitrong.ticket.Colleagues;
import saitrong.ticket.DueList;
import saitrong.ticket.Erasing;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Moving;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.State;
import saitrong.ticket.StateNames;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.ticket.ToTell.Why;
import saitrong.transcript.Transcript;

/// Does what was asked. Whatever shows or changes a case is put on record first.
///
/// @param directory as it serves; looked up when it is needed
/// @param assigned who may see confidential cases
/// @param states what they are called here
/// @param kinds of matter, as they serve; looked up when they are needed
/// @param account who is signed in on this machine
record Casework(
    Tickets tickets,
    EmptyingCases emptying,
    DueList dueList,
    Scores scores,
    Surveys surveys,
    RatingWork ratings,
    ResultWork results,
    Transcript transcript,
    ToTell toTell,
    Citizens citizens,
    Supplier<Optional<Directory>> directory,
    AuditTrail trail,
    AssignedStaff assigned,
    CaseStates states,
    Supplier<MatterKinds> kinds,
    String account,
    PrintStream out) {

  private static final int MOST = 200;
  private static final Duration WITHDRAWN_LATELY = Duration.ofDays(7);
  private static final String HIDDEN = "case-hidden";

  /// @return the exit code: 0 done, 1 refused with a sentence
  int perform(Asked asked) {
    return switch (asked.wish()) {
      case Wish.Listing(boolean all) -> list(asked, all);
      case Wish.Pressing() -> pressing(asked);
      case Wish.Untold() -> untold(asked);
      case Wish.Showing(var number) -> show(asked, number);
      case Wish.Opening(var logged) -> open(asked, logged);
      case Wish.Scoring scoring -> scores(asked, scoring);
      case Wish.Linking(var number, var picture) -> link(asked, number, picture);
      case Wish.Noting(var number, var noted) -> note(asked, number, noted);
      case Wish.Erasing(var number, var sure) -> erase(asked, number, sure);
      case Wish.Forwarding(var number, var typed) -> forward(asked, number, typed);
      case Wish.Completing completing -> complete(asked, completing);
      case Wish.Stepping(var number, Step.Stage(var id, _)) -> stage(asked, number, id);
      case Wish.Stepping(var number, var step) -> take(asked, number, step);
    };
  }

  private int scores(Asked asked, Wish.Scoring wish) {
    String months = wish.from().equals(wish.to()) ? "" : " " + wish.to();
    put(asked, wish.survey() ? "survey-read" : "scores-read", wish.from() + months);
    Figures figures = wish.survey() ? surveys : scores;
    if (wish.csv()) {
      new ScoresTable(figures, out).print(wish.from(), wish.to());
    } else {
      out.println(CasesWords.scoresOf(wish.survey(), wish.from(), wish.to()));
      new ScoresPage(figures, out).print(wish.from(), wish.to());
    }
    return 0;
  }

  private int list(Asked asked, boolean all) {
    boolean confidential = asked.confidential();
    if (confidential && !assigned.has(asked.by())) {
      return refused(CasesWords.NOT_ASSIGNED);
    }
    put(asked, "cases-listed", confidential ? "with-confidential" : "ordinary");
    var concerned = concerned(asked);
    var found =
        (all ? tickets.latest(confidential, MOST + 1) : tickets.unclosed(confidential, MOST + 1))
            .stream().filter(ticket -> !concerned.isNamedIn(ticket)).toList();
    var shown = found.subList(0, Math.min(MOST, found.size()));
    boolean more = found.size() > MOST;
    String count = shown.size() + (more ? "+" : "");
    out.println(all ? CasesWords.latest(count) : CasesWords.unclosed(count));
    print(shown);
    if (more) {
      out.println(CasesWords.MORE);
    }
    if (!all) {
      withdrawn(confidential, concerned);
      addedAfterTheEnd(confidential, concerned);
    }
    if (!confidential) {
      out.println(CasesWords.CONFIDENTIAL_LEFT_OUT);
    }
    return 0;
  }

  /// Whoever was at work on one looks for it in vain among those that are to be done.
  private void withdrawn(boolean confidential, Concerned concerned) {
    var since = Instant.now().minus(WITHDRAWN_LATELY);
    var found =
        tickets.withdrawnByTheirPeople(since, confidential, MOST).stream()
            .filter(ticket -> !concerned.isNamedIn(ticket))
            .toList();
    if (!found.isEmpty()) {
      out.println(CasesWords.withdrawn(Integer.toString(found.size())));
      print(found);
    }
  }

  private void addedAfterTheEnd(boolean confidential, Concerned concerned) {
    var found =
        tickets.addedToAfterTheEnd(confidential, MOST).stream()
            .filter(ticket -> !concerned.isNamedIn(ticket))
            .toList();
    if (!found.isEmpty()) {
      out.println(CasesWords.addedAfterTheEnd(found.size()));
      print(found);
    }
  }

  private int pressing(Asked asked) {
    boolean confidential = asked.confidential();
    if (confidential && !assigned.has(asked.by())) {
      return refused(CasesWords.NOT_ASSIGNED);
    }
    put(asked, "cases-late-listed", confidential ? "with-confidential" : "ordinary");
    var concerned = concerned(asked);
    var found =
        dueList.pressing(confidential, MOST).stream()
            .filter(it -> !concerned.isNamedIn(it.ticket()))
            .toList();
    out.println(DueWords.pressing(Integer.toString(found.size())));
    new CasePage(out, states).pressing(found);
    if (found.size() >= MOST) {
      out.println(CasesWords.MORE);
    }
    if (!confidential) {
      out.println(CasesWords.CONFIDENTIAL_LEFT_OUT);
    }
    return 0;
  }

  private int untold(Asked asked) {
    boolean confidential = asked.confidential();
    if (confidential && !assigned.has(asked.by())) {
      return refused(CasesWords.NOT_ASSIGNED);
    }
    put(asked, "cases-untold-listed", confidential ? "with-confidential" : "ordinary");
    new UntoldList(tickets, toTell, concerned(asked), confidential, new CasePage(out, states))
        .print();
    if (!confidential) {
      out.println(CasesWords.CONFIDENTIAL_LEFT_OUT);
    }
    return 0;
  }

  /// Why nothing can be pushed to whose case it is.
  private Optional<Why> hindrance(Ticket ticket) {
    if (ticket.citizen() != null && citizens.hasBlocked(ticket.citizen())) {
      return Optional.of(Why.BLOCKED);
    }
    return toTell.arePushesUsedUp() ? Optional.of(Why.NO_PUSHES) : Optional.empty();
  }

  private void print(List<Ticket> shown) {
    var page = new CasePage(out, states);
    var like = tickets.likeAmong(shown);
    shown.forEach(ticket -> page.line(ticket, like.contains(ticket.id())));
  }

  private int show(Asked asked, ReceiptNumber number) {
    var ticket = allowed(asked, number);
    if (ticket == null) {
      return 1;
    }
    put(asked, "case-read", number.toString());
    new CasePage(out, states)
        .whole(
            ticket,
            tickets.papers(ticket),
            tickets.confirmation(ticket),
            dueList.next(ticket),
            Tellings.of(ticket, transcript, toTell));
    suggest(ticket);
    sentTwice(ticket);
    hiddenFrom(ticket);
    return 0;
  }

  /// To what is done nobody is assigned any more.
  private void suggest(Ticket ticket) {
    if (!ticket.isClosed()) {
      colleagues()
          .flatMap(it ->
              it.responsibleFor(ticket.kind(), ticket.confidential(), tickets.details(ticket)))
          .ifPresent(new CasePage(out, states)::suggestion);
    }
  }

  private Optional<Colleagues> colleagues() {
    return directory.get().map(it -> new Colleagues(it, LocalDate.now(ThaiDates.ZONE)));
  }

  private void sentTwice(Ticket ticket) {
    tickets.like(ticket).forEach(it -> out.println(CasesWords.like(ticket, it)));
    var merged = tickets.mergedInto(ticket);
    if (!merged.isEmpty()) {
      out.println(
          CasesWords.MERGED
              + merged.stream().map(ReceiptNumber::toString).collect(Collectors.joining(", ")));
    }
  }

  /// Those who may see it should know who may not.
  private void hiddenFrom(Ticket ticket) {
    trail.about(ticket.number().toString(), MOST).stream()
        .filter(deed -> deed.did().equals(HIDDEN))
        .map(Deed::by)
        .distinct()
        .forEach(name -> out.println(CasesWords.HIDDEN_FROM + Plain.text(name)));
  }

  private Concerned concerned(Asked asked) {
    return Concerned.of(tickets, asked.by(), account);
  }

  /// On record before and after: before, there is no number to name.
  private int open(Asked asked, Logged typed) {
    var matters = new Matters(kinds.get());
    var matter = matters.read(typed);
    if (matter.isEmpty()) {
      return refused(matters.unknown(typed.kind()));
    }
    var logged = matter.get();
    put(asked, "case-open", logged.kind());
    return switch (tickets.log(logged, new Actor.Staff(asked.by()), directory.get().orElse(null))) {
      case Logging.Opened(var ticket) -> {
        put(asked, "case-opened", ticket.number().toString());
        out.println(CasesWords.opened(ticket, new StateNames(states)));
        if (logged.canBeFollowedInTheChat()) {
          out.println(CasesWords.FOLLOWED_IN_THE_CHAT);
        }
        new CasePage(out, states).given(ticket);
        sentTwice(ticket);
        yield 0;
      }
      case Logging.Refused(var objection) -> refused(StepWords.refused(objection));
    };
  }

  private int erase(Asked asked, ReceiptNumber number, boolean sure) {
    if (allowed(asked, number) == null) {
      return 1;
    }
    if (!sure) {
      return refused(CasesWords.eraseWanted(number));
    }
    put(asked, "case-erase", number.toString());
    return switch (emptying.erase(number, new Officer(asked.by(), account))) {
      case Erasing.Erased _ -> {
        out.println(CasesWords.erased(number));
        yield 0;
      }
      case Erasing.StillOpen _ -> refused(CasesWords.stillOpen(number));
      case Erasing.Held(_, var hold) -> refused(CasesWords.held(number, hold));
      case Erasing.NoSuchCase _ -> refused(CasesWords.noCase(number));
    };
  }

  private int forward(Asked asked, ReceiptNumber number, ForwardTyped typed) {
    var meant = typed.by(colleagues());
    var ticket = allowed(asked, number);
    if (ticket == null) {
      return 1;
    }
    if (new Concerned(tickets, meant.behind()).isNamedIn(ticket)) {
      return refused(DirectoryWords.NAMED_IN_IT);
    }
    int code = take(asked, number, meant.step());
    if (code == 0) {
      meant.notes().forEach(note -> out.println(Plain.text(note)));
    }
    return code;
  }

  private int complete(Asked asked, Wish.Completing wish) {
    var ticket = allowed(asked, wish.number());
    var file = ticket == null ? Optional.<String>empty() : results.keep(ticket, wish.file());
    if (file.isEmpty()) {
      return 1;
    }
    int code = take(asked, wish.number(), new Step.Complete(wish.done(), file.get()));
    results.settled(file.get(), code == 0);
    return code;
  }

  /// Which there are stands in the agency's profile.
  private int stage(Asked asked, ReceiptNumber number, @Nullable String id) {
    var own = id == null ? null : states.own(id).orElse(null);
    if (id != null && own == null) {
      return refused(StepWords.noStage(id, states.own()));
    }
    var under = own == null ? null : State.called(own.under()).orElseThrow();
    return take(asked, number, new Step.Stage(id, under));
  }

  private int take(Asked asked, ReceiptNumber number, Step step) {
    if (allowed(asked, number) == null) {
      return 1;
    }
    put(asked, "case-" + step.kind().code(), number.toString());
    return switch (tickets.take(number, step, new Actor.Staff(asked.by()))) {
      case Moving.Done(var ticket) -> {
        out.println(CasesWords.taken(ticket, step.kind(), new StateNames(states)));
        out.println(CasesWords.telling(ticket, step.kind(), hindrance(ticket)));
        yield 0;
      }
      case Moving.Refused(var ticket, var objection) ->
          refused(StepWords.refused(ticket.number(), step.kind(), objection));
      case Moving.NoSuchCase() -> refused(CasesWords.noCase(number));
    };
  }

  private int link(Asked asked, ReceiptNumber number, @Nullable Path picture) {
    var ticket = allowed(asked, number);
    if (ticket == null) {
      return 1;
    }
    put(asked, "case-rate-link", number.toString());
    return ratings.link(ticket, picture);
  }

  private int note(Asked asked, ReceiptNumber number, RatingWork.Noted noted) {
    var ticket = allowed(asked, number);
    if (ticket == null) {
      return 1;
    }
    put(asked, "case-rated-by-phone", number.toString());
    return ratings.note(ticket, noted, new Actor.Staff(asked.by()));
  }

  private @Nullable Ticket allowed(Asked asked, ReceiptNumber number) {
    var ticket = tickets.numbered(number).orElse(null);
    if (ticket == null) {
      refused(CasesWords.noCase(number));
      return null;
    }
    if (ticket.confidential() && !asked.confidential()) {
      refused(CasesWords.isConfidential(number));
      return null;
    }
    if (ticket.confidential() && !assigned.has(asked.by())) {
      refused(CasesWords.NOT_ASSIGNED);
      return null;
    }
    if (concerned(asked).isNamedIn(ticket)) {
      put(asked, HIDDEN, number.toString());
      refused(CasesWords.noCase(number)); // not even that it is there
      return null;
    }
    return ticket;
  }

  private int refused(String why) {
    out.println(why);
    return 1;
  }

  private void put(Asked asked, String did, String about) {
    trail.record(new Deed(asked.by(), account, did, about));
  }
}
