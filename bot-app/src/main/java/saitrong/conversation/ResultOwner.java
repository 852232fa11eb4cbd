package saitrong.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.content.ThaiDates;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.rating.Asker;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.Scores;
import saitrong.rating.Split;
import saitrong.rating.TakingScores;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.store.MissingKey;
import saitrong.ticket.Actor;
import saitrong.ticket.CaseFacts;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Detail;
import saitrong.ticket.Moving;
import saitrong.ticket.Objection;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.StateNames;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// What a person says to the result of their own case: that it is understood, that it is not
/// settled, and how they were served; or, before there is one, that they want it no more. Asked
/// again after a crash it comes to the same.
record ResultOwner(Tickets tickets, Scores scores, Supplier<Content> content, InstantSource clock) {

  /// Nobody acts on it any more, be it that it has a result or not.
  private static final String CLOSED = "ปิดแล้วเมื่อ";

  private static final String TOLD = "แจ้งผลเมื่อ";
  private static final String ASKABLE = "แจ้งกลับได้ถึง";
  private static final String SENT_BACK = "ส่งกลับเมื่อ";
  private static final String RATABLE = "ให้คะแนนได้ถึง";
  private static final String SYSTEM = "ระบบของเรื่อง";

  /// Its number, as long as it can be rated, also by who has said that it is understood.
  private static final String TO_RATE = CaseCard.TO_RATE;

  /// What a script may go by, of a case that is closed or was sent back. One that lapsed has no
  /// result and can go on all the same. Of a confidential one nothing is counted.
  Map<String, String> facts(Ticket ticket, Language language) {
    var facts = new HashMap<String, String>();
    ticket.sentBack().ifPresent(move -> facts.put(SENT_BACK, moment(move.at(), language)));
    ticket
        .broughtHere()
        .filter(_ -> ticket.isClosed())
        .ifPresent(move -> facts.put(CLOSED, moment(move.at(), language)));
    askableUntil(ticket).ifPresent(last -> facts.put(ASKABLE, ThaiDates.brief(last, language)));
    if (tickets.confirmation(ticket) instanceof Confirmation.NotAsked) {
      return facts;
    }
    ticket.broughtHere().ifPresent(move -> facts.put(TOLD, moment(move.at(), language)));
    if (!ticket.confidential()) {
      ratableUntil(ticket)
          .ifPresent(last -> {
            facts.put(RATABLE, ThaiDates.brief(last, language));
            if (!isSettledByPhone(ticket)) {
              facts.put(TO_RATE, ticket.number().toString());
            }
          });
      Split.system(details(ticket)).ifPresent(system -> facts.put(SYSTEM, system));
    }
    return facts;
  }

  boolean canBeReopened(Ticket ticket) {
    return isTold(ticket)
        && tickets.lastDayToReopen(ticket).filter(last -> !today().isAfter(last)).isPresent();
  }

  boolean canBeRated(Ticket ticket) {
    return isTold(ticket) && !ticket.confidential() && ratableUntil(ticket).isPresent();
  }

  /// They said on the telephone that they understood, and the score: a button that says
  /// "เข้าใจแล้ว" would ask for both again. Who wants to change the score still can, in words.
  private boolean isSettledByPhone(Ticket ticket) {
    return tickets.confirmation(ticket) instanceof Confirmation.Understood
        && scores.asker(ticket).filter(Asker.Phone.class::isInstance).isPresent();
  }

  private boolean isTold(Ticket ticket) {
    return !(tickets.confirmation(ticket) instanceof Confirmation.NotAsked);
  }

  private static String moment(Instant at, Language language) {
    return ThaiDates.briefMoment(at.atZone(ThaiDates.ZONE), language);
  }

