package saitrong.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Story.Line;
import saitrong.flow.StoryResult.Failure;

/// Plays one story against the engine. The owners of effects are played too: a case gets a sample
/// number, an answer is found when the story says so.
final class StoryRun {

  private static final Instant MORNING = Instant.parse("2026-11-20T02:00:00Z");
  private final Story story;
  private final Flow flow;
  private final Intake intake;
  private final boolean byTyping;
  private final PlayedPerson person;
  private final Map<String, String> standing;
  private final Coverage coverage;

  /// What the bot has said and wanted, and the story has not told yet.
  private final Deque<Seen> unseen = new ArrayDeque<>();

  private Instant now = MORNING;
  private Position position;

  /// Ends the story at a line.
  private static final class Differs extends RuntimeException {
    private final transient Failure failure;

    Differs(int line, String expected, String actual) {
      super("differs at line " + line);
      this.failure = new Failure(line, expected, actual);
    }
  }

  StoryRun(
      Story story,
      Flow flow,
      Intake intake,
      Map<String, String> standing,
      boolean byTyping,
      Coverage coverage) {
    this.story = story;
    this.flow = flow;
    this.intake = intake;
    this.standing = standing;
    this.byTyping = byTyping;
    this.person = new PlayedPerson(byTyping);
    this.coverage = coverage;
    var known = new HashMap<String, Answer>();
    story.known().forEach((name, value) -> known.put(name, Answer.Words.of(value)));
    var start = intake.start(flow, "story", known, about());
    this.position = start.position();
    see(start);
  }

  StoryResult play() {
    try {
      for (var line : story.lines()) {
        play(line);
      }
      finishBefore(lastLine());
      return result(null);
    } catch (Differs differs) {
      return result(differs.failure);
    }
  }

  private int lastLine() {
    return story.lines().isEmpty() ? story.line() : story.lines().getLast().at();
  }

  private StoryResult result(@Nullable Failure failure) {
    return new StoryResult(story.flow(), story.file(), story.title(), byTyping, failure);
  }

  private void play(Line line) {
    switch (line) {
      case Line.Types it -> give(it, Input.Typed.of(it.text()));
      case Line.Taps it -> tap(it);
      case Line.Sends it -> give(it, person.sends(it));
      case Line.Places it -> give(it, person.shares(it));
      case Line.Sticks it -> give(it, new Input.Unusable());
      case Line.Waits it -> wait(it);
      case Line.Hears it -> hear(it);
      case Line.Happens it -> happen(it);
    }
  }

  private void tap(Line.Taps line) {
    var input = person.taps(line);
    if (input.isEmpty()) {
      throw new Differs(line.at(), "[" + line.label() + "]", person.labels(line).toString());
    }
    give(line, input.get());
  }

  private void wait(Line.Waits line) {
    finishBefore(line.at());
    now = now.plus(line.howLong());
  }

  private void give(Line line, Input input) {
    finishBefore(line.at());
    now = now.plus(Duration.ofMinutes(1));
    take(input);
  }

  private void take(Input input) {
    var turn = intake.next(position, input, about());
    position = turn.position();
    see(turn);
  }

  private void see(Turn turn) {
    coverage.add(flow, Walk.through(flow, position));
    Seen.in(turn).forEach(unseen::add);
    turn.effects().stream()
        .filter(Effect.Say.class::isInstance)
        .map(Effect.Say.class::cast)
        .forEach(person::sees);
  }

  private void hear(Line.Hears line) {
    var seen = unseen.poll();
    if (!(seen instanceof Seen.Bubble bubble) || !Bubbles.isLike(line.text(), bubble.text())) {
      throw new Differs(line.at(), "ระบบ: " + line.text(), described(seen));
    }
  }

  private static String described(@Nullable Seen seen) {
    return seen == null ? "-" : seen.described();
  }

  private void happen(Line.Happens line) {
    String expected = line.what().thai() + ": " + line.value();
    var seen = unseen.poll();
    if (!(seen instanceof Seen.Wanted wanted) || wanted.what() != line.what()) {
      throw new Differs(line.at(), expected, described(seen));
    }
    boolean tells = PlayedOwners.tells(line.what(), line.value());
    if (!tells && !line.value().equals(wanted.value())) {
      throw new Differs(line.at(), expected, wanted.described());
    }
    var outcome = PlayedOwners.outcome(line.what(), line.value(), wanted.value());
    if (outcome != null) {
      take(new Input.Done(Objects.requireNonNullElse(wanted.key(), ""), outcome));
    }
  }

  /// Nothing may be left unsaid by the story.
  private void finishBefore(int line) {
    var seen = unseen.peek();
    if (seen != null) {
      throw new Differs(line, "-", seen.described());
    }
  }

  private Circumstances about() {
    return new Circumstances(story.language(), now, standing);
  }
}
