package saitrong.flow;

import java.util.Optional;
import java.util.regex.Pattern;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Passed;
import saitrong.flow.Walk.Way;

/// "เต็นท์ 5 หลัง" says what is borrowed, and how many. A question for a number that names an
/// earlier answer in words ("{รายการ} จำนวนเท่าใด") is offered the number that stands in it.
record NamedTogether(Scene scene) {

  private static final Pattern FIGURE = Pattern.compile("\\p{Nd}");

  Position offeredAt(Position position, Way way, Ask ask, String key) {
    if (position.drafts().containsKey(Earlier.keyOf(key))) {
      return position;
    }
    return named(way, ask)
        .flatMap(passed ->
            number(passed, ask)
                .map(number ->
                    position.drafting(
                        Earlier.keyOf(key), number, position.messageOf(passed.key()))))
        .orElse(position);
  }

  /// Whether what is offered is that number, and no answer of before.
  boolean isOffered(Way way, Ask ask, Answer earlier) {
    return named(way, ask).flatMap(it -> number(it, ask)).filter(earlier::equals).isPresent();
  }

  private Optional<Answer> number(Passed passed, Ask ask) {
    return passed.answer() instanceof Answer.Words words
            && FIGURE.matcher(words.words().value()).find()
            && hearing().of(ask.kind(), new Input.Typed(words.words(), null))
                instanceof Heard.Fits fits
        ? Optional.of(fits.answer())
        : Optional.empty();
  }

  private Hearing hearing() {
    return scene.hearing(null);
  }

  private static Optional<Passed> named(Way way, Ask ask) {
    if (!(ask.kind() instanceof Kind.Count)) {
      return Optional.empty();
    }
    var names = ask.text().variables();
    return way.passed().reversed().stream()
        .filter(it ->
            it.step() instanceof Ask other
                && other.kind() instanceof Kind.Text
                && names.contains(other.name()))
        .findFirst();
  }
}
