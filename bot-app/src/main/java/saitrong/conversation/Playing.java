package saitrong.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.content.Content;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Circumstances;
import saitrong.flow.Effect;
import saitrong.flow.Flow;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.flow.Intake;
import saitrong.flow.Position;
import saitrong.flow.Position.Asked;
import saitrong.flow.Turn;
import saitrong.learning.Lesson;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.outbox.Weight;
import saitrong.shared.Language;
import saitrong.ticket.CaseFacts;
import saitrong.transcript.Mark;

/// Plays inputs to the running script and gathers what comes of them: the state, the words, and
/// what is to be done. Used once for a decision, and once more when an outcome that it waited for
/// is there.
final class Playing {

  private final Situation situation;
  private final Content content;
  private final Intake intake;
  private final List<Message> says = new ArrayList<>();
  private final List<Effect> tasks = new ArrayList<>();
  private List<Action> buttons = List.of();
  private State state;
  private @Nullable Effect waitsFor;
  private @Nullable String toRate;
  private boolean understood = true;
  private boolean keepsFiles;
  private boolean leftBehind;
  private @Nullable Lesson lesson;

  /// @param state to begin from, which need not be the situation's
  Playing(Situation situation, FlowSet flows, State state) {
    this.situation = situation;
    this.content = situation.content();
    this.intake = new Intake(flows);
    this.state = state;
  }

  Playing start(Flow flow, String run) {
    return take(intake.start(flow, run, state.inHand().known(), about()));
  }

  /// With words that may have answered something of it.
  Playing start(Flow flow, String run, Input.Typed said) {
    return take(intake.start(flow, run, state.inHand().known(), said, about()));
  }

  /// With the case that it is about, and with what is for it: what is left is to look it over.
  Playing start(Flow flow, String run, String number, List<Input> given) {
    take(intake.start(flow, run, state.inHand().known(), number, given, about()));
    keepsFiles |= given.stream().anyMatch(it -> it instanceof Input.Sent sent && holds(sent));
    return this;
  }

  /// Its person asks for what they are in.
  Playing askedForAgain() {
    state.inHand().run().ifPresent(run -> take(intake.askedForAgain(run, about())));
    return this;
  }

  /// In words, which may choose something in it.
  Playing askedForAgain(Input.Typed said) {
    state.inHand().run().ifPresent(run -> take(intake.askedForAgain(run, said, about())));
    return this;
  }

  Playing hear(Input input) {
    state.inHand().run().ifPresent(run -> take(intake.next(run, input, about())));
    keepsFiles |= input instanceof Input.Sent sent && (understood || holds(sent));
    return this;
  }

  /// Until its person has answered something else, as whether to go on.
  private boolean holds(Input.Sent sent) {
    var files = sent.files().stream().map(FileSent::message).toList();
    return state.inHand().messages().anyMatch(files::contains);
  }

  /// Another question instead of the one whose answer it looks for.
  Playing askedInstead(Input.Typed question) {
    state
        .inHand()
        .run()
        .map(run -> intake.beside(run).askedInstead(question))
        .ifPresent(run -> {
          state = state.holding(state.inHand().putting(run)).lookingUp(state.lookup().closed());
          take(intake.again(run, about()));
        });
    return this;
  }

  /// What the decision waited for, which is not written down: it follows from the position.
  Playing askAgain() {
    state.inHand().run().ifPresent(run -> take(intake.again(run, about())));
    return this;
  }

  Playing done(String key, Outcome outcome) {
    speaksOf(outcome);
    toRate = outcome.facts().get(CaseCard.TO_RATE);
    return hear(new Input.Done(key, outcome));
  }

  /// A confidential case shows its number to nobody who does not type it: which one a file is for
  /// is asked then.
  private void speaksOf(Outcome outcome) {
    var number = outcome.facts().get(CaseFacts.NUMBER);
    if (number != null) {
      boolean isSecret = outcome.facts().containsKey(CaseFacts.CONFIDENTIAL);
      var last = isSecret ? state.spokenOf().forgotten() : new SpokenOf(number, situation.now());
      state = state.speakingOf(last);
    }
  }

