package saitrong.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Position.Entry;
import saitrong.flow.Step.Ask;
import saitrong.flow.Walk.Way;

/// Words that answer no question: people tell a matter in several messages, and some of it before
/// they are asked. They go to the officers with the case, each message for itself, so that one can
/// be unsent without the others. What may be an answer after all is offered as one.
record Beside(Scene scene) {

  /// What a conversation keeps is bounded: four of the longest messages that LINE takes.
  static final int MOST_LETTERS = 20_000;

  /// What was said at any question.
  static final String SAID = "+said";

  /// What was written where a picture was asked for.
  static final String FOR_A_PICTURE = "+words";

  /// Whether a step is still to come that sends what is kept; nobody knows yet whether on this way.
  boolean isSent(Position position) {
    var steps = scene.flow().steps();
    int here = Walk.through(scene.flow(), position).trace().getLast();
    return steps.subList(here, steps.size()).stream()
        .anyMatch(step ->
            step instanceof Step.OpenCase
                || step instanceof Step.AddToCase
                || step instanceof Step.ReopenCase
                || step instanceof Step.Book);
  }

  /// Whether what was sent unasked has somewhere to go: into a case, or to a question for it.
  boolean takes(Position position, Input input) {
    var steps = scene.flow().steps();
    int here = Walk.through(scene.flow(), position).trace().getLast();
    return steps.subList(here, steps.size()).stream()
        .anyMatch(step ->
            step instanceof Step.OpenCase
                || step instanceof Step.AddToCase
                || step instanceof Step.ReopenCase
                || (step instanceof Ask ask && asksFor(ask, input)));
  }

  private static boolean asksFor(Ask ask, Input input) {
    return input instanceof Input.Shared
        ? ask.kind() instanceof Kind.Place
        : ask.kind() instanceof Kind.Files || ask.kind() instanceof Kind.TextOrFiles;
  }

  /// Empty where it would become too much. Who says the same once more has said it once.
  static Optional<Position> kept(Position position, String as, Input.Typed typed) {
    var words = new Answer.Words(typed.text());
    var all = all(position);
    if (all.values().stream().anyMatch(it -> it.answer().equals(words))) {
      return Optional.of(position);
    }
    int letters = all.values().stream().mapToInt(it -> text(it).length()).sum();
    return letters + typed.text().value().length() > MOST_LETTERS
        ? Optional.empty()
        : Optional.of(position.answered(free(position, as), words, typed.message()));
  }

  /// What was written instead of a picture may be the place, and what was told before anything was
  /// asked may be the story. It stays beside all the same until it is taken for the answer.
  Position offeredAt(Position position, Way way, Ask ask, String key) {
    if (as(ask).isEmpty()) {
      return position;
    }
    boolean isOffered = position.drafts().containsKey(Earlier.keyOf(key));
    boolean isLate = isForAStory(ask) && way.passed().stream().anyMatch(Beside::isAStory);
    var offer = isOffered || isLate ? null : offer(position, ask, key);
    return offer == null
        ? position
        : position.drafting(Earlier.keyOf(key), offer.answer(), offer.message());
  }

  /// Whether what is offered here is what was said beside, and no answer of before.
  boolean isOffered(Position position, Ask ask, String key, Answer earlier) {
    var offer = as(ask).isEmpty() ? null : offer(position, ask, key);
    return offer != null && offer.answer().equals(earlier);
  }

  /// As an answer it need not be sent a second time.
  Position taken(Position position, Ask ask, String key, Answer earlier) {
    return isOffered(position, ask, key, earlier)
        ? position.forgetting(List.copyOf(all(position, as(ask)).keySet()))
        : position;
  }

  private @Nullable Entry offer(Position position, Ask ask, String key) {
    var said = all(position, as(ask)).values();
    if (said.isEmpty()) {
      return null;
    }
    var words = said.stream().map(Beside::text).toList();
    var hearing =
        scene
            .hearing(position.drafts().get(key))
            .of(ask.kind(), Input.Typed.of(String.join("\n", words)));
    var messages = said.stream().map(Entry::message).reduce(null, Sources::joined);
    return hearing instanceof Heard.Fits fits ? new Entry(fits.answer(), messages) : null;
  }

  private static String as(Ask ask) {
    return switch (ask.kind()) {
      case Kind.Place _ -> FOR_A_PICTURE;
      case Kind.Text _, Kind.TextOrFiles _ -> isForAStory(ask) ? SAID : "";
      case Kind.Choice _, Kind.Offered _, Kind.YesNo _, Kind.Count _, Kind.Rating _ -> "";
      case Kind.Phone _, Kind.Email _, Kind.CitizenNumber _, Kind.Receipt _, Kind.PhoneEnding _ ->
          "";
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _, Kind.Files _ -> "";
      case Kind.Person _, Kind.Organisation _, Kind.InSubDistrict _, Kind.Province _ -> "";
    };
  }

  /// What is remembered of a person, as the number of the house, is no story.
  private static boolean isForAStory(Ask ask) {
    return !ask.remembered()
        && (ask.kind() instanceof Kind.Text || ask.kind() instanceof Kind.TextOrFiles);
  }

  private static boolean isAStory(Walk.Passed passed) {
    return passed.step() instanceof Ask ask && isForAStory(ask);
  }

  static boolean isOne(String key) {
    String name = Visits.nameOf(key);
    return name.equals(SAID) || name.equals(FOR_A_PICTURE);
  }

  /// Into another run.
  static Position carried(Position from, Position to) {
    var next = to;
    for (var said : all(from).entrySet()) {
      next = next.answered(said.getKey(), said.getValue().answer(), said.getValue().message());
    }
    return next;
  }

  private static Map<String, Entry> all(Position position) {
    var all = new LinkedHashMap<>(position.record());
    all.keySet().removeIf(key -> !isOne(key));
    return all;
  }

  private static Map<String, Entry> all(Position position, String as) {
    var all = all(position);
    all.keySet().removeIf(key -> !Visits.nameOf(key).equals(as));
    return all;
  }

  private static String free(Position position, String as) {
    return Stream.iterate(1, nth -> nth + 1)
        .map(nth -> Visits.key(as, nth))
        .filter(key -> !position.record().containsKey(key))
        .findFirst()
        .orElse(as);
  }

  private static String text(Entry entry) {
    return entry.answer() instanceof Answer.Words words ? words.words().value() : "";
  }
}
