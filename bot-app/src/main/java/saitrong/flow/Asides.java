package saitrong.flow;

import java.util.List;
import java.util.Optional;
import saitrong.flow.Position.Asked.Open;

/// The engine's own questions: whether to cancel, whether to go on, which answer to correct.
///
/// @param back the flow's question that waits meanwhile
record Asides(Talk talk, Open back) {

  /// Whoever says it twice means it.
  private static final List<Control> CANCELLING =
      List.of(Control.CANCEL_YES, Control.CANCEL_NO, Control.CANCEL);

  Turn cancelling(Position position, Input input) {
    var movement = new Movement(talk.scene());
    return switch (control(position, input, CANCELLING).orElse(null)) {
      case CANCEL_YES -> movement.cancel(position);
      case CANCEL_NO -> new Onward(talk.scene()).from(position);
      case CANCEL -> movement.cancel(position);
      case null, default -> movement.confirmCancel(Extras.kept(position, input), back);
    };
  }

  Turn resuming(Position position, Input input) {
    return switch (control(position, input, Prompt.RESUMING).orElse(null)) {
      case RESUME -> new Onward(talk.scene()).from(position);
      case RESTART -> restart(position);
      case CANCEL -> new Movement(talk.scene()).confirmCancel(position, back);
      case null, default ->
          Talk.isTapOf(position, back, input)
              ? talk.atOpen(position, back, input)
              : talk.resuming(position, back, input);
    };
  }

  /// A new run, so that buttons of the one before are known to be old.
  private Turn restart(Position position) {
    var run = position.run() + ".";
    return new Onward(talk.scene())
        .from(Position.atTheStart(run, talk.scene().flow(), position.known(), position.at()));
  }

  Turn picking(Position position, Input input) {
    var movement = new Movement(talk.scene());
    return switch (besidesPicking(position, input).orElse(null)) {
      case BACK -> new Onward(talk.scene()).from(position);
      case CANCEL -> movement.confirmCancel(position, back);
      case null, default ->
          switch (input) {
            case Input.Typed typed -> movement.picked(position, back, typed.text().value());
            case Input.Tapped tapped when Talk.isTapOf(position, back, input) ->
                movement.picked(
                    position, back, Button.read(tapped.data()).map(Button::what).orElse(""));
            default -> movement.pick(Extras.kept(position, input), back);
          };
    };
  }

  /// In words or by a tap; the numbers are those of the answers.
  private Optional<Control> besidesPicking(Position position, Input input) {
    var offered = List.of(Control.BACK, Control.CANCEL);
    return input instanceof Input.Typed typed
        ? Control.typed(offered, typed.text().value(), talk.scene().sentences())
        : control(position, input, offered);
  }

  private Optional<Control> control(Position position, Input input, List<Control> offered) {
    return switch (input) {
      case Input.Typed typed ->
          Control.numbered(offered, typed.text().value(), talk.scene().sentences());
      case Input.Tapped tapped when Talk.isTapOf(position, back, input) ->
          Button.read(tapped.data())
              .flatMap(it -> Control.tapped(it.what()))
              .filter(offered::contains);
      default -> Optional.empty();
    };
  }
}