  /// What was just begun has this score already.
  Playing scored(Input.Typed score) {
    state
        .inHand()
        .run()
        .ifPresent(
            run -> state = state.holding(state.inHand().putting(intake.beside(run).scored(score))));
    return this;
  }

  /// What was just begun was shown to its person, who said yes to it.
  Playing lookedOver() {
    state
        .inHand()
        .run()
        .ifPresent(
            run -> state = state.holding(state.inHand().putting(intake.beside(run).lookedOver())));
    return this;
  }

  /// Begins with the case of this number: whoever names one needs none looked up.
  Playing naming(Input.Typed number) {
    if (waitsFor instanceof Effect.FindCase find && find.number().isEmpty()) {
      done(find.key(), new Outcome(Effect.FindAnswer.NOT_FOUND, Map.of()));
    }
    return silently().hear(number);
  }

  private Playing take(Turn turn) {
    var before = state.inHand().run();
    waitsFor = null;
    understood = turn.understood();
    state = state.holding(state.inHand().putting(turn.position()));
    turn.effects().forEach(effect -> take(turn.position(), effect));
    return waitsFor instanceof Effect.FindAnswer find
        ? look(find, before.flatMap(Position::waitsFor).filter(find.key()::equals).isPresent())
        : this;
  }

  private Playing look(Effect.FindAnswer find, boolean again) {
    var asked = new Lesson.Asked(find.question(), find.messages());
    return goOn(find.key(), AnswerForAScript.to(asked, situation.with(state), again));
  }

  /// With what came of looking for an answer, unless the person has to be asked first.
  Playing goOn(String key, LookedFor looked) {
    says.addAll(looked.says());
    state = state.lookingUp(looked.lookup());
    var about = new WhatItIsAbout(intake, situation);
    state = about.told(state);
    return switch (looked) {
      case LookedFor.Found found -> {
        state = about.shown(state, found.system());
        yield done(key, new Outcome(Effect.FindAnswer.FOUND, Map.of()));
      }
      case LookedFor.Near _ -> done(key, new Outcome(Effect.FindAnswer.NEAR, Map.of()));
      case LookedFor.Seen _ -> {
        state = about.leftBelow(state);
        yield done(key, new Outcome(Effect.FindAnswer.SHOWN, Map.of()));
      }
      case LookedFor.Left _ -> done(key, new Outcome(Effect.FindAnswer.LEFT, Map.of()));
      case LookedFor.Depends depends -> asking(depends.quickReplies());
      case LookedFor.Nothing nothing -> {
        lesson = nothing.lesson().orElse(lesson);
        yield done(key, new Outcome(Effect.FindAnswer.NOT_FOUND, Map.of()));
      }
    };
  }

  private Playing asking(List<Action> quickReplies) {
    waitsFor = null;
    buttons = quickReplies;
    return this;
  }

  private void take(Position position, Effect effect) {
    switch (effect) {
      case Effect.Say say -> {
        says.addAll(say.messages());
        buttons = say.quickReplies();
      }
      case Effect.ShowFullNotice _ -> says.addAll(phrases().privacyInFull());
      case Effect.HandOver(_, var given) -> {
        noneWasTaken();
        var call = ForAPerson.sentBy(situation.with(state), position, given);
        says.addAll(call.says());
        tasks.addAll(call.tasks());
      }
      case Effect.OpenCase _ -> {
        noneWasTaken();
        waitsFor = effect;
      }
      case Effect.FindCase _, Effect.AddToCase _ -> waitsFor = effect;
      case Effect.FindAnswer _, Effect.OfBooking _, Effect.OfResult _ -> waitsFor = effect;
      case Effect.AnswerHelped said -> vote(said);
      case Effect.RecordRating _, Effect.Remind _, Effect.EraseFiles _, Effect.OfTalk _ ->
          tasks.add(effect);
      case Effect.Remember remember -> state = state.holding(state.inHand().remembering(remember));
      case Effect.SwitchLanguage(Language language) -> state = state.speaking(language);
      case Effect.Forget _ -> state = state.forgettingThePerson();
      case Effect.Ended(var how) -> {
        var done =
            how.isByThePerson() ? JustDone.by(situation, position) : Optional.<JustDone>empty();
        state = state.holding(state.inHand().dropping(position).having(done));
        UnsentFiles.of(content.flows(), position, state.inHand()).ifPresent(tasks::add);
        state = state.holding(OfficersScript.settling(position, state.inHand(), content.flows()));
        leftBehind |= how == Effect.Ended.How.WITHDRAWN;
        anotherWaits(position.flow());
      }
    }
  }

