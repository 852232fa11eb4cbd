package saitrong.flow;

import java.util.stream.Stream;

/// The case that a run is about, as far as it was told.
public record ItsCase(FlowSet set, Position run) {

  /// Whether it is the one of this number.
  public boolean is(Input.Typed number, Circumstances about) {
    var hearing = Hearing.outside(set, about).inRegisterOf(about.registerYear());
    return hearing.of(new Kind.Receipt(), number) instanceof Heard.Fits fits
        && answers(true).reduce((_, later) -> later).filter(fits.answer()::equals).isPresent();
  }

  /// Whether nothing was said in the run but which case it is about: then another one takes its
  /// place.
  public boolean isAllItKnows() {
    return run.drafts().isEmpty() && answers(false).findAny().isEmpty();
  }

  /// What was answered to the questions that ask for a case, or to all others.
  private Stream<Answer> answers(boolean forACase) {
    var flow = set.flow(run.flow());
    return run.record().entrySet().stream()
        .filter(it -> !(it.getValue().answer() instanceof Answer.Outcome))
        .filter(it ->
            forACase
                == flow.flatMap(them -> them.question(Visits.nameOf(it.getKey())))
                    .filter(ask -> ask.kind() instanceof Kind.Receipt)
                    .isPresent())
        .map(it -> it.getValue().answer());
  }

  /// Whether the run rates it, and has no score yet.
  public boolean wantsAScore() {
    return set.flow(run.flow())
        .filter(Flow::ratesACase)
        .flatMap(Flow::ratingQuestion)
        .filter(ask -> run.answer(ask.name()) == null)
        .isPresent();
  }
}