  private Optional<LocalDate> askableUntil(Ticket ticket) {
    return tickets.lastDayToReopen(ticket).filter(last -> !today().isAfter(last));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ThaiDates.ZONE);
  }

  private Optional<LocalDate> ratableUntil(Ticket ticket) {
    var last = scores.lastDay(ticket).orElseGet(() -> today().plusDays(Scores.DAYS));
    return Optional.of(last).filter(day -> !today().isAfter(day));
  }

  /// An instance without the key of what was said still takes the score.
  private List<Detail> details(Ticket ticket) {
    try {
      return tickets.details(ticket);
    } catch (MissingKey anothers) {
      return List.of();
    }
  }

  Outcome outcomeOf(CitizenId citizen, Effect.OfResult wanted, Language language) {
    return ReceiptNumber.read(wanted.number())
        .map(number -> outcome(taken(citizen, number, wanted), step(wanted), language))
        .orElseGet(() -> refused(Map.of()));
  }

  private Moving taken(CitizenId citizen, ReceiptNumber number, Effect.OfResult wanted) {
    return switch (wanted) {
      case Effect.ConfirmResult _ -> tickets.take(citizen, number, new Step.Confirm());
      case Effect.ReopenCase reopen -> reopened(citizen, number, reopen);
      case Effect.WithdrawCase _ -> tickets.take(citizen, number, new Step.Withdraw(null));
    };
  }

  /// The words go with the step, so that whoever reads the history reads why; files and all else as
  /// what the person added.
  private Moving reopened(CitizenId citizen, ReceiptNumber number, Effect.ReopenCase reopen) {
    var moving =
        tickets.take(citizen, number, new Step.Reopen(words(reopen.number(), reopen.answers())));
    if (isDone(moving, StepKind.REOPEN)) {
      tickets.add(reopen.key(), citizen, number, CaseOwner.details(reopen.answers()));
    }
    return moving;
  }

  /// Whoever has something to say to a case that is closed wants it to go on: nobody would read it
  /// there. What is too late for that stays as it is.
  void sendBack(CitizenId citizen, ReceiptNumber number, Effect.AddToCase added) {
    tickets
        .find(citizen, number)
        .filter(ticket -> askableUntil(ticket).isPresent())
        .ifPresent(_ ->
            tickets.take(citizen, number, new Step.Reopen(words(added.number(), added.answers()))));
  }

  private static PersonalText words(String number, List<Effect.Given> answers) {
    return new PersonalText(
        answers.stream()
            .filter(given -> !given.shown().value().equals(number))
            .map(given -> given.shown().value())
            .collect(Collectors.joining("\n")));
  }

  private static StepKind step(Effect.OfResult wanted) {
    return switch (wanted) {
      case Effect.ConfirmResult _ -> StepKind.CONFIRM;
      case Effect.ReopenCase _ -> StepKind.REOPEN;
      case Effect.WithdrawCase _ -> StepKind.WITHDRAW;
    };
  }

  private Outcome outcome(Moving moving, StepKind step, Language language) {
    return switch (moving) {
      case Moving.Done(var ticket) -> done(ticket, language);
      case Moving.Refused(var ticket, _) when isDone(moving, step) -> done(ticket, language);
      case Moving.Refused(var ticket, var objection) ->
          refused(
              new WhyNot(content.get(), language)
                  .of(ticket, objection)
                  .map(why -> Map.of(Effect.OfResult.WHY, why))
                  .orElse(Map.of()));
      case Moving.NoSuchCase _ -> refused(Map.of());
    };
  }

  /// Done now, or when the same was asked before.
  private static boolean isDone(Moving moving, StepKind step) {
    return switch (moving) {
      case Moving.Done _ -> true;
      case Moving.Refused(_, Objection.ConfirmedBefore _) -> true;
      case Moving.Refused(var ticket, Objection.NotFromHere _) -> isWhereItLed(ticket, step);
      case Moving.Refused _, Moving.NoSuchCase _ -> false;
    };
  }

  private static boolean isWhereItLed(Ticket ticket, StepKind step) {
    return ticket
        .broughtHere()
        .filter(move -> move.kind() == step && move.by() instanceof Actor.Citizen)
        .isPresent();
  }

  private Outcome done(Ticket ticket, Language language) {
    return new Outcome(
        Effect.OfResult.DONE,
        Map.of(
            CaseFacts.NUMBER,
            ticket.number().toString(),
            CaseFacts.STATE,
            new StateNames(content.get().profile().caseStates()).toTheCitizen(ticket, language)));
  }

  private static Outcome refused(Map<String, String> facts) {
    return new Outcome(Effect.OfResult.REFUSED, facts);
  }

  /// With what was answered at once, which no news tells of. Twice is once.
  void askedForAScore(Ticket ticket) {
    if (!ticket.confidential()) {
      scores.asked(ticket, Split.of(ticket, details(ticket)));
    }
  }

  /// The person took a message back.
  void erase(String message) {
    scores.erase(message);
  }

  /// Whose case it is not, or who is too late, was told so by the script; nothing is counted.
  void rate(CitizenId citizen, Effect.RecordRating.OfCase ofCase, int score) {
    ReceiptNumber.read(ofCase.number())
        .flatMap(number -> tickets.find(citizen, number))
        .filter(ticket -> !ticket.confidential())
        .filter(ticket -> !(tickets.confirmation(ticket) instanceof Confirmation.NotAsked))
        .ifPresent(ticket ->
            new TakingScores(tickets, scores)
                .rate(
                    ticket,
                    Split.of(ticket, details(ticket)),
                    ofCase.ofSystem() ? Aspect.SYSTEM : Aspect.SERVICE,
                    score,
                    new Comment(ofCase.words(), ofCase.messages()),
                    new Asker.Chat()));
  }
}
