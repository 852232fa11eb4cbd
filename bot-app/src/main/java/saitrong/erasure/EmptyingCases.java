package saitrong.erasure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saitrong.citizen.CitizenId;
import saitrong.citizen.StillTalking;
import saitrong.document.ResultFiles;
import saitrong.erasure.Erasures.Wanted;
import saitrong.inbox.MessageId;
import saitrong.questionnaire.RatingLinks;
import saitrong.rating.Scores;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.ticket.Actor;
import saitrong.ticket.Erasing;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Empties a case, and takes away what other features keep of it: files, comments, letters, links
/// and what the chat has of it. Number, kind, dates, states and scores stay.
public final class EmptyingCases {

  private static final Duration SOON = Duration.ofSeconds(15);

  private final Tickets tickets;
  private final Features features;
  private final ResultFiles results;
  private final Scores scores;
  private final RatingLinks links;
  private final AuditTrail trail;
  private final Erasures erasures;
  private final InstantSource clock;

  EmptyingCases(
      Tickets tickets,
      Features features,
      ResultFiles results,
      Scores scores,
      RatingLinks links,
      AuditTrail trail,
      Erasures erasures,
      InstantSource clock) {
    this.tickets = tickets;
    this.features = features;
    this.results = results;
    this.scores = scores;
    this.links = links;
    this.trail = trail;
    this.erasures = erasures;
    this.clock = clock;
  }

  /// What goes is written down first, for an emptied case names no files; then the case is emptied,
  /// so that nobody reopens it; then all else goes. Doing it again finishes what was cut short.
  public Erasing erase(ReceiptNumber number, Officer by) {
    var objection = tickets.erasing().objectionTo(number);
    if (objection.isPresent()) {
      return objection.get();
    }
    var ticket = tickets.numbered(number).orElseThrow();
    var wanted = erasures.begin(new Wanted.OfCase(traces(ticket), by, null), clock.instant());
    return empty(number, (Wanted.OfCase) wanted);
  }

  private Erasing empty(ReceiptNumber number, Wanted.OfCase wanted) {
    var erasing = tickets.erasing().erase(number, new Actor.Staff(wanted.by().name()));
    if (erasing instanceof Erasing.Erased) {
      finish(wanted);
    } else {
      erasures.end(wanted); // it was reopened, or is to be kept
    }
    return erasing;
  }

  /// Of what was begun, by whomever.
  void goOn(Wanted.OfCase wanted) {
    if (wanted.isAgain()) {
      var _ = forget(wanted.traces(), clock.instant());
      erasures.end(wanted);
    } else {
      ReceiptNumber.read(wanted.traces().number()).ifPresent(number -> empty(number, wanted));
    }
  }

  /// Where the person is being answered at this moment, whoever runs comes back to it.
  private void finish(Wanted.OfCase wanted) {
    var now = clock.instant();
    try {
      var gone = forget(wanted.traces(), now);
      var by = wanted.by();
      trail.record(
          new Deed(
              by.name(), by.account(), "case-erased " + gone.inShort(), wanted.traces().number()));
      erasures.gone(wanted, now);
    } catch (StillTalking busy) {
      erasures.later(wanted, now.plus(SOON));
    }
  }

  private Gone forget(CaseTraces traces, Instant now) {
    var citizen = traces.citizen();
    traces.enclosed().forEach(results::forget);
    links.end(traces.caseId());
    features.timers().forget(traces.number());
    features.conversations().forgetCards(traces.number());
    int files = traces.enclosed().size();
    int messages = 0;
    int letters = 0;
    if (citizen != null) {
      traces.files().forEach(it -> features.attachments().forget(citizen, new MessageId(it), now));
      files += traces.files().size();
      letters = features.letters().forget(citizen, traces.number());
      var said = said(citizen, traces);
      features.conversations().forgetQuestions(citizen, said, now);
      messages = forget(citizen, traces, said);
      features.conversations().forgetAnswer(citizen, traces.number(), now);
    }
    scores.eraseOf(traces.caseId());
    return new Gone(files, messages, letters);
  }

  /// The messages, by their names.
  private Set<String> said(CitizenId citizen, CaseTraces traces) {
    var messages = new HashSet<>(features.transcript().messages(citizen, traces.spans()));
    messages.addAll(scores.messagesOf(traces.caseId()));
    return messages;
  }

  /// What was said is also kept where a question found no answer.
  private int forget(CitizenId citizen, CaseTraces traces, Set<String> messages) {
    features.lessons().forget(citizen, messages);
    return features.transcript().forget(citizen, traces.number(), messages, traces.spans());
  }

  private CaseTraces traces(Ticket ticket) {
    return CaseTraces.of(
        ticket,
        tickets.papers(ticket),
        usedElsewhere(ticket),
        new ScriptSpans(tickets, features.transcript()).of(ticket));
  }

  /// By other cases of this person that are not emptied.
  private Set<String> usedElsewhere(Ticket ticket) {
    var used = new HashSet<String>();
    others(ticket).forEach(it -> used.addAll(CaseTraces.filesIn(tickets.papers(it))));
    return used;
  }

  private Stream<Ticket> others(Ticket ticket) {
    return Optional.ofNullable(ticket.citizen()).stream()
        .flatMap(it -> features.cases().of(it).stream())
        .filter(it -> !it.id().equals(ticket.id()) && !it.isEmptied());
  }
}
