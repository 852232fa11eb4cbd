package saitrong.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Effect.Ended;
import saitrong.flow.Position.Asked;
import saitrong.flow.Position.Asked.Open;
import saitrong.flow.Position.Entry;
import saitrong.flow.Step.Stop;
import saitrong.shared.PersonalText;

/// Decides what an input is held against: the open question, a question of the engine's own, or the
/// time that has gone by.
record Talk(Scene scene) {

  Turn next(Position position, Input input) {
    return switch (input) {
      case Input.Done done -> done(position, done);
      case Input.TakenBack back -> new Turn(forgetting(position, back.message()), List.of(), true);
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
    return switch (position.asked()) {
      case Asked.Open open ->
          rested && !isTapOf(position, open, input)
              ? resuming(awake, open, input)
              : atOpen(awake, open, input);
      case Asked.Cancelling cancelling -> cancelling(awake, cancelling.back(), input);
      case Asked.Resuming resuming -> resumingOr(awake, resuming.back(), input);
      case Asked.Picking picking -> picking(awake, picking.back(), input);
      case Asked.Waiting _ -> waiting(awake, input);
      case Asked.Over _ -> new Turn(position, List.of(), false);
    };
  }

  private Turn atOpen(Position position, Open open, Input input) {
    var stop = stop(open.key());
    return stop.isPresent()
        ? new Answering(scene, position, open, stop.get()).hear(input)
        : gone(position, open, input);
  }

  private Optional<Stop> stop(String key) {
    int visit = key.indexOf('#');
    String name = visit < 0 ? key : key.substring(0, visit);
    return scene.flow().steps().stream()
        .filter(Stop.class::isInstance)
        .map(Stop.class::cast)
        .filter(stop -> stop.name().equals(name))
        .findFirst();
  }

  /// The question was edited away while somebody was at it: what was typed is kept beside the
  /// answers, and staff will see it.
  private Turn gone(Position position, Open open, Input input) {
    var next =
        switch (input) {
          case Input.Typed typed ->
              position.answered(open.key(), new Answer.Words(typed.text()), typed.message());
          case Input.Sent _, Input.Shared _ -> Extras.kept(position, input);
          default -> position;
        };
    return new Onward(scene).from(next, scene.bubble(Sentence.CHANGED));
  }

  private static boolean isTapOf(Position position, Open open, Input input) {
    return input instanceof Input.Tapped tapped
        && Button.read(tapped.data())
            .filter(it -> it.run().equals(position.run()) && it.key().equals(open.key()))
            .isPresent();
  }

  /// What came is offered as an answer to the question that is still open.
  private Turn resuming(Position position, Open open, Input input) {
    return new Movement(scene).askToResume(held(position, open, input), open);
  }

  private Position held(Position position, Open open, Input input) {
    if (input instanceof Input.Sent || input instanceof Input.Shared) {
      return Extras.kept(position, input);
    }
    if (input instanceof Input.Typed && stop(open.key()).orElse(null) instanceof Step.Ask ask) {
      var hearing = new Hearing(scene.sentences(), scene.today(), null);
      if (hearing.of(ask.kind(), input) instanceof Heard.Fits fits) {
        return position.drafting(Earlier.keyOf(open.key()), fits.answer());
      }
    }
    return position;
  }

  private Turn cancelling(Position position, Open back, Input input) {
    var movement = new Movement(scene);
    return switch (control(position, back, input, Prompt.CANCELLING).orElse(null)) {
      case CANCEL_YES -> movement.cancel(position);
      case CANCEL_NO -> new Onward(scene).from(position);
      case null, default -> movement.confirmCancel(Extras.kept(position, input), back);
    };
  }

  private Turn resumingOr(Position position, Open back, Input input) {
    return switch (control(position, back, input, Prompt.RESUMING).orElse(null)) {
      case RESUME -> new Onward(scene).from(position);
      case RESTART -> restart(position);
      case CANCEL -> new Movement(scene).confirmCancel(position, back);
      case null, default ->
          isTapOf(position, back, input)
              ? atOpen(position, back, input)
              : resuming(position, back, input);
    };
  }

  /// A new run, so that buttons of the one before are known to be old.
  private Turn restart(Position position) {
    var run = position.run() + ".";
    return new Onward(scene)
        .from(Position.atTheStart(run, scene.flow(), position.known(), position.at()));
  }

  private Turn picking(Position position, Open back, Input input) {
    var movement = new Movement(scene);
    return switch (besidesPicking(position, back, input).orElse(null)) {
      case BACK -> new Onward(scene).from(position);
      case CANCEL -> movement.confirmCancel(position, back);
      case null, default ->
          switch (input) {
            case Input.Typed typed -> movement.picked(position, back, typed.text().value());
            case Input.Tapped tapped when isTapOf(position, back, input) ->
                movement.picked(
                    position, back, Button.read(tapped.data()).map(Button::what).orElse(""));
            default -> movement.pick(Extras.kept(position, input), back);
          };
    };
  }

  /// In words or by a tap; the numbers are those of the answers.
  private Optional<Control> besidesPicking(Position position, Open back, Input input) {
    var offered = List.of(Control.BACK, Control.CANCEL);
    return input instanceof Input.Typed typed
        ? Control.typed(offered, typed.text().value(), scene.sentences())
        : control(position, back, input, offered);
  }

  private Optional<Control> control(
      Position position, Open back, Input input, List<Control> offered) {
    return switch (input) {
      case Input.Typed typed -> Control.numbered(offered, typed.text().value(), scene.sentences());
      case Input.Tapped tapped when isTapOf(position, back, input) ->
          Button.read(tapped.data())
              .flatMap(it -> Control.tapped(it.what()))
              .filter(offered::contains);
      default -> Optional.empty();
    };
  }

  /// The effect was asked for and nobody came back with its outcome: it is asked for again, under
  /// the same key.
  private Turn waiting(Position position, Input input) {
    return new Onward(scene).from(Extras.kept(position, input));
  }

  private Turn done(Position position, Input.Done done) {
    String key = done.key().substring(done.key().lastIndexOf('/') + 1);
    boolean expected =
        position.asked() instanceof Asked.Waiting waiting
            && done.key().equals(position.run() + "/" + waiting.key());
    return expected
        ? new Onward(scene)
            .from(position.answered(key, done.outcome(), null).inVersion(scene.flow().version()))
        : new Turn(position, List.of(), true);
  }

  private Turn expired(Position position) {
    var says = new Effect.Say(List.of(scene.bubble(Sentence.EXPIRED)), List.of());
    return new Turn(
        position.asking(new Asked.Over()), List.of(says, new Ended(Ended.How.EXPIRED)), false);
  }

  private static Position forgetting(Position position, String message) {
    var next = position;
    for (var entry : position.record().entrySet()) {
      var left = without(entry.getValue(), message);
      if (left.isEmpty()) {
        next = next.forgetting(List.of(entry.getKey()));
      } else if (!left.get().equals(entry.getValue().answer())) {
        next = next.answered(entry.getKey(), left.get(), entry.getValue().message());
      }
    }
    for (var draft : position.drafts().entrySet()) {
      var left = without(new Entry(draft.getValue(), null), message);
      next =
          left.isEmpty()
              ? next.withoutDraft(draft.getKey())
              : next.drafting(draft.getKey(), left.get());
    }
    return next;
  }

  private static Optional<Answer> without(Entry entry, String message) {
    if (!(entry.answer() instanceof Files files)) {
      return message.equals(entry.message()) ? Optional.empty() : Optional.of(entry.answer());
    }
    var left = new ArrayList<FileSent>(files.files());
    left.removeIf(file -> file.message().equals(message));
    boolean wordsGone = message.equals(entry.message());
    var words = wordsGone ? new PersonalText("") : files.words();
    return left.isEmpty() && words.isBlank()
        ? Optional.empty()
        : Optional.of(new Files(left, words));
  }
}
