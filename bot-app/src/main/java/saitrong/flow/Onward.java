package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Effect.Ended;
import saitrong.flow.Effect.Ended.How;
import saitrong.flow.Effect.FindCase.Use;
import saitrong.flow.Position.Asked;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Halt;
import saitrong.flow.Walk.Met;
import saitrong.flow.Walk.Way;
import saitrong.message.Action;
import saitrong.message.Fitting;
import saitrong.message.Message;
import saitrong.shared.PersonalText;
import saitrong.shared.QuietHours;

/// Goes on from where the answers lead: says what lies on the way, then asks the next question, has
/// the next thing done, or ends.
record Onward(Scene scene) {

  private static final String LOOP_FULL = "+loop-full";

  Turn from(Position position, Message... first) {
    return from(position, List.of(first), List.of());
  }

  /// @param first said before anything else
  /// @param before done before anything else
  Turn from(Position position, List<Message> first, List<Effect> before) {
    var way = Walk.through(scene.flow(), position);
    var says = new ArrayList<>(first);
    var effects = new ArrayList<>(before);
    var added = added(way, position);
    added.ifPresent(it -> says.add(scene.bubble(Sentence.ADDED_TO_IT, way.facts())));
    way.met().forEach(met -> meet(met, way, position, says, effects));
    var met =
        position.done(Stream.concat(added.stream(), way.met().stream().map(Met::key)).toList());
    return switch (way.halt()) {
      case Halt.AtStop stop -> ask(met, way, stop, says, effects);
      case Halt.AtAct act -> act(met, way, act, says, effects);
      case Halt.AtEnd end -> end(met, way, end.end(), says, effects);
    };
  }

  /// That something went to the case of before is said once, for a receipt follows that might be
  /// taken for that of a new one.
  private static Optional<String> added(Way way, Position position) {
    return way.passed().stream()
        .map(Walk.Passed::key)
        .filter(key -> SentTwice.isAdded(key) && !position.done().contains(key))
        .findFirst();
  }

  private void meet(Met met, Way way, Position position, List<Message> says, List<Effect> effects) {
    switch (met.step()) {
      case Step.Tell tell -> says.addAll(Telling.of(scene, tell, scene.shown(way)));
      case Step.Deed deed -> new Deeds(scene, way, position).add(deed, met.key(), says, effects);
      case Step.Stop _, Step.Act _, Step.Branch _, Step.Jump _, Step.End _ ->
          throw new IllegalStateException("not a step that is met: " + met.key());
    }
  }

  private Turn ask(
      Position position, Way way, Halt.AtStop stop, List<Message> says, List<Effect> effects) {
    var next = position;
    if (way.loopFull() && !position.done().contains(LOOP_FULL)) {
      says.add(scene.bubble(Sentence.LOOP_FULL));
      next = next.done(List.of(LOOP_FULL));
    }
    if (stop.stop() instanceof Ask ask) {
      next = Extras.usedAt(next, ask, stop.key());
      next = new Beside(scene).offeredAt(next, way, ask, stop.key());
      next = new NamedTogether(scene).offeredAt(next, way, ask, stop.key());
      next = TheOnlyCase.offeredAt(next, way, ask, stop.key());
    }
    var prompt = Prompt.at(scene, next, way, stop.stop(), stop.key(), 0);
    var waysOut = new WaysOut(scene);
    if (waysOut.areToldAt(prompt, next)) {
      says.addAll(waysOut.below(prompt.bubbles()));
      next = WaysOut.told(next);
    } else {
      says.addAll(prompt.bubbles());
    }
    say(says, prompt.buttons(), effects);
    remind(next, effects);
    return new Turn(next.asking(new Asked.Open(stop.key(), 0)), effects, true);
  }

  private Turn act(
      Position position, Way way, Halt.AtAct act, List<Message> says, List<Effect> effects) {
    say(says, List.of(), effects);
    String key = position.run() + "/" + act.key();
    effects.add(
        switch (act.act()) {
          case Step.OpenCase open ->
              new Effect.OpenCase(
                  key,
                  open.kind(),
                  open.confidential(),
                  open.answered(),
                  SentTwice.isAnew(act.key()),
                  Summaries.given(scene, position, way),
                  new Deeds(scene, way, position).messagesOfTheQuestion());
          case Step.FindAnswer find ->
              new Effect.FindAnswer(
                  key, question(way, find), Sources.of(find.question(), position, way));
          case Step.FindCase find ->
              new Effect.FindCase(
                  key, number(way, find.number()), ending(way, find), use(scene.flow()));
          case Step.AddToCase add ->
              new Effect.AddToCase(
                  key, number(way, add.number()), Summaries.given(scene, position, way));
          case Step.ConfirmResult confirm ->
              new Effect.ConfirmResult(key, number(way, confirm.number()));
          case Step.ReopenCase reopen ->
              new Effect.ReopenCase(
                  key, number(way, reopen.number()), Summaries.given(scene, position, way));
          case Step.WithdrawCase withdraw ->
              new Effect.WithdrawCase(key, number(way, withdraw.number()));
          case Step.OfBooking booking ->
              BookingSteps.effect(
                  booking, key, way.values(), Summaries.given(scene, position, way));
        });
    return new Turn(position.asking(new Asked.Waiting(act.key())), effects, true);
  }

