package saitrong.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect.Ended;
import saitrong.flow.Position.Asked;
import saitrong.flow.Position.Asked.Open;
import saitrong.flow.Step.Stop;

/// Decides what an input is held against: the open question, a question of the engine's own, or the
/// time that has gone by.
record Talk(Scene scene) {

  Turn next(Position position, Input input) {
    return switch (input) {
      case Input.Done done -> done(position, done);
      case Input.TakenBack back ->
          new Turn(new Forgetting(scene.flow()).of(position, back.message()), List.of(), true);
      case Input.Interrupted _, Input.Typed _, Input.Tapped _ -> said(position, input);
      case Input.Sent sent when sent.files().isEmpty() -> new Turn(position, List.of(), true);
      case Input.Sent _, Input.Shared _, Input.Unusable _ -> said(position, input);
    };
  }

  private Turn said(Position position, Input input) {
    var now = scene.about().now();
    var silence = Duration.between(position.at(), now);
    if (silence.compareTo(scene.flow().keep()) > 0) {
      return expired(position);
    }
    boolean rested = position.resting() || silence.compareTo(scene.flow().rest()) > 0;
    var awake = position.touched(now).inVersion(scene.flow().version());
    var elsewhere = elsewhere(awake, rested, input);
    if (elsewhere.isPresent()) {
      return elsewhere.get();
    }
    return switch (position.asked()) {
      case Asked.Open open ->
          rested
              ? atRest(awake, open, input)
              : new Burst(this, open, silence).orElse(awake, input, atOpen(awake, open, input));
      case Asked.Cancelling cancelling ->
          new Asides(this, cancelling.back()).cancelling(awake, input);
      case Asked.Resuming resuming -> new Asides(this, resuming.back()).resuming(awake, input);
      case Asked.Picking picking -> new Asides(this, picking.back()).picking(awake, input);
      case Asked.Waiting waiting ->
          isForThePerson(waiting)
              ? beforeTheAnswer(awake, new Open(waiting.key(), 0), rested, input)
              : waiting(awake, input);
      case Asked.Over _ -> new Turn(position, List.of(), false);
    };
  }

  /// Out of a rest, and past a question of the engine's own.
  private Optional<Turn> elsewhere(Position position, boolean rested, Input input) {
    boolean mayLeave =
        switch (position.asked()) {
          case Asked.Open _ -> rested;
          case Asked.Cancelling _, Asked.Resuming _, Asked.Picking _ -> true;
          case Asked.Waiting _, Asked.Over _ -> false;
        };
    return mayLeave && input instanceof Input.Typed typed
        ? new OwnWords(scene).of(position, typed)
        : Optional.empty();
  }

  /// Whoever taps the open question's button, or says that they go on, need not be asked whether
  /// they do.
  private Turn atRest(Position position, Open open, Input input) {
    if (isTapOf(position, open, input)) {
      return atOpen(position, open, input);
    }
    return isToGoOn(input) ? new Onward(scene).from(position) : resuming(position, open, input);
  }

  /// Who was led away is told that this word leads back, from wherever they were.
  boolean isToGoOn(Input input) {
    return input instanceof Input.Typed typed
        && Control.typed(List.of(Control.GO_ON), typed.text().value(), scene.sentences())
            .isPresent();
  }

  Turn atOpen(Position position, Open open, Input input) {
    var stop = stop(position, open.key());
    return stop.isPresent()
        ? new Answering(scene, position, open, stop.get()).hear(input)
        : gone(position, open, input);
  }

  Optional<Stop> stop(Position position, String key) {
    var before = SentTwice.question(position, key);
    return before == null ? asked(position, key) : Optional.of(before);
  }

  private Optional<Stop> asked(Position position, String key) {
    return written(key)
        .map(stop ->
            stop instanceof Step.Ask ask && Offers.depends(ask)
                ? Offers.asked(ask, Walk.through(scene.flow(), position).values())
                : stop);
  }

  private Optional<Stop> written(String key) {
    String name = Visits.nameOf(key);
    return scene.flow().steps().stream()
        .filter(Stop.class::isInstance)
        .map(Stop.class::cast)
        .filter(stop -> stop.name().equals(name))
        .findFirst();
  }

  /// The question was edited away while somebody was at it: what was typed is kept beside the
  /// answers, and staff will see it.
  private Turn gone(Position position, Open open, Input input) {
    var gathered = Extras.rescued(position, open.key());
    var always = command(input);
    if (always.isPresent()) {
      return withoutItsQuestion(gathered, always.get());
    }
    var next =
        switch (input) {
          case Input.Typed typed ->
              gathered.answered(open.key(), new Answer.Words(typed.text()), typed.message());
          case Input.Sent _, Input.Shared _ -> kept(gathered, input);
          case Input.Tapped _, Input.Unusable _, Input.Interrupted _ -> gathered;
          case Input.Done _, Input.TakenBack _ -> gathered;
        };
    return told(gathered, input, new Onward(scene).from(next, scene.bubble(Sentence.CHANGED)));
  }

  /// What works at any question, whatever it asks for.
  Optional<Control> command(Input input) {
    return input instanceof Input.Typed typed
        ? Control.typed(Control.ALWAYS, typed.text().value(), scene.sentences())
        : Optional.empty();
  }

  private Turn withoutItsQuestion(Position position, Control command) {
    var ahead = ahead(position);
    return leaving(command, position, position.asking(ahead), ahead)
        .orElseGet(() -> new Movement(scene).status(position));
  }

