package saitrong.cases;

import java.io.PrintStream;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.cases.Asked.Wish;
import saitrong.content.CaseStates;
import saitrong.rating.Scores;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.Actor;
import saitrong.ticket.Logged;
import saitrong.ticket.Logging;
import saitrong.ticket.Moving;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.State;
import saitrong.ticket.StateNames;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.transcript.Transcript;

/// Does what was asked. Whatever shows or changes a case is put on record first.
///
/// @param assigned who may see confidential cases
/// @param states what they are called here
/// @param account who is signed in on this machine
record Casework(
    Tickets tickets,
    Scores scores,
    Transcript transcript,
    AuditTrail trail,
    AssignedStaff assigned,
    CaseStates states,
    String account,
    PrintStream out) {

  private static final int MOST = 200;
  private static final String HIDDEN = "case-hidden";

  /// @return the exit code: 0 done, 1 refused with a sentence
  int perform(Asked asked) {
    return switch (asked.wish()) {
      case Wish.Listing(boolean all) -> list(asked, all);
      case Wish.Showing(var number) -> show(asked, number);
      case Wish.Opening(var logged) -> open(asked, logged);
      case Wish.Scoring(var month) -> scores(asked, month);
      case Wish.Stepping(var number, Step.Stage(var id, _)) -> stage(asked, number, id);
      case Wish.Stepping(var number, var step) -> take(asked, number, step);
    };
  }

  private int scores(Asked asked, YearMonth month) {
    put(asked, "scores-read", month.toString());
    new ScoresPage(scores, out).print(month);
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
    if (!confidential) {
      out.println(CasesWords.CONFIDENTIAL_LEFT_OUT);
    }
    return 0;
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
            Tellings.of(ticket, transcript));
    sentTwice(ticket);
    hiddenFrom(ticket);
    return 0;
  }

  private void sentTwice(Ticket ticket) {
    tickets.like(ticket).forEach(it -> out.println(CasesWords.like(ticket.number(), it.number())));
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
  private int open(Asked asked, Logged logged) {
    put(asked, "case-open", logged.kind());
    return switch (tickets.log(logged, new Actor.Staff(asked.by()))) {
      case Logging.Opened(var ticket) -> {
        put(asked, "case-opened", ticket.number().toString());
        out.println(CasesWords.opened(ticket, new StateNames(states)));
        if (logged.canBeFollowedInTheChat()) {
          out.println(CasesWords.FOLLOWED_IN_THE_CHAT);
        }
        yield 0;
      }
      case Logging.Refused(var objection) -> refused(StepWords.refused(objection));
    };
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
        out.println(CasesWords.telling(ticket, step.kind()));
        yield 0;
      }
      case Moving.Refused(var ticket, var objection) ->
          refused(StepWords.refused(ticket.number(), step.kind(), objection));
      case Moving.NoSuchCase() -> refused(CasesWords.noCase(number));
    };
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
