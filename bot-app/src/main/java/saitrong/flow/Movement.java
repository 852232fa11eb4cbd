package saitrong.flow;

import java.util.List;
import java.util.Map;
import saitrong.flow.Effect.Ended;
import saitrong.flow.Position.Asked;
import saitrong.flow.Position.Asked.Open;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Passed;
import saitrong.flow.Walk.Way;
import saitrong.message.Action;
import saitrong.message.Fitting;
import saitrong.message.Message;

/// Moves about in a flow: back, out, and to a person. To one answer leads [Correcting].
record Movement(Scene scene) {

  Turn back(Position position) {
    var way = Walk.through(scene.flow(), position);
    var reachable = way.passed().subList(afterTheLastCase(way), way.passed().size());
    for (var passed : reachable.reversed()) {
      if (canBeAskedAgain(passed)) {
        return reopen(position, way, passed);
      }
    }
    return onward().from(position, scene.bubble(Sentence.FIRST_QUESTION));
  }

  /// There is a question before this one that can be asked again.
  static boolean canGoBack(Way way) {
    return way.passed().subList(afterTheLastCase(way), way.passed().size()).stream()
        .anyMatch(Movement::canBeAskedAgain);
  }

  /// What is sent is sent.
  static int afterTheLastCase(Way way) {
    int from = 0;
    for (int i = 0; i < way.passed().size(); i++) {
      if (isSent(way.passed().get(i))) {
        from = i + 1;
      }
    }
    return from;
  }

  /// A slot that somebody else had taken is not booked: everything may still be corrected.
  static boolean isSent(Passed passed) {
    return switch (passed.step()) {
      case Step.OpenCase _ -> !SentTwice.isOne(passed.answer());
      case Step.AddToCase _ -> !Step.AddToCase.isGone(passed.answer());
      case Step.OfResult _ -> Step.OfResult.isDone(passed.answer());
      case Step.OfBooking _ -> BookingSteps.isDone(passed);
      case Step.FindAnswer _, Step.FindCase _ -> false;
      case Step.Stop _, Step.Tell _, Step.Deed _ -> false;
      case Step.Branch _, Step.Jump _, Step.End _ -> false;
    };
  }

  private static boolean canBeAskedAgain(Passed passed) {
    return switch (passed.step()) {
      case Ask _, Step.Consent _, Step.ConfirmKnown _ -> true;
      case Step.Notice _, Step.Summary _, Step.SentBefore _ -> false;
      case Step.Act _, Step.Tell _, Step.Deed _ -> false;
      case Step.Branch _, Step.Jump _, Step.End _ -> false;
    };
  }

  /// @param first said before it is asked for again
  Turn reopen(Position position, Way way, Passed passed, Message... first) {
    return onward().from(new Reopening(scene.flow(), position, way).of(passed), first);
  }

  Turn confirmCancel(Position position, Open back) {
    var way = Walk.through(scene.flow(), position);
    // What was sent before in the same run stays, and has a number.
    var text = scene.say(WhatIsCancelled.at(way, scene.flow()).asks(), way.facts());
    var prompt = Prompt.choosing(scene, position, back.key(), text, Prompt.CANCELLING);
    return turn(
        position.asking(new Asked.Cancelling(back)), prompt.bubbles(), prompt.buttons(), true);
  }

  Turn cancel(Position position) {
    var way = Walk.through(scene.flow(), position);
    var told = WhatIsCancelled.at(way, scene.flow()).tells();
    var says = new Effect.Say(List.of(scene.bubble(told)), List.of());
    var over = position.asking(new Asked.Over());
    return new Turn(over, List.of(says, new Ended(Ended.How.CANCELLED)), true);
  }

  /// The run rests: who comes back is asked whether to go on.
  Turn callPerson(Position position) {
    var way = Walk.through(scene.flow(), position);
    var given = Summaries.given(scene, position, way);
    return new Turn(
        position.putToRest(),
        List.of(
            new Effect.Say(List.of(scene.bubble(Sentence.PERSON)), List.of()),
            new Effect.HandOver(position.run() + "/person", given)),
        true);
  }

  Turn status(Position position) {
    var way = Walk.through(scene.flow(), position);
    int count = Summaries.answered(scene, way).size();
    var answered = Map.of("answered", Integer.toString(count));
    boolean canLeave =
        onward().from(position, List.of(), List.of()).effects().stream()
            .anyMatch(it ->
                it instanceof Effect.Say say && new WaysOut(scene).canLeave(say.quickReplies()));
    var told = canLeave ? Sentence.STATUS : Sentence.STATUS_HERE;
    return onward().from(position, scene.bubble(told, answered));
  }

  /// Asks before going on after a while.
  Turn askToResume(Position position, Open back) {
    var prompt =
        Prompt.choosing(scene, position, back.key(), scene.say(Sentence.RESUME), Prompt.RESUMING);
    return turn(
        position.asking(new Asked.Resuming(back)), prompt.bubbles(), prompt.buttons(), false);
  }

  private static Turn turn(
      Position position, List<Message> says, List<Action> buttons, boolean understood) {
    return new Turn(
        position, List.of(new Effect.Say(Fitting.inOneCall(says), buttons)), understood);
  }

  private Onward onward() {
    return new Onward(scene);
  }
}
