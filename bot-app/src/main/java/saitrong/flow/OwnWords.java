package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.flow.Position.Asked;
import saitrong.flow.Step.Ask;
import saitrong.flow.Step.Stop;
import saitrong.flow.Walk.Passed;

/// Words that the file lists for a choice (`เริ่มเมื่อพิมพ์`) make this choice from inside of the
/// script too, wherever its person is: who is about to book writes "ยกเลิกคิว". What was answered
/// on the other way stays on record, and is found again by going back. Where the matter that was
/// chosen is sent already, they begin another.
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
    if (isSent(position, chosen)) {
      return Optional.of(onward(another(position, chosen, typed)));
    }
    var next = choosing(position, chosen, typed);
    return Optional.of(onward(next.equals(position) ? anew(position, chosen, typed) : next));
  }

  private boolean isSent(Position position, Map<String, String> chosen) {
    var way = Walk.through(scene.flow(), position);
    var sent = way.passed().subList(0, Movement.afterTheLastCase(way));
    return chosen.keySet().stream()
        .flatMap(question -> last(way, question).stream())
        .anyMatch(sent::contains);
  }

  /// A run of its own, or it would walk past the case of the first. What came since that one was
  /// sent goes along.
  private Position another(Position position, Map<String, String> chosen, Input.Typed typed) {
    var left =
        position.asked() instanceof Asked.Open open
            ? Extras.rescued(position, open.key())
            : position;
    var next =
        Position.atTheStart(
            position.run() + ".", scene.flow(), position.known(), scene.about().now());
    for (var each : chosen.entrySet()) {
      next = next.answered(each.getKey(), Answer.Words.of(each.getValue()), typed.message());
    }
    return Extras.carried(left, next);
  }

  private boolean isAnswer(Ask ask, Input.Typed typed) {
    return switch (ask.kind()) {
      case Kind.Choice _, Kind.Count _ ->
          scene.hearing(null).of(ask.kind(), typed) instanceof Heard.Fits;
      case Kind.Text _, Kind.TextOrFiles _, Kind.Organisation _, Kind.Place _ -> true;
      case Kind.Offered _,
          Kind.YesNo _,
          Kind.Rating _,
          Kind.Receipt _,
          Kind.PhoneEnding _,
          Kind.Files _ ->
          false;
      case Kind.Phone _, Kind.Email _, Kind.CitizenNumber _, Kind.Person _ -> false;
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _ -> false;
      case Kind.InSubDistrict _, Kind.Province _ -> false;
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
        : new AskedAgain(scene.flow())
            .answered(
                new Reopening(scene.flow(), position, way).of(before.get()),
                before.get().key(),
                choice,
                typed.message());
  }

  /// All of it is chosen already: what was looked up behind it is looked up once more, and what was
  /// answered is offered again.
  private Position anew(Position position, Map<String, String> chosen, Input.Typed typed) {
    var way = Walk.through(scene.flow(), position);
    var last = last(way, List.copyOf(chosen.keySet()).getLast());
    if (last.isEmpty()) {
      return position;
    }
    var behind = new ArrayList<>(way.passed());
    behind.subList(0, behind.indexOf(last.get()) + 1).clear();
    var next =
        new Reopening(scene.flow(), position, way)
            .of(last.get())
            .answered(last.get().key(), last.get().answer(), typed.message());
    for (var passed : behind) {
      next = passed.step() instanceof Ask ? next.reopened(passed.key()) : next;
    }
    return next;
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