  /// Whoever looked at their appointments may think the one that they were about to book lost.
  /// While an officer has the chat the bot would not hear that they go on.
  private void anotherWaits(String flow) {
    var below = state.inHand().of(flow);
    if (!below.isEmpty() && !(situation.talk() instanceof TheirTalk.Taken)) {
      intake.waits(below.getLast(), about()).ifPresent(says::add);
    }
  }

  private void vote(Effect.AnswerHelped said) {
    var vote = Vote.inAScript(situation.with(state), said);
    lesson = vote.map(it -> it.lesson(said.helped())).orElse(lesson);
    state = vote.map(it -> state.lookingUp(it.rated())).orElse(state);
  }

  /// Whoever goes on to an officer past what came near has no answer.
  private void noneWasTaken() {
    var lookup = state.lookup();
    var asked = lookup.asked();
    if (lookup.open() instanceof Wait.Near && asked != null) {
      lesson = lookup.isStillCounted(situation.now()) ? new Lesson.Unanswered(asked) : lesson;
      state = state.lookingUp(lookup.closed());
    }
  }

  /// Whether this run is open.
  boolean isIn(Position run) {
    return state.inHand().has(run);
  }

  /// What was said so far goes without saying: its question is answered in the same breath.
  Playing silently() {
    says.clear();
    state
        .inHand()
        .run()
        .ifPresent(run -> state = state.holding(state.inHand().putting(Intake.unseen(run))));
    return this;
  }

  State state() {
    return state;
  }

  /// Whether what was sent is part of an answer, or may become one.
  boolean keepsFiles() {
    return keepsFiles;
  }

  /// The script rested, and asks that first.
  boolean asksWhetherToGoOn() {
    return asksWhetherToGoOn(state);
  }

  static boolean asksWhetherToGoOn(State state) {
    return state.inHand().run().filter(it -> it.asked() instanceof Asked.Resuming).isPresent();
  }

  boolean understood() {
    return understood;
  }

  /// What the person's script has to know before it goes on.
  Optional<Effect> waitsFor() {
    return Optional.ofNullable(waitsFor);
  }

  Answer answer(Weight weight) {
    var replies = state.inHand().asks() ? buttons : atRest();
    return new Answer(
        state,
        withoutRepeats(),
        replies,
        weight,
        leftBehind ? Set.of(Mark.LEFT_BEHIND) : Set.of(),
        new Doing(waitsFor != null, keepsFiles, tasks, lesson, null));
  }

  /// Whose case can be rated is asked for a score where the script leaves them.
  private List<Action> atRest() {
    return new ScoreChips(content, state.language())
        .before(phrases().ways(), Optional.ofNullable(toRate));
  }

  /// Pictures and a place in one burst are several inputs, each with its note: the question that
  /// follows each stands once, at the end.
  private List<Message> withoutRepeats() {
    return new ArrayList<>(new LinkedHashSet<>(says.reversed())).reversed();
  }

  private Phrases phrases() {
    return new Phrases(content, state.language());
  }

  private Circumstances about() {
    return situation.with(state).about();
  }
}
