package saitrong.conversation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.inbox.Envelope;
import saitrong.inbox.EventId;
import saitrong.inbox.Inbound;
import saitrong.inbox.Mail;
import saitrong.inbox.TurnHandler;
import saitrong.outbox.Courier;
import saitrong.outbox.FreeWay;
import saitrong.store.MissingKey;
import saitrong.store.StoreAway;
import saitrong.transcript.Transcript;

/// One citizen's turn: decide, commit, act. One write decides; whoever was not the fastest reads
/// again. What was decided before is finished first, so that answers leave in the order of the
/// questions, on whichever instance.
final class Turns implements TurnHandler {

  private static final Progress DONE = new Progress.Done();
  private static final Progress SOON = new Progress.Later(Duration.ofMillis(50));

  private final Conversations conversations;
  private final Decisions decisions;
  private final Composer composer;
  private final Outcomes outcomes;
  private final TurnEnd end;
  private final Unfinished unfinished;
  private final Transcript transcript;
  private final Leases leases;
  private final TurnHold.Holding holding;
  private final StandIn standIn;
  private final KeptDrafts drafts;
  private final CasesInTheChat cases;
  private final TalksInTheChat talks;
  private final OwnAccounts accounts;
  private final Supplier<Content> content;
  private final InstantSource clock;

  Turns(
      Conversations conversations,
      Decisions decisions,
      Composer composer,
      Outcomes outcomes,
      TurnEnd end,
      Unfinished unfinished,
      Transcript transcript,
      TurnHold.Holding holding,
      StandIn standIn,
      KeptDrafts drafts,
      CasesInTheChat cases,
      TalksInTheChat talks,
      OwnAccounts accounts,
      Supplier<Content> content,
      InstantSource clock) {
    this.conversations = conversations;
    this.decisions = decisions;
    this.composer = composer;
    this.outcomes = outcomes;
    this.end = end;
    this.unfinished = unfinished;
    this.transcript = transcript;
    this.leases = holding.leases();
    this.holding = holding;
    this.standIn = standIn;
    this.drafts = drafts;
    this.cases = cases;
    this.talks = talks;
    this.accounts = accounts;
    this.content = content;
    this.clock = clock;
  }

  @Override
  public Progress take(CitizenId citizen, List<Mail> mail) {
    try {
      return takeOrYield(citizen, mail);
    } catch (Courier.TakenOver | MissingKey anothers) {
      return SOON;
    }
  }

  private Progress takeOrYield(CitizenId citizen, List<Mail> mail) {
    while (true) {
      var known = conversations.read(citizen);
      var conversation = known.conversation();
      if (!known.settled() && !unfinished.finish(conversation)) {
        return SOON;
      }
      if (conversation.waits()) {
        continue; // what it waited for has come, and with it another state
      }
      if (!known.settled()) {
        tellAgain(conversation, mail);
      }
      var fresh = unanswered(conversation, mail);
      if (fresh.isEmpty()) {
        end.learn(conversation);
        conversations.settled(conversation);
        return DONE;
      }
      if (decideAndAct(conversation, fresh)) {
        return DONE;
      }
    }
  }

  private List<Mail> unanswered(Conversation conversation, List<Mail> mail) {
    return mail.stream().filter(item -> isNew(conversation, item)).toList();
  }

  private boolean isNew(Conversation conversation, Mail mail) {
    var applied = conversation.applied();
    var at = mail.event().envelope().at();
    return !applied.contains(mail.id())
        && !(applied.mayHaveForgotten(at)
            && transcript.recorded(List.of(mail.id().value())).contains(mail.id().value()));
  }

  /// False when somebody else has decided a turn of this citizen meanwhile.
  private boolean decideAndAct(Conversation conversation, List<Mail> fresh) {
    var decision = decide(conversation, fresh.stream().<Inbound>map(Mail::event).toList());
    drafts.begin(conversation, decision.next());
    return commitAndAct(
        conversation,
        composer.compose(conversation, fresh, decision),
        fresh,
        LeftToTheOfficer.by(decision, conversation.state(), fresh));
  }

  private Decision decide(Conversation conversation, List<Inbound> events) {
    return accounts
        .asked(conversation.citizen(), events)
        .map(said -> decisions.saying(said, conversation, events, content.get()))
        .orElseGet(() -> decideByWhatIsSo(conversation, events));
  }

  /// A turn that calls nobody looks at no queue for it; one that does is decided once more by the
  /// queue in which the person then is.
  private Decision decideByWhatIsSo(Conversation conversation, List<Inbound> events) {
    var theirs = cases.of(conversation.citizen(), conversation.state(), events);
    var now = clock.instant();
    var serving = content.get();
    var talk = talks.of(conversation.citizen());
    var decision = decisions.decide(conversation, events, theirs, talk, serving, now);
    return decision.callsAnOfficer()
        ? decisions.decide(
            conversation, events, theirs, talks.ofCaller(conversation.citizen()), serving, now)
        : decision;
  }

