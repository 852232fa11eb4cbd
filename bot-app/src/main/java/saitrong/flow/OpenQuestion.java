package saitrong.flow;

import java.util.Optional;
import saitrong.flow.Position.Asked;
import saitrong.flow.Step.Ask;

/// The question that a run has open, and what is to be made of words that come while it is.
public record OpenQuestion(FlowSet set, Position run) {

  /// Whether a citizen number, and nothing else, is what it asks for: everywhere else it is masked
  /// at the door.
  public boolean asksForACitizenNumber() {
    return asked().filter(ask -> ask.kind() instanceof Kind.CitizenNumber).isPresent();
  }

  /// Whether it takes what is typed for a name, of an organisation, a place or a person: a question
  /// that is typed there would be kept as one.
  public boolean takesForAName() {
    return asked()
        .filter(_ -> !run.resting())
        .map(Ask::kind)
        .filter(kind ->
            kind instanceof Kind.Organisation
                || kind instanceof Kind.Place
                || kind instanceof Kind.Person)
        .isPresent();
  }

  /// Whether it asks for the number of a case.
  public boolean asksForACase() {
    return asked().filter(ask -> ask.kind() instanceof Kind.Receipt).isPresent();
  }

  /// Whether it asks for the end of a telephone number.
  public boolean asksForAPhone() {
    return asked().filter(ask -> ask.kind() instanceof Kind.PhoneEnding).isPresent();
  }

  private Optional<Ask> asked() {
    return run.asked() instanceof Asked.Open open
        ? set.flow(run.flow()).flatMap(flow -> flow.question(Visits.nameOf(open.key())))
        : Optional.empty();
  }

  /// Whether these words are what it asks for, whatever else they may mean: one of its choices, or
  /// a number.
  public boolean offers(String typed, Circumstances about) {
    return open(about)
        .filter(ask ->
            switch (ask.kind()) {
              case Kind.Choice _, Kind.Count _ -> fits(ask.kind(), typed, about);
              case Kind.Text _, Kind.TextOrFiles _, Kind.Files _, Kind.Place _ -> false;
              case Kind.Offered _, Kind.YesNo _, Kind.Rating _, Kind.Organisation _ -> false;
              case Kind.Phone _,
                  Kind.Email _,
                  Kind.CitizenNumber _,
                  Kind.Receipt _,
                  Kind.PhoneEnding _ ->
                  false;
              case Kind.Day _, Kind.Clock _, Kind.DayAndClock _, Kind.Person _ -> false;
              case Kind.InSubDistrict _, Kind.Province _ -> false;
            })
        .isPresent();
  }

  /// Whether these words are one of its choices and nothing else.
  public boolean names(String typed, Circumstances about) {
    return open(about)
        .filter(ask ->
            ask.kind() instanceof Kind.Choice choice
                && ChoicesAsTyped.exactly(choice, typed).isPresent())
        .isPresent();
  }

  /// Whether it is answered in free words, so that a name of something else may well be its answer.
  public boolean takesWords(Circumstances about) {
    return open(about).filter(ask -> ask.kind().takesWords()).isPresent();
  }

  /// Whether it would take or keep whatever is said, as those of the engine's own do, unless it is
  /// one that asks for what needs a consent.
  public boolean takesAnyWords(Circumstances about) {
    return !new Intake(set).isPastItsTime(run, about.now())
        && switch (run.asked()) {
          case Asked.Open _ ->
              open(about)
                  .filter(ask -> ask.kind().takesWords() && ask.consent() == null)
                  .isPresent();
          case Asked.Cancelling _, Asked.Resuming _, Asked.Picking _ -> true;
          case Asked.Waiting _, Asked.Over _ -> false;
        };
  }

  private Optional<Ask> open(Circumstances about) {
    return run.asked() instanceof Asked.Open open && !run.resting()
        ? set.flow(run.flow())
            .flatMap(flow -> new Talk(new Scene(flow, set, about)).stop(run, open.key()))
            .filter(Ask.class::isInstance)
            .map(Ask.class::cast)
        : Optional.empty();
  }

  private boolean fits(Kind kind, String typed, Circumstances about) {
    return Hearing.outside(set, about).of(kind, Input.Typed.of(typed)) instanceof Heard.Fits;
  }
}
