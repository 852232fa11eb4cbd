package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Position.Entry;

/// What a run has sent so far, and what not yet: answers stand on record in the order in which they
/// came, so what stands before the last sending went with it.
///
/// @param flow null where it was taken out of service
record Sendings(@Nullable Flow flow, Position position) {

  /// The number of the case that it sent something to last, if it did.
  Optional<String> receipt() {
    return position.record().entrySet().stream()
        .filter(this::isOne)
        .flatMap(it -> number(it.getValue()).stream())
        .reduce((_, later) -> later);
  }

  /// By the messages that brought them. Looking for a case sends nothing to it.
  List<String> unsentFiles() {
    var entries = new ArrayList<>(position.record().entrySet());
    int from = 0;
    for (int at = 0; at < entries.size(); at++) {
      from = isOne(entries.get(at)) ? at + 1 : from;
    }
    var since = entries.subList(from, entries.size()).stream().map(it -> it.getValue().answer());
    return Stream.concat(since, position.drafts().values().stream())
        .flatMap(answer -> answer instanceof Answer.Files it ? it.files().stream() : Stream.of())
        .map(Answer.FileSent::message)
        .toList();
  }

  /// Whether the outcome under this key is that of a sending.
  boolean isSentBy(String key) {
    return position.record().entrySet().stream()
        .anyMatch(it -> it.getKey().equals(key) && isOne(it));
  }

  private boolean isOne(Map.Entry<String, Entry> entry) {
    if (!(entry.getValue().answer() instanceof Outcome outcome)) {
      return false;
    }
    return step(Visits.nameOf(entry.getKey()))
        .map(act -> Movement.isSent(new Walk.Passed(entry.getKey(), act, outcome)))
        .orElseGet(() -> mayBeSent(entry.getValue(), outcome));
  }

  /// Nobody knows any more what step it was.
  private static boolean mayBeSent(Entry entry, Outcome outcome) {
    return number(entry).isPresent() && !outcome.facts().containsKey(Step.FindCase.ONLY_FOUND);
  }

  private Optional<Step> step(String name) {
    return flow == null
        ? Optional.empty()
        : flow.steps().stream()
            .filter(it -> it instanceof Step.Act act && act.name().equals(name))
            .findFirst();
  }

  private static Optional<String> number(Entry entry) {
    return entry.answer() instanceof Outcome outcome
        ? Optional.ofNullable(outcome.facts().get(Step.OpenCase.NUMBER)).filter(it -> !it.isEmpty())
        : Optional.empty();
  }
}
