package saitrong.flow;

import java.util.Optional;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Halt;
import saitrong.shared.PersonalText;

/// Words that are said with a score, "4 ค่ะ ตอบเร็วดี", are the answer to the question for words
/// that follows, or more of it. Where none is sure to follow they go along beside the answers.
///
/// @param ask for the score
record WordsWithAScore(Scene scene, Ask ask) {

  /// @param scored with the score itself
  Position kept(Position scored, Input.Typed typed) {
    return ScoresAsTyped.words(scene.sentences(), typed.text().value())
        .map(words -> new Input.Typed(new PersonalText(words), typed.message()))
        .flatMap(words ->
            questionForWords()
                .flatMap(next -> answered(scored, next, words))
                .or(() -> Beside.kept(scored, Beside.SAID, words)))
        .orElse(scored);
  }

  private Optional<Ask> questionForWords() {
    return scene
        .flow()
        .questions()
        .dropWhile(it -> !it.name().equals(ask.name()))
        .filter(it -> it.kind() instanceof Kind.Text)
        .findFirst();
  }

  private Optional<Position> answered(Position scored, Ask next, Input.Typed words) {
    String said = words.text().value();
    String before = scored.answer(next.name()) instanceof Answer.Words it ? it.words().value() : "";
    if (before.lines().anyMatch(said::equals)) {
      return Optional.of(scored);
    }
    String all = before.isEmpty() ? said : before + "\n" + said;
    var sources = Sources.joined(scored.messageOf(next.name()), words.message());
    var answered = scored.answered(next.name(), Answer.Words.of(all), sources);
    boolean fits = scene.hearing(null).of(next.kind(), Input.Typed.of(all)) instanceof Fits;
    return fits && comesTo(answered, next) ? Optional.of(answered) : Optional.empty();
  }

  /// As far as can be told now: as if the questions in between were skipped.
  private boolean comesTo(Position position, Ask next) {
    var ahead = position;
    for (int step = 0; step < scene.flow().steps().size(); step++) {
      var way = Walk.through(scene.flow(), ahead);
      if (way.passed().stream().anyMatch(it -> it.key().equals(next.name()))) {
        return true;
      }
      if (!(way.halt() instanceof Halt.AtStop(Ask _, var key))) {
        return false;
      }
      ahead = ahead.answered(key, new Answer.Skipped(), null);
    }
    return false;
  }
}
