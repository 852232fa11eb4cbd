package saitrong.conversation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.flow.Effect;
import saitrong.inbox.Envelope;
import saitrong.inbox.Inbound;
import saitrong.inbox.MessageId;
import saitrong.message.Fitting;
import saitrong.message.Outgoing;
import saitrong.outbox.Weight;
import saitrong.transcript.Mark;

/// Decides a turn: who answers, and what travels along in the same call. Pure, so that deciding
/// again after a crash decides the same.
final class Decisions {

  private final Routing routing;
  private final Links links;
  private final Function<Content, Library> library;

  Decisions(Routing routing, Links links, Function<Content, Library> library) {
    this.routing = routing;
    this.links = links;
    this.library = library;
  }

  /// @param events one, or several that share an answer, in their order
  /// @param cases of the person, as they were looked up for this turn
  /// @param talk likewise
  Decision decide(
      Conversation conversation,
      List<Inbound> events,
      TheirCases cases,
      TheirTalk talk,
      Content content,
      Instant now) {
    var asked = notTakenBack(conversation, events);
    var state = withoutTakenBack(conversation.state(), events, content);
    var answer =
        asked.isEmpty()
            ? Answer.silence(state)
            : answer(
                AtRest.after(
                    Doubled.orForgotten(
                        new Situation(
                            state,
                            asked,
                            cases,
                            talk,
                            content,
                            links,
                            library.apply(content),
                            now))));
    var decision = decision("answer", answer, events);
    return answer.marks().contains(Mark.UNANSWERED)
        ? decision.belowLetters(
            new Phrases(content, answer.next().language()).label(TextKey.NO_ANSWER_BELOW))
        : decision;
  }

  /// What is left to decide of a turn whose outcomes have come.
  static Decision rest(Answer answer, Set<Mark> marks, List<Inbound> events) {
    var all = answer;
    for (var mark : marks) {
      all = all.marked(mark);
    }
    return decision("answer", all, events);
  }

  /// What is said of something that was done beside the talk, which stays as it was.
  Decision saying(TextKey words, Conversation conversation, List<Inbound> events, Content content) {
    var phrases = new Phrases(content, conversation.state().language());
    return decision(
        "answer", Answer.of(conversation.state(), phrases.say(words), List.of()), events);
  }

  /// When deciding or delivering failed, try after try: what is true, and how to reach an officer.
  Decision apology(Conversation conversation, List<Inbound> events, Content content) {
    var phrases = new Phrases(content, conversation.state().language());
    boolean somebodyWaits = freshest(events) != null;
    var answer =
        somebodyWaits
            ? Answer.of(conversation.state(), phrases.say(TextKey.FAULT), List.of())
            : Answer.silence(conversation.state());
    return decision("apology", answer, events);
  }

  private static Decision decision(String occasion, Answer answer, List<Inbound> events) {
    return new Decision(
        occasion,
        callsAnOfficer(answer) ? answer.next().havingCalled() : answer.next(),
        outgoing(answer),
        answer.weight(),
        answer.marks(),
        freshest(events),
        takenBack(events),
        answer.doing());
  }

  private static boolean callsAnOfficer(Answer answer) {
    return answer.doing().tasks().stream().anyMatch(Effect.OfTalk.Call.class::isInstance);
  }

  private Answer answer(Situation situation) {
    var answer = LostOffer.counted(routed(situation), situation);
    var whole =
        SaidAlong.with(withoutOldMenu(situation, withoutOldOffer(situation, answer)), situation);
    return Discreet.taught(whole, situation);
  }

  /// Where nothing is said, what is past its time waits for the next answer to be told; behind
  /// emergency numbers the script tells it itself.
  private Answer routed(Situation situation) {
    var erased = PastItsTime.erased(situation);
    if (erased.isEmpty()) {
      return routing.answer(situation);
    }
    var answer = routing.answer(erased.get());
    return answer.isUrgent() || answer.isSilent()
        ? routing.answer(situation)
        : PastItsTime.told(answer, situation);
  }

  /// Numbers belong to what was said last: whatever else is answered puts an open offer away, and
  /// only a courtesy leaves it.
  private static Answer withoutOldOffer(Situation situation, Answer answer) {
    var lookup = answer.next().lookup();
    boolean isOpen = lookup.waits(situation.now()) && !lookup.event().equals(situation.id());
    return isOpen && isMoreThanCourtesy(situation, answer)
        ? answer.leaving(answer.next().lookingUp(lookup.closed()))
        : answer;
  }

  /// The menu's likewise.
  private static Answer withoutOldMenu(Situation situation, Answer answer) {
    boolean isOfBefore = !answer.next().menu().event().equals(situation.id());
    return isOfBefore && isMoreThanCourtesy(situation, answer)
        ? answer.leaving(answer.next().seeing(MenuInSight.NONE))
        : answer;
  }

  private static boolean isMoreThanCourtesy(Situation situation, Answer answer) {
    return answer.weight() != Weight.COURTESY
        && (situation.event() instanceof Inbound.Said
            || situation.event() instanceof Inbound.Tapped);
  }

  private static @Nullable Outgoing outgoing(Answer answer) {
    var says = Fitting.inOneCall(answer.says());
    return says.isEmpty() ? null : new Outgoing(says, answer.quickReplies());
  }

  private static List<Inbound> notTakenBack(Conversation conversation, List<Inbound> events) {
    return events.stream()
        .filter(event -> !conversation.hasTakenBack(event.messageIfAny()))
        .toList();
  }

  private static @Nullable Envelope freshest(List<Inbound> events) {
    return events.stream()
        .map(Inbound::envelope)
        .filter(Envelope::canBeAnswered)
        .max(Comparator.comparing(Envelope::arrived))
        .orElse(null);
  }

  /// What a message answered goes with it.
  private static State withoutTakenBack(State state, List<Inbound> events, Content content) {
    var next = state;
    for (var message : takenBack(events)) {
      next =
          next.holding(next.inHand().takingBack(message.value(), content.flows()))
              .lookingUp(next.lookup().takingBack(message.value()));
    }
    return next;
  }

  private static List<MessageId> takenBack(List<Inbound> events) {
    return events.stream()
        .flatMap(event ->
            event instanceof Inbound.Unsent unsent ? Stream.of(unsent.message()) : Stream.empty())
        .toList();
  }
}