  /// What is added to a case on the way is not what the script is for.
  private static Use use(Flow flow) {
    var uses = flow.steps().stream().map(Onward::use).collect(Collectors.toSet());
    return Stream.of(Use.REOPEN, Use.RATE, Use.ADD)
        .filter(uses::contains)
        .findFirst()
        .orElse(Use.ANY);
  }

  private static Use use(Step step) {
    return switch (step) {
      case Step.ReopenCase _ -> Use.REOPEN;
      case Step.RecordRating rating when rating.number() != null -> Use.RATE;
      case Step.AddToCase _ -> Use.ADD;
      case Step.Stop _, Step.Act _, Step.Deed _, Step.Tell _ -> Use.ANY;
      case Step.Branch _, Step.Jump _, Step.End _ -> Use.ANY;
    };
  }

  private static String number(Way way, String name) {
    return way.values().get(name) instanceof Answer.Words words ? words.words().value() : "";
  }

  private static @Nullable PersonalText ending(Way way, Step.FindCase find) {
    return find.ending() != null && way.values().get(find.ending()) instanceof Answer.Words words
        ? words.words()
        : null;
  }

  private static PersonalText question(Way way, Step.FindAnswer find) {
    return switch (way.values().get(find.question())) {
      case Answer.Words words -> words.words();
      case Answer.Files files -> files.words();
      case Answer.Spot _, Answer.Skipped _, Answer.Outcome _ -> new PersonalText("");
      case null -> new PersonalText("");
    };
  }

  private Turn end(
      Position position, Way way, Step.End end, List<Message> says, List<Effect> effects) {
    var how = how(way, end);
    if (!end.text().isEmpty()) {
      says.add(Scene.bubble(scene.fill(end.text(), scene.shown(way))));
    } else if (how == How.DECLINED) {
      says.add(scene.bubble(Sentence.DECLINED));
    }
    say(says, List.of(), effects);
    if (how != How.DECLINED) {
      effects.addAll(remembered(position, way));
    }
    if (end.handOver()) {
      var given = Summaries.given(scene, position, way);
      effects.add(new Effect.HandOver(position.run() + "/end", given));
    }
    effects.add(new Ended(how));
    return new Turn(position.asking(new Asked.Over()), effects, true);
  }

  private static How how(Way way, Step.End end) {
    boolean declined = false;
    for (var passed : way.passed()) {
      declined |= passed.step() instanceof Step.Notice && Walk.isNo(passed.answer());
      // What was sent all the same, without personal data, was not declined.
      declined &=
          !(passed.step() instanceof Step.OpenCase || passed.step() instanceof Step.AddToCase);
    }
    if (end.handOver()) {
      return How.HANDED_OVER;
    }
    return declined ? How.DECLINED : How.COMPLETED;
  }

  private List<Effect> remembered(Position position, Way way) {
    var remembered = new ArrayList<Effect>();
    for (var passed : Summaries.answered(scene, way)) {
      if (passed.step() instanceof Ask ask
          && ask.remembered()
          && passed.answer() instanceof Answer.Words
          && !passed.answer().equals(Forgetting.GONE)) {
        remembered.add(
            new Effect.Remember(ask.name(), passed.answer(), position.messageOf(passed.key())));
      }
    }
    return remembered;
  }

  private static void say(List<Message> says, List<Action> buttons, List<Effect> effects) {
    if (!says.isEmpty()) {
      effects.add(new Effect.Say(Fitting.inOneCall(says), buttons));
    }
  }

  /// Not of what the night leaves too late for: it is gone by the morning.
  private void remind(Position position, List<Effect> effects) {
    var after = scene.flow().remind();
    if (after == null) {
      return;
    }
    var now = scene.about().now();
    var at = QuietHours.nextAllowed(now.plus(after));
    if (at.isBefore(now.plus(scene.flow().keep()))) {
      effects.add(new Effect.Remind(position.run(), at, scene.say(Sentence.REMINDER)));
    }
  }
}
