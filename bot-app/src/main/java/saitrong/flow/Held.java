package saitrong.flow;

import java.util.List;
import saitrong.flow.Position.Asked;
import saitrong.flow.Position.Asked.Open;

/// Nothing that is said at a question of the engine's own is lost: it is offered as the answer to
/// the one that waits meanwhile, or goes along with the case. A second text joins the first.
///
/// @param open the question that waits
record Held(Talk talk, Open open) {

  /// Said to what was asked before, as "เดิม" by who looked at something else meanwhile.
  private static final List<Control> FOR_AN_ANSWER = List.of(Control.SAME, Control.SKIP);

  Position by(Position position, Input input) {
    if (input instanceof Input.Sent || input instanceof Input.Shared) {
      return talk.kept(position, input);
    }
    return input instanceof Input.Typed typed
            && talk.command(input).isEmpty()
            && !talk.isToGoOn(input)
            && !isForAnAnswer(typed)
        ? said(position, typed)
        : position;
  }

  private boolean isForAnAnswer(Input.Typed typed) {
    return Control.typed(FOR_AN_ANSWER, typed.text().value(), talk.scene().sentences()).isPresent();
  }

  private Position said(Position position, Input.Typed typed) {
    var stop = talk.stop(position, open.key()).orElse(null);
    if (stop instanceof Step.Ask ask) {
      return offered(position, Earlier.keyOf(open.key()), ask, typed);
    }
    return stop == null || isLeaving(position) ? beside(position, typed) : position;
  }

  private Position offered(Position position, String key, Step.Ask ask, Input.Typed typed) {
    if (isAButtonAt(ask, typed)) {
      return position;
    }
    var before = position.drafts().get(key);
    if (before instanceof Answer.Spot || (before != null && isLeaving(position))) {
      return beside(position, typed); // what is offered already is worth more
    }
    var earlier = isMore(position, ask) && before instanceof Answer.Words it ? it : null;
    var words = earlier == null ? "" : earlier.words().value() + "\n";
    var source = earlier == null ? null : position.sources().get(key);
    var gathered = before instanceof Answer.Files ? before : null;
    var hearing = talk.scene().hearing(gathered);
    if (hearing.of(ask.kind(), Input.Typed.of(words + typed.text().value()))
        instanceof Heard.Fits fits) {
      return position.drafting(key, fits.answer(), Sources.joined(source, typed.message()));
    }
    return isLeaving(position) ? beside(position, typed) : position;
  }

  /// Where one chooses, what stands on a button may be the choice.
  private boolean isAButtonAt(Step.Ask ask, Input.Typed typed) {
    return ask.kind().isInWords() && talk.scene().set().isOnAButton(typed.text().value());
  }

  /// Whoever comes back after a while may mean another matter; whoever is asked whether to leave is
  /// still at this one.
  private static boolean isLeaving(Position position) {
    return position.asked() instanceof Asked.Cancelling;
  }

  private Position beside(Position position, Input.Typed typed) {
    String words = typed.text().value();
    return Typed.isSentence(words) && !talk.scene().set().isOnAButton(words)
        ? Beside.kept(position, Beside.SAID, typed).orElse(position)
        : position;
  }

  /// What was said before this is already held.
  private static boolean isMore(Position position, Step.Ask ask) {
    return position.asked() instanceof Asked.Resuming && ask.kind() instanceof Kind.Text;
  }
}
