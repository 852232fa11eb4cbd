package saitrong.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Answer.Files;
import saitrong.flow.Position.Entry;
import saitrong.flow.Walk.Passed;
import saitrong.shared.PersonalText;

/// Forgets what a message brought that was taken back: its answer is asked for again, and what
/// rests on it is shown or looked for anew. What was sent by then stays sent: nothing before it is
/// asked again, for no new answer would get there.
record Forgetting(Flow flow) {

  /// In the place of an answer that was sent and is forgotten, where the way hangs on there being
  /// one.
  static final Answer GONE = Answer.Words.of("…");

  /// Nobody knows any more what rests on what.
  static Forgetting withoutItsFlow() {
    var end = new Step.End(Wording.NONE, false);
    return new Forgetting(
        new Flow(
            "", "", Wording.NONE, List.of(), Duration.ZERO, Duration.ZERO, null, List.of(end)));
  }

  Position of(Position position, String message) {
    var next = position;
    for (var entry : position.record().entrySet()) {
      var left = without(entry.getValue(), message);
      if (left.isEmpty()) {
        next = gone(next, entry.getKey());
      } else if (!left.get().equals(entry.getValue().answer())) {
        next =
            withoutWhatRestsOn(next, entry.getKey())
                .answered(entry.getKey(), left.get(), entry.getValue().message());
      }
    }
    return withoutDraftsOf(next, message);
  }

  /// What was remembered under these names is not offered any more, and where it was taken over as
  /// an answer it is asked for again. What was tapped here came by no message either, and stays
  /// unless it is the very same.
  Position of(Position position, Set<String> names) {
    var next = position;
    for (var entry : position.record().entrySet()) {
      String name = Visits.nameOf(entry.getKey());
      boolean isTakenOver =
          names.contains(name)
              && entry.getValue().message() == null
              && entry.getValue().answer().equals(position.known().get(name));
      next = isTakenOver ? gone(next, entry.getKey()) : next;
    }
    return next.withoutKnown(names);
  }

  private Position gone(Position position, String key) {
    var way = Walk.through(flow, position);
    return isSent(way, key)
        ? blanked(position, key, way)
        : new AskedAgain(flow)
            .without(withoutWhatRestsOn(position, key), key)
            .forgetting(List.of(key))
            .withoutDraft(Earlier.keyOf(key));
  }

  private Position withoutWhatRestsOn(Position position, String key) {
    var way = Walk.through(flow, position);
    int at = place(way, key);
    return at < 0 || isSent(way, key)
        ? position
        : new Reopening(flow, position, way).of(way.passed().get(at));
  }

  private static boolean isSent(Walk.Way way, String key) {
    int at = place(way, key);
    return at >= 0 && at < Movement.afterTheLastCase(way);
  }

  private static int place(Walk.Way way, String key) {
    return way.passed().stream().map(Passed::key).toList().indexOf(key);
  }

  /// Without leaving the way by which it was sent: an answer by whose very value that way goes
  /// stays, which is mostly a choice, a word of the form.
  private Position blanked(Position position, String key, Walk.Way way) {
    var sent = way.passed().get(Movement.afterTheLastCase(way) - 1).key();
    return Stream.of(new Answer.Skipped(), GONE)
        .map(it -> position.answered(key, it, null))
        .filter(it -> place(Walk.through(flow, it), sent) >= 0)
        .findFirst()
        .orElse(position);
  }

  private static Position withoutDraftsOf(Position position, String message) {
    var next = position;
    for (var draft : position.drafts().entrySet()) {
      var source = position.sources().get(draft.getKey());
      var left =
          isSearch(draft.getKey(), draft.getValue())
              ? Optional.<Answer>empty()
              : without(new Entry(draft.getValue(), source), message);
      next =
          left.isEmpty()
              ? next.withoutDraft(draft.getKey())
              : next.drafting(draft.getKey(), left.get(), source);
    }
    return next;
  }

  /// Nobody knows which message brought the words of a search: it is begun anew.
  private static boolean isSearch(String key, Answer draft) {
    return draft instanceof Answer.Words && !key.startsWith("~") && !Extras.isOne(key);
  }

  private static Optional<Answer> without(Entry entry, String message) {
    if (!(entry.answer() instanceof Files files)) {
      return Sources.hold(entry.message(), message)
          ? Optional.empty()
          : Optional.of(entry.answer());
    }
    var left = new ArrayList<FileSent>(files.files());
    left.removeIf(file -> file.message().equals(message));
    boolean wordsGone = Sources.hold(entry.message(), message);
    var words = wordsGone ? new PersonalText("") : files.words();
    return left.isEmpty() && words.isBlank()
        ? Optional.empty()
        : Optional.of(new Files(left, words));
  }
}
