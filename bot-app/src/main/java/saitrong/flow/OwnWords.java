package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.flow.Step.Ask;
import saitrong.flow.Step.Stop;
import saitrong.flow.Walk.Passed;

/// Words that the file lists for a choice (`เริ่มเมื่อพิมพ์`) make this choice from inside of the
/// script too, wherever its person is: who is about to book writes "ยกเลิกคิว". What was answered
/// on the other way stays on record, and is found again by going back.
record OwnWords(Scene scene) {

  /// At an open question, unless they are its answer.
  Optional<Turn> at(Position position, Stop stop, Input.Typed typed) {
    return stop instanceof Ask ask && isAnswer(ask, typed)
        ? Optional.empty()
        : of(position, typed).or(() -> toCancel(position, stop, typed));
  }

  /// From anywhere.
  Optional<Turn> of(Position position, Input.Typed typed) {
    var chosen = scene.flow().answeredBy(typed.text().value());
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    var next = choosing(position, chosen, typed);
    return Optional.of(onward(next.equals(position) ? anew(position, chosen, typed) : next));
  }

  private boolean isAnswer(Ask ask, Input.Typed typed) {
    return switch (ask.kind()) {
      case Kind.Choice _, Kind.Count _ ->
          new Hearing(scene.sentences(), scene.now(), null).of(ask.kind(), typed)
              instanceof Heard.Fits;
      default -> ask.kind().takesWords();
    };
  }

  /// Among one's own appointments who writes "ยกเลิก" means one of them, and would believe it
  /// cancelled if the form were. Written once more it leaves the form, which then says what stays.
  private Optional<Turn> toCancel(Position position, Stop stop, Input.Typed typed) {
    String folded = Typed.fold(typed.text().value());
    if (!(stop instanceof Ask ask && Offers.areOnesOwn(scene.flow(), ask))
        || !scene.sentences().hears(Sentence.WORDS_CANCEL, folded)) {
      return Optional.empty();
    }
    var next = choosing(position, scene.flow().answeredByWordsLike(folded), typed);
    return next.equals(position) ? Optional.empty() : Optional.of(onward(next));
  }

  private Position choosing(Position position, Map<String, String> chosen, Input.Typed typed) {
    var next = position;
    for (var each : chosen.entrySet()) {
      next = choosing(next, each.getKey(), Answer.Words.of(each.getValue()), typed);
    }
    return next;
  }

  private Position choosing(Position position, String question, Answer choice, Input.Typed typed) {
    var way = Walk.through(scene.flow(), position);
    var before = last(way, question);
    if (before.isEmpty()) {
      return position.answered(question, choice, typed.message());
    }
    return before.get().answer().equals(choice)
        ? position
        : new Reopening(scene.flow(), position, way)
            .of(before.get())
            .answered(before.get().key(), choice, typed.message());
  }

  /// All of it is chosen already: what was looked up and answered behind it is asked once more.
  private Position anew(Position position, Map<String, String> chosen, Input.Typed typed) {
    var way = Walk.through(scene.flow(), position);
    var last = last(way, List.copyOf(chosen.keySet()).getLast());
    if (last.isEmpty()) {
      return position;
    }
    var behind = new ArrayList<>(way.passed());
    behind.subList(0, behind.indexOf(last.get()) + 1).clear();
    var answers = behind.stream().filter(it -> it.step() instanceof Ask).map(Passed::key).toList();
    return new Reopening(scene.flow(), position, way)
        .of(last.get())
        .answered(last.get().key(), last.get().answer(), typed.message())
        .forgetting(answers);
  }

  private static Optional<Passed> last(Walk.Way way, String question) {
    return way.passed().reversed().stream()
        .filter(it -> it.step() instanceof Ask ask && ask.name().equals(question))
        .findFirst();
  }

  private Turn onward(Position next) {
    return new Onward(scene).from(next);
  }
}