  /// @param isLeft whether an officer who has the chat is waited for with it
  private boolean commitAndAct(
      Conversation before, Composer.Composed turn, List<Mail> fresh, boolean isLeft) {
    long deadline = leases.deadline();
    if (!conversations.commit(turn.next())) {
      composer.discard(turn);
      return false;
    }
    var settled = turn.next().waits() ? outcomes.settle(turn.next(), fresh) : Optional.of(turn);
    settled.ifPresent(whole -> {
      end(whole, fresh, deadline);
      tell(whole.next(), fresh, isLeft);
      Stream.of(before, turn.next()).forEach(it -> drafts.end(it, whole.next().state()));
    });
    return settled.isPresent();
  }

  private void end(Composer.Composed turn, List<Mail> fresh, long deadline) {
    var hold = holding.of(turn.next(), fresh, deadline);
    end.first(turn.next(), fresh, turn.frozen(), hold);
    conversations.settled(turn.next());
  }

  private void tell(Conversation decided, List<Mail> fresh, boolean isLeft) {
    if (isLeft && !isBetweenThem(decided, fresh)) {
      talks.heard(decided.citizen(), free(decided, fresh));
    } else {
      talks.wentOn(decided.citizen());
    }
  }

  /// Perhaps once more, for nobody knows whether it was told before a crash. Mail goes when all is
  /// told: where it waits no more, the officer may have answered since. An officer's wish that has
  /// come since then came after their answer: what they answered waits for them no more.
  private void tellAgain(Conversation decided, List<Mail> mail) {
    if (talks.of(decided.citizen()) instanceof TheirTalk.Taken
        && !isBetweenThem(decided, mail)
        && LeftToTheOfficer.isSaidIn(unfinished.mailOf(decided))) {
      talks.heard(decided.citizen(), Optional.empty());
    } else {
      talks.wentOn(decided.citizen());
    }
  }

  private static boolean isBetweenThem(Conversation decided, List<Mail> mail) {
    var turn = decided.turn();
    var before = turn == null ? Stream.<EventId>empty() : turn.events().stream();
    return OfficersScript.isBetweenThem(
        Stream.concat(before, mail.stream().map(Mail::id)), decided.state());
  }

  /// Where the bot kept silent, nothing was said on the last of their tokens; unless something was
  /// before the turn came.
  private static Optional<FreeWay> free(Conversation decided, List<Mail> fresh) {
    return decided.turn() instanceof OpenTurn turn && turn.owed() == null
        ? fresh.reversed().stream()
            .filter(item -> !item.tokenSpent() && LeftToTheOfficer.isSaidToUs(item.event()))
            .map(item -> item.event().envelope())
            .filter(Envelope::canBeAnswered)
            .map(it -> new FreeWay(Objects.requireNonNull(it.replyToken()), it.arrived()))
            .findFirst()
        : Optional.empty();
  }

  /// The turn failed, try after try. The mail is parked for staff; the citizen is told once, on
  /// what is left of the token, unless the answer has come through after all.
  @Override
  public void apologise(CitizenId citizen, List<Mail> mail) {
    var known = conversations.read(citizen);
    var conversation = known.conversation();
    switch (known.settled() ? Ending.FINISHED : ending(conversation)) {
      case FINISHED -> apologiseFor(conversation, unanswered(conversation, mail));
      case GIVEN_UP -> apologiseFor(conversation, mail);
      case ANOTHERS -> {}
    }
  }

  private void apologiseFor(Conversation conversation, List<Mail> mail) {
    if (!mail.isEmpty()) {
      var events = mail.stream().<Inbound>map(Mail::event).toList();
      var decision = decisions.apology(conversation, events, content.get());
      commitAndAct(
          conversation,
          composer.compose(conversation, mail, decision),
          mail,
          LeftToTheOfficer.isSaidIn(mail));
    }
  }

  /// What became of the turn that was decided last.
  private enum Ending {
    FINISHED,
    GIVEN_UP,
    ANOTHERS
  }

  /// A turn that cannot be ended must not keep the citizen from all that comes after.
  private Ending ending(Conversation conversation) {
    try {
      return unfinished.finish(conversation) ? Ending.FINISHED : Ending.ANOTHERS;
    } catch (Courier.TakenOver | MissingKey anothers) {
      return Ending.ANOTHERS;
    } catch (RuntimeException failure) {
      if (StoreAway.is(failure)) {
        throw failure;
      }
      unfinished.giveUp(conversation);
      return Ending.GIVEN_UP;
    }
  }

  @Override
  public boolean lateAnswersWait() {
    return standIn.isNeeded();
  }

  @Override
  public Optional<Words> prepareStandIn(Mail mail) {
    return standIn.prepare(mail);
  }

  @Override
  public boolean isUrgent(Mail mail) {
    return standIn.isUrgent(mail);
  }

  @Override
  public Optional<Words> prepareHelp(Mail mail) {
    return standIn.prepareHelp(mail);
  }

  @Override
  public void stillAtIt(CitizenId citizen) {
    end.showLoading(citizen);
  }
}
