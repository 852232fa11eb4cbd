package saitrong.flow;

import org.jspecify.annotations.Nullable;
import saitrong.flow.Step.Ask;

/// Who changes an answer on which others rest may mean somebody else now: the number and the
/// birthday of a mother are not those of her son. They are asked for again, each with what was
/// answered before, so that nobody types twice what still holds.
record AskedAgain(Flow flow) {

  /// The answer to a question that was answered before, or was not.
  Position answered(Position position, String key, Answer answer, @Nullable String message) {
    var before = position.drafts().get(Earlier.keyOf(key));
    var next = position.answered(key, answer, message);
    return before == null || before.equals(answer) ? next : without(next, key);
  }

  /// What rested on the answer of this key is no answer any more. What was sent stays sent.
  Position without(Position position, String key) {
    var way = Walk.through(flow, position);
    var sent =
        way.passed().subList(0, Movement.afterTheLastCase(way)).stream()
            .map(Walk.Passed::key)
            .toList();
    boolean isInALoop = position.record().containsKey(Visits.key(Visits.nameOf(key), 2));
    var next = position;
    for (var other : position.record().keySet()) {
      boolean isBeside = isInALoop && Visits.of(other) != Visits.of(key);
      if (restsOn(other, Visits.nameOf(key)) && !isBeside && !sent.contains(other)) {
        next = next.reopened(other);
      }
    }
    return next;
  }

  private boolean restsOn(String key, String question) {
    return flow.question(Visits.nameOf(key)).map(Ask::restsOn).stream()
        .anyMatch(names -> names.contains(question));
  }
}
