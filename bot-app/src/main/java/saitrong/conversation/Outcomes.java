package saitrong.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import saitrong.content.Content;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.flow.Intake;
import saitrong.inbox.Inbound;
import saitrong.inbox.Mail;
import saitrong.outbox.Weight;

/// Settles a turn whose words depend on outcomes: has done what the script asks for, goes on with
/// what came of it, and writes the rest of the turn. Whoever does this holds the turn's lease, and
/// everything is done under keys, so that after a crash it comes to the same.
final class Outcomes {

  /// A script that wants more and more without asking the person is going round in circles.
  private static final int MOST = 10;

  private final Conversations conversations;
  private final Composer composer;
  private final Owners owners;
  private final TalksInTheChat talks;
  private final Supplier<Content> content;
  private final Links links;
  private final Function<Content, Library> library;
  private final InstantSource clock;

  Outcomes(
      Conversations conversations,
      Composer composer,
      Owners owners,
      TalksInTheChat talks,
      Supplier<Content> content,
      Links links,
      Function<Content, Library> library,
      InstantSource clock) {
    this.conversations = conversations;
    this.composer = composer;
    this.owners = owners;
    this.talks = talks;
    this.content = content;
    this.links = links;
    this.library = library;
    this.clock = clock;
  }

  /// Empty when somebody else has settled it.
  Optional<Composer.Composed> settle(Conversation decided, List<Mail> mail) {
    var events = mail.stream().<Inbound>map(Mail::event).toList();
    var rest = Decisions.rest(answer(decided, events), decided.marks(), events);
    var settled = composer.settle(decided, mail, rest);
    if (conversations.commit(settled.next())) {
      return Optional.of(settled);
    }
    composer.discard(settled);
    return Optional.empty();
  }

  private Answer answer(Conversation decided, List<Inbound> events) {
    var serving = content.get();
    var flows = serving.flows();
    if (flows == null) {
      return Answer.silence(decided.state());
    }
    var situation =
        new Situation(
                decided.state(), events, serving, links, library.apply(serving), clock.instant())
            .with(talks.ofCaller(decided.citizen()));
    var playing = new Playing(situation, flows, decided.state()).askAgain();
    boolean isLeft = false;
    for (int done = 0; done < MOST && playing.waitsFor().isPresent(); done++) {
      var effect = playing.waitsFor().get();
      var outcome =
          owners.outcomeOf(
              decided.citizen(),
              effect,
              asked(decided, effect, events),
              decided.state().language());
      isLeft = isLeft || InsteadOfWaiting.isLeft(effect, outcome);
      playing.done(keyOf(effect), besideWhatWasSaid(effect, outcome, situation, playing));
    }
    var answer = playing.answer(Weight.BINDING);
    return Discreet.taught(isLeft ? InsteadOfWaiting.of(answer, situation) : answer, situation);
  }

  private static Outcome besideWhatWasSaid(
      Effect effect, Outcome outcome, Situation situation, Playing playing) {
    var flows = situation.content().flows();
    return effect instanceof Effect.FindCase && flows != null
        ? playing
            .state()
            .inHand()
            .run()
            .map(run -> new SaidUnderstood(situation, new Intake(flows)).beside(outcome, run))
            .orElse(outcome)
        : outcome;
  }

  private Owners.Asked asked(Conversation decided, Effect effect, List<Inbound> events) {
    var now = clock.instant();
    var question = effect instanceof Effect.OpenCase open ? open.question() : List.<String>of();
    var shown = decided.state().lookup().shownFor(question, now);
    if (events.isEmpty()) {
      return new Owners.Asked(now, now, shown);
    }
    var envelope = events.getLast().envelope();
    return new Owners.Asked(envelope.at(), envelope.arrived(), shown);
  }

  private static String keyOf(Effect effect) {
    return switch (effect) {
      case Effect.OpenCase open -> open.key();
      case Effect.FindCase find -> find.key();
      case Effect.AddToCase add -> add.key();
      case Effect.FindAnswer find -> find.key();
      case Effect.OfResult result -> result.key();
      case Effect.OfBooking booking -> booking.key();
      case Effect.Say _, Effect.ShowFullNotice _, Effect.RecordRating _, Effect.Remember _ ->
          throw new IllegalArgumentException("nobody waits for this");
      case Effect.HandOver _, Effect.Remind _, Effect.Ended _, Effect.SwitchLanguage _ ->
          throw new IllegalArgumentException("nobody waits for this");
      case Effect.Forget _, Effect.AnswerHelped _, Effect.EraseFiles _, Effect.OfTalk _ ->
          throw new IllegalArgumentException("nobody waits for this");
    };
  }
}
