package saitrong.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Passed;
import saitrong.flow.Walk.Way;

/// An answer is asked for once more, and what rested on it is forgotten: what was found, what was
/// looked over, and that somebody else was faster, for the next try may have more luck. What was
/// said of it is then said again, and a score behind it is recorded again: it may be another one.
record Reopening(Flow flow, Position position, Way way) {

  Position of(Passed passed) {
    int at = way.passed().indexOf(passed);
    var stale = behind(at).stream().filter(Reopening::isStale).toList();
    var next = withTheLastChoices(at).reopened(passed.key());
    for (var again : Stream.concat(said(stale), scores(at)).toList()) {
      next = next.undone(again);
    }
    return next.forgetting(Stream.concat(stale.stream().map(Passed::key), alike(next)).toList());
  }

  /// What is sent then may be like nothing that was sent before.
  private static Stream<String> alike(Position position) {
    return position.record().entrySet().stream()
        .filter(it -> SentTwice.isOne(it.getValue().answer()))
        .map(Map.Entry::getKey);
  }

  private List<Passed> behind(int at) {
    return way.passed().subList(at, way.passed().size());
  }

  /// Rests on the answer that is changed.
  private static boolean isStale(Passed passed) {
    return switch (passed.step()) {
      case Step.Summary _, Step.SentBefore _, Step.FindAnswer _, Step.FindCase _ -> true;
      case Step.OfBooking _ -> !BookingSteps.isDone(passed);
      case Step.OfResult _ -> !Step.OfResult.isDone(passed.answer());
      case Step.AddToCase _ -> Step.AddToCase.isGone(passed.answer());
      case Ask _, Step.Notice _, Step.Consent _, Step.ConfirmKnown _ -> false;
      case Step.OpenCase _, Step.Tell _, Step.Deed _ -> false;
      case Step.Branch _, Step.Jump _, Step.End _ -> false;
    };
  }

  /// Behind the first outcome that is forgotten.
  private Stream<String> said(List<Passed> stale) {
    return stale.stream()
        .filter(it -> it.step() instanceof Step.Act)
        .findFirst()
        .map(outcome -> way.passed().indexOf(outcome))
        .stream()
        .flatMap(from -> way.said().stream().filter(it -> it.behind() > from))
        .map(Walk.Said::key);
  }

  private Stream<String> scores(int at) {
    return way.said().stream()
        .filter(it -> it.behind() > at && it.step() instanceof Step.RecordRating)
        .map(Walk.Said::key);
  }

  /// What was chosen again because the first choice was taken meanwhile takes its place: without
  /// the failure between them the flow comes to the question only once.
  private Position withTheLastChoices(int at) {
    return behind(at).stream()
        .filter(Reopening::hasFailed)
        .findFirst()
        .map(failed -> withTheChoicesBehind(way.passed().indexOf(failed)))
        .orElse(position);
  }

  private Position withTheChoicesBehind(int failure) {
    var next = position;
    for (var again : behind(failure)) {
      var first = earlier(again, failure);
      if (first.isPresent()) {
        next = next.replacing(first.get().key(), again.key());
      }
    }
    return next;
  }

  private static boolean hasFailed(Passed passed) {
    return passed.step() instanceof Step.OfBooking
        && !BookingSteps.offers(passed.step())
        && !BookingSteps.isDone(passed);
  }

  private Optional<Passed> earlier(Passed again, int before) {
    return again.step() instanceof Ask ask && isOffered(ask)
        ? way.passed().subList(0, before).reversed().stream()
            .filter(it -> it.step() instanceof Ask first && first.name().equals(ask.name()))
            .findFirst()
        : Optional.empty();
  }

  private boolean isOffered(Ask ask) {
    return flow.question(ask.name())
        .filter(written -> written.kind() instanceof Kind.Offered)
        .isPresent();
  }
}
