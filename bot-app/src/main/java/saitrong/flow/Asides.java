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
      List.of(Control.CANCEL_YES, Control.CANCEL_NO, Control.CANCEL, Control.GO_ON);

  private static final List<Control> RESUMING =
      List.of(
          Control.RESUME, Control.RESTART, Control.CANCEL, Control.YES, Control.NO, Control.GO_ON);

  Turn cancelling(Position position, Input input) {
    var movement = new Movement(talk.scene());
    return switch (meant(position, input, Prompt.CANCELLING, CANCELLING).orElse(null)) {
      case CANCEL_YES, CANCEL -> movement.cancel(position);
      case CANCEL_NO, BACK, GO_ON -> new Onward(talk.scene()).from(position);
      case STATUS -> movement.status(position);
      case PERSON -> movement.callPerson(atTheQuestion(position));
      case null, default ->
          Talk.isTapOf(position, back, input)
              ? talk.atOpen(position, back, input)
              : talk.told(
                  position, input, movement.confirmCancel(talk.held(position, back, input), back));
    };
  }

  Turn resuming(Position position, Input input) {
    var movement = new Movement(talk.scene());
    return switch (meant(position, input, Prompt.RESUMING, RESUMING).orElse(null)) {
      case RESUME, YES, GO_ON -> new Onward(talk.scene()).from(position);
      case RESTART -> restart(position);
      case CANCEL, NO -> movement.confirmCancel(position, back);
      case BACK -> movement.back(position);
      case STATUS -> movement.status(position);
      case PERSON -> movement.callPerson(atTheQuestion(position));
      case null, default ->
          Talk.isTapOf(position, back, input)
              ? talk.atOpen(position, back, input)
              : talk.resuming(position, back, input);
    };
  }

  /// Where who comes back from an officer finds it, unless something is being done there.
  private Position atTheQuestion(Position position) {
    return talk.stop(position, back.key()).isPresent() ? position.asking(back) : position;
  }

  /// A new run, so that buttons of the one before are known to be old. Pictures and places that
  /// came early are not thrown away; words of before do not come back.
  private Turn restart(Position position) {
    var run = position.run() + ".";
    var anew = Position.atTheStart(run, talk.scene().flow(), position.known(), position.at());
    return new Onward(talk.scene()).from(Extras.sentBefore(position, anew));
  }

  Turn picking(Position position, Input input) {
    var correcting = new Correcting(talk.scene());
    return switch (besidesPicking(position, input).orElse(null)) {
      case BACK, GO_ON -> new Onward(talk.scene()).from(position);
      case CANCEL -> new Movement(talk.scene()).confirmCancel(position, back);
      case null, default ->
          switch (input) {
            case Input.Typed typed -> correcting.picked(position, back, typed.text().value());
            case Input.Tapped tapped when Talk.isTapOf(position, back, input) ->
                correcting.picked(
                    position, back, Button.read(tapped.data()).map(Button::what).orElse(""));
            case Input.Tapped _, Input.Sent _, Input.Shared _, Input.Unusable _ ->
                pickedAgain(position, input);
            case Input.Done _, Input.Interrupted _, Input.TakenBack _ ->
                pickedAgain(position, input);
          };
    };
  }

  private Turn pickedAgain(Position position, Input input) {
    return talk.told(
        position, input, new Correcting(talk.scene()).pick(talk.kept(position, input), back));
  }

  /// In words or by a tap; the numbers are those of the answers.
  private Optional<Control> besidesPicking(Position position, Input input) {
    var offered = List.of(Control.BACK, Control.CANCEL, Control.GO_ON);
    return meant(position, input, List.of(), offered);
  }

  /// What works at any question works at these too, in words; a tap on what the waiting question
  /// offers belongs to that question.
  ///
  /// @param numbered those that stand in the text, with their numbers
  /// @param offered those that words or a tap may mean
  private Optional<Control> meant(
      Position position, Input input, List<Control> numbered, List<Control> offered) {
    return switch (input) {
      case Input.Typed typed -> {
        var sentences = talk.scene().sentences();
        String words = typed.text().value();
        yield Control.numbered(numbered, words, sentences)
            .or(() -> Control.typed(offered, words, sentences))
            .or(() -> Control.typed(Control.ALWAYS, words, sentences));
      }
      case Input.Tapped tapped when Talk.isTapOf(position, back, input) ->
          Button.read(tapped.data())
              .flatMap(it -> Control.tapped(it.what()))
              .filter(offered::contains);
      case Input.Tapped _, Input.Sent _, Input.Shared _, Input.Unusable _ -> Optional.empty();
      case Input.Done _, Input.Interrupted _, Input.TakenBack _ -> Optional.empty();
    };
  }
}
