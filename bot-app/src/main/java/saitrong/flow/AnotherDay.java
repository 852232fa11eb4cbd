package saitrong.flow;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Passed;
import saitrong.message.Message;

/// A day was chosen, and at its times somebody names another one, as "พรุ่งนี้เช้า": they would
/// come on the wrong day. The day is asked for once more.
record AnotherDay(Scene scene, Position position) {

  Optional<Turn> named(Ask ask, Input input) {
    return ask.kind() instanceof Kind.Choice times && input instanceof Input.Typed typed
        ? named(times, Typed.withoutEnding(Typed.tidy(typed.text().value())))
        : Optional.empty();
  }

  /// The day that was chosen is named once more, as if it were asked for.
  Optional<String> sameDay(Ask ask, Input.Typed typed) {
    String said = Typed.withoutEnding(Typed.tidy(typed.text().value()));
    return ask.kind() instanceof Kind.Choice times
        ? chosen(Walk.through(scene.flow(), position))
            .map(AnotherDay::day)
            .filter(it -> MomentsOffered.isOnThatDay(times, said, it, scene.now().toLocalDate()))
            .map(it ->
                scene.say(
                    Sentence.UNFIT_SAME_DAY,
                    Map.of("answer", ThaiCalendar.show(it, scene.language()))))
        : Optional.empty();
  }

  private Optional<Passed> chosen(Walk.Way way) {
    return way.passed().reversed().stream().filter(this::isADay).findFirst();
  }

  private Optional<Turn> named(Kind.Choice times, String typed) {
    var way = Walk.through(scene.flow(), position);
    return chosen(way)
        .filter(
            it -> MomentsOffered.isOnAnotherDay(times, typed, day(it), scene.now().toLocalDate()))
        .map(it -> new Movement(scene).reopen(position, way, it, told(day(it))));
  }

  private boolean isADay(Passed passed) {
    return passed.answer() instanceof Answer.Words words
        && MomentsOffered.isADay(words.words().value())
        && scene
            .flow()
            .question(Visits.nameOf(passed.key()))
            .filter(ask -> ask.kind() instanceof Kind.Offered)
            .isPresent();
  }

  private static LocalDate day(Passed passed) {
    return LocalDate.parse(((Answer.Words) passed.answer()).words().value());
  }

  private Message told(LocalDate chosen) {
    var shown = ThaiCalendar.show(chosen, scene.language());
    return scene.bubble(Sentence.UNFIT_OTHER_DAY, Map.of("answer", shown));
  }
}