  /// Empty for whatever does not lead away.
  ///
  /// @param called the run as a person takes it over
  /// @param here what goes on for whoever does not leave after all
  private Optional<Turn> leaving(Control command, Position position, Position called, Open here) {
    var movement = new Movement(scene);
    return switch (command) {
      case BACK -> Optional.of(movement.back(position));
      case CANCEL -> Optional.of(movement.confirmCancel(position, here));
      case PERSON -> Optional.of(movement.callPerson(called));
      case STATUS, SKIP, NOTHING, NOT_GIVEN, SAME, DONE, MORE, YES, NO -> Optional.empty();
      case ACKNOWLEDGE, FULL_NOTICE, DECLINE, CONSENT, NO_CONSENT -> Optional.empty();
      case CONFIRM, CONFIRM_BOOKING, EDIT, KNOWN_RIGHT, KNOWN_EDIT -> Optional.empty();
      case ADD_TO_IT, ANEW -> Optional.empty();
      case CANCEL_YES, CANCEL_NO, RESUME, GO_ON, RESTART -> Optional.empty();
    };
  }

  /// The question that is next now.
  private Open ahead(Position position) {
    return switch (Walk.through(scene.flow(), position).halt()) {
      case Walk.Halt.AtStop(_, var key) -> new Open(key, 0);
      case Walk.Halt.AtAct(_, var key) -> new Open(key, 0);
      case Walk.Halt.AtEnd _ -> new Open("", 0);
    };
  }

  static boolean isTapOf(Position position, Open open, Input input) {
    return input instanceof Input.Tapped tapped
        && Button.read(tapped.data())
            .filter(it -> it.run().equals(position.run()) && it.key().equals(open.key()))
            .isPresent();
  }

  /// What came is offered as an answer to the question that is still open.
  Turn resuming(Position position, Open open, Input input) {
    var asks = new Movement(scene).askToResume(held(position, open, input), open);
    return told(position, input, asks);
  }

  Position held(Position position, Open open, Input input) {
    return new Held(this, open).by(position, input);
  }

  /// Files and places, but for those that nothing ahead takes: nobody would ever see them.
  Position kept(Position position, Input input) {
    return goesNowhere(position, input) ? position : Extras.kept(position, input);
  }

  private boolean goesNowhere(Position position, Input input) {
    return (input instanceof Input.Sent || input instanceof Input.Shared)
        && !new Beside(scene).takes(position, input);
  }

  /// Says first of what goes nowhere that it was not kept.
  Turn told(Position position, Input input, Turn asks) {
    if (!goesNowhere(position, input)) {
      return asks;
    }
    var note = input instanceof Input.Sent ? Sentence.FILES_NOT_HERE : Sentence.PLACE_NOT_HERE;
    var effects = new ArrayList<Effect>();
    effects.add(new Effect.Say(List.of(scene.bubble(note)), List.of()));
    effects.addAll(asks.effects());
    return new Turn(asks.position(), effects, false);
  }

  /// An answer is looked for once it is known who asks.
  private boolean isForThePerson(Asked.Waiting waiting) {
    String name = Visits.nameOf(waiting.key());
    return scene.flow().steps().stream()
        .anyMatch(it -> it instanceof Step.FindAnswer find && find.name().equals(name));
  }

  /// Whoever is asked for that can turn back, or leave, as at any question.
  private Turn beforeTheAnswer(Position position, Open here, boolean rested, Input input) {
    if (isToGoOn(input)) {
      return new Onward(scene).from(position);
    }
    if (rested) {
      return resuming(position, here, input);
    }
    return command(input)
        .flatMap(command -> leaving(command, position, position, here))
        .orElseGet(() -> waiting(position, input));
  }

  /// The effect was asked for and nobody came back with its outcome: it is asked for again, under
  /// the same key.
  private Turn waiting(Position position, Input input) {
    var again = new Onward(scene).from(kept(position, input));
    boolean understood = !(input instanceof Input.Typed);
    return told(position, input, new Turn(again.position(), again.effects(), understood));
  }

  private Turn done(Position position, Input.Done done) {
    String key = done.key().substring(done.key().lastIndexOf('/') + 1);
    boolean expected =
        position.asked() instanceof Asked.Waiting waiting
            && done.key().equals(position.run() + "/" + waiting.key());
    if (!expected) {
      return new Turn(position, List.of(), true);
    }
    var next =
        position.answered(key, noted(key, done.outcome()), null).inVersion(scene.flow().version());
    boolean isSent = new Sendings(scene.flow(), next).isSentBy(key);
    return new Onward(scene).from(isSent ? Extras.sent(next) : next);
  }

  /// A number that was only found is told from one that something was sent to, also once the flow
  /// is gone.
  private Outcome noted(String key, Outcome outcome) {
    String name = Visits.nameOf(key);
    return scene.flow().steps().stream()
            .anyMatch(it -> it instanceof Step.FindCase find && find.name().equals(name))
        ? outcome.with(Step.FindCase.ONLY_FOUND)
        : outcome;
  }

  private Turn expired(Position position) {
    var says = new Effect.Say(List.of(scene.bubble(Sentence.EXPIRED)), List.of());
    return new Turn(
        position.asking(new Asked.Over()), List.of(says, new Ended(Ended.How.EXPIRED)), false);
  }
}
