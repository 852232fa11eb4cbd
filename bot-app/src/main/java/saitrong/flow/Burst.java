package saitrong.flow;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import saitrong.flow.Position.Asked.Open;
import saitrong.flow.Step.Ask;

/// Who tells a matter in several messages sends the next before the question behind the first is
/// read. What comes within seconds of a text and answers nothing belongs to that text, however
/// short it is: "นอนไม่ได้เลย" is no slip at a choice.
///
/// @param silence since the message before
record Burst(Talk talk, Open open, Duration silence) {

  /// In less nobody has read a question and typed an answer.
  private static final Duration UNREAD = Duration.ofSeconds(10);

  /// Shorter ones are a "ค่ะ" or a slip.
  private static final int LETTERS = 6;

  /// @param heard what the open question makes of it
  Turn orElse(Position position, Input input, Turn heard) {
    return heard.understood()
            || silence.compareTo(UNREAD) > 0
            || !(input instanceof Input.Typed typed)
            || !saysMore(typed)
        ? heard
        : kept(position, typed).orElse(heard);
  }

  /// Longer ones are kept wherever they come.
  private boolean saysMore(Input.Typed typed) {
    String words = typed.text().value();
    return !Typed.isSentence(words)
        && !talk.scene().set().isOnAButton(words)
        && words.codePoints().filter(Character::isLetter).limit(LETTERS).count() == LETTERS;
  }

  private Optional<Turn> kept(Position position, Input.Typed typed) {
    return isBehindAText(position) && new Beside(talk.scene()).isSent(position)
        ? Beside.kept(position, Beside.SAID, typed).flatMap(this::toldOf)
        : Optional.empty();
  }

  private boolean isBehindAText(Position position) {
    var passed = Walk.through(talk.scene().flow(), position).passed();
    return !passed.isEmpty()
        && passed.getLast().step() instanceof Ask ask
        && ask.kind().takesWords()
        && passed.getLast().answer() instanceof Answer.Words;
  }

  /// The question comes once more, for it was not read.
  private Optional<Turn> toldOf(Position position) {
    var note = talk.scene().bubble(Sentence.SAID_KEPT);
    return talk.stop(position, open.key())
        .map(stop ->
            new Answering(talk.scene(), position, open, stop).askAgain(List.of(note), false));
  }
}
