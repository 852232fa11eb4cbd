package saitrong.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Story.Line;
import saitrong.flow.Story.What;
import saitrong.flow.StoryResult.Failure;
import saitrong.message.Action;
import saitrong.shared.PersonalText;

/// Plays one story against the engine. The owners of effects are played too: a case gets a sample
/// number, an answer is found when the story says so.
final class StoryRun {

  private static final Instant MORNING = Instant.parse("2026-11-20T02:00:00Z");
  private final Story story;
  private final Flow flow;
  private final Intake intake;
  private final boolean byTyping;
  private final Map<String, String> standing;
  private final Coverage coverage;

  /// What the bot has said and wanted, and the story has not told yet.
  private final Deque<Seen> unseen = new ArrayDeque<>();

  private List<Action> buttons = List.of();
  private final List<Action> earlier = new ArrayList<>();
  private Instant now = MORNING;
  private Position position;
  private int messages;

  /// One thing that came from the engine.
  private sealed interface Seen {
    record Bubble(String text) implements Seen {}

    record Wanted(What what, String value, @Nullable String key) implements Seen {}
  }

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
      case Line.Taps it -> give(it, tapped(it));
      case Line.Sends it -> give(it, new Input.Sent(files(it)));
      case Line.Places it ->
          give(
              it,
              new Input.Shared(
                  new Answer.Spot(new PersonalText(it.name()), 13.75, 100.5), message()));
      case Line.Sticks it -> give(it, new Input.Unusable());
      case Line.Waits it -> wait(it);
      case Line.Hears it -> hear(it);
      case Line.Happens it -> happen(it);
    }
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
    for (var effect : turn.effects()) {
      switch (effect) {
        case Effect.Say say -> {
          say.messages().forEach(it -> unseen.add(new Seen.Bubble(Bubbles.text(it))));
          earlier.addAll(buttons);
          buttons = Bubbles.buttons(say);
        }
        case Effect.OpenCase open -> want(What.OPENS, open.kind(), open.key());
        case Effect.FindAnswer find -> want(What.FINDS, "", find.key());
        case Effect.FindCase find -> want(What.LOOKS_UP, "", find.key());
        case Effect.AddToCase add -> want(What.ADDS, add.number(), add.key());
        case Effect.OfBooking booking -> want(booking);
        case Effect.RecordRating rating -> want(What.RATES, Integer.toString(rating.score()), null);
        case Effect.HandOver _ -> want(What.HANDS_OVER, "", null);
        case Effect.ShowFullNotice _ -> want(What.SHOWS_NOTICE, "", null);
        case Effect.Ended ended -> want(What.ENDS, PlayedOwners.word(ended.how()), null);
        case Effect.SwitchLanguage to ->
            want(What.SWITCHES, to.language().name().toLowerCase(Locale.ROOT), null);
        case Effect.Forget _ -> want(What.FORGETS, "", null);
        case Effect.Remind remind when remind.key().contains("/") ->
            want(What.REMINDS, PlayedOwners.moment(remind.at()), null);
        case Effect.Remember _, Effect.Remind _, Effect.AnswerHelped _, Effect.EraseFiles _ -> {}
      }
    }
  }

  /// The story tells what comes of it; how much is chosen already tells what is looked for.
  private void want(Effect.OfBooking booking) {
    switch (booking) {
      case Effect.FindSlots find ->
          want(What.FINDS_SLOTS, Integer.toString(find.of().size()), find.key());
      case Effect.Book book -> want(What.BOOKS, "", book.key());
      case Effect.FindBookings find -> want(What.FINDS_BOOKINGS, "", find.key());
      case Effect.MoveBooking move -> want(What.MOVES, "", move.key());
      case Effect.CancelBooking cancel -> want(What.CANCELS, "", cancel.key());
    }
  }

  private void want(What what, String value, @Nullable String key) {
    unseen.add(new Seen.Wanted(what, value, key));
  }

  private void hear(Line.Hears line) {
    var seen = unseen.poll();
    String actual = seen == null ? "-" : describe(seen);
    if (!(seen instanceof Seen.Bubble bubble) || !Bubbles.isLike(line.text(), bubble.text())) {
      throw new Differs(line.at(), "ระบบ: " + line.text(), actual);
    }
  }

  private void happen(Line.Happens line) {
    String expected = line.what().thai() + ": " + line.value();
    if (!(unseen.poll() instanceof Seen.Wanted wanted) || wanted.what() != line.what()) {
      throw new Differs(line.at(), expected, "-");
    }
    boolean tells = line.what().isTold() || line.value().isEmpty();
    if (!tells && !line.value().equals(wanted.value())) {
      throw new Differs(line.at(), expected, describe(wanted));
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
      throw new Differs(line, "-", describe(seen));
    }
  }

  private static String describe(Seen seen) {
    return switch (seen) {
      case Seen.Bubble bubble -> "ระบบ: " + bubble.text();
      case Seen.Wanted wanted -> wanted.what().thai() + ": " + wanted.value();
    };
  }

  /// On a PC, which has no quick replies, the label is typed.
  private Input tapped(Line.Taps line) {
    if (byTyping && !line.old()) {
      find(line, buttons);
      return Input.Typed.of(line.label());
    }
    return new Input.Tapped(find(line, line.old() ? earlier : buttons), Map.of());
  }

  private static String find(Line.Taps line, List<Action> among) {
    for (var action : among) {
      if (action instanceof Action.Tap tap && tap.label().equals(line.label())) {
        return tap.data();
      }
    }
    var labels = among.stream().map(Action::label).toList();
    throw new Differs(line.at(), "[" + line.label() + "]", labels.toString());
  }

  private List<FileSent> files(Line.Sends line) {
    var files = new ArrayList<FileSent>();
    for (int i = 0; i < line.count(); i++) {
      files.add(new FileSent(message(), line.type(), null, 1000L));
    }
    return files;
  }

  private String message() {
    return "m" + ++messages;
  }

  private Circumstances about() {
    return new Circumstances(story.language(), now, standing);
  }
}
