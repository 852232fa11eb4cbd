package saitrong.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Answer;
import saitrong.flow.Effect;
import saitrong.flow.FlowSet;
import saitrong.flow.KeptRun;
import saitrong.flow.Position;
import saitrong.flow.Sources;

/// What a person has in hand of the agency's scripts. Whoever starts one while another is open
/// finds the other again afterwards.
///
/// @param runs the one that is being walked last
/// @param known what is remembered of the person for the next time
/// @param from the message that brought what is known, by the same name
/// @param justDone how the last script ended, until something else is said
record InHand(
    List<Position> runs,
    Map<String, Answer> known,
    Map<String, String> from,
    Optional<JustDone> justDone) {

  static final InHand NOTHING = new InHand(List.of(), Map.of(), Map.of());

  InHand(List<Position> runs, Map<String, Answer> known, Map<String, String> from) {
    this(runs, known, from, Optional.empty());
  }

  InHand {
    runs = List.copyOf(runs);
    known = Map.copyOf(known);
    from = Map.copyOf(from);
  }

  Optional<Position> run() {
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast());
  }

  /// A question waits for its answer: numbers and words are the script's.
  boolean asks() {
    return run().filter(position -> !position.resting()).isPresent();
  }

  boolean isEmpty() {
    return runs.isEmpty() && known.isEmpty() && justDone.isEmpty();
  }

  /// The run goes on where it is open; whatever else is open rests below, also of the same script.
  /// One in which nothing was said yet is not worth coming back to.
  InHand putting(Position position) {
    var next = new ArrayList<Position>();
    for (var other : runs) {
      if (!isSame(other, position) && !other.isUntouched()) {
        next.add(other.putToRest());
      }
    }
    next.add(position);
    return with(next);
  }

  InHand dropping(Position over) {
    return with(runs.stream().filter(it -> !isSame(it, over)).toList());
  }

  boolean has(Position run) {
    return runs.stream().anyMatch(it -> isSame(it, run));
  }

  /// Those of one script, the one that was walked last at the end.
  List<Position> of(String flow) {
    return runs.stream().filter(it -> it.flow().equals(flow)).toList();
  }

  /// One message may have begun runs of two scripts, which are called the same.
  private static boolean isSame(Position one, Position other) {
    return one.flow().equals(other.flow()) && one.run().equals(other.run());
  }

  /// What this message answered is forgotten, in whichever script, and also where it was
  /// remembered.
  ///
  /// @param flows that there are now
  InHand takingBack(String message, @Nullable FlowSet flows) {
    var names = new HashSet<String>();
    from.forEach((name, source) -> {
      if (Sources.hold(source, message)) {
        names.add(name);
      }
    });
    var left = new HashMap<>(known);
    left.keySet().removeAll(names);
    var sources = new HashMap<>(from);
    sources.keySet().removeAll(names);
    return new InHand(
        runs.stream().map(run -> new KeptRun(flows, run).takingBack(message, names)).toList(),
        left,
        sources,
        justDone);
  }

  /// The messages by which all of it came.
  Stream<String> messages() {
    var remembered = from.values().stream().flatMap(it -> Sources.list(it).stream());
    return Stream.concat(runs.stream().flatMap(Position::messages), remembered);
  }

  InHand having(Optional<JustDone> done) {
    return new InHand(runs, known, from, done);
  }

  InHand resting() {
    return with(runs.stream().filter(run -> !run.isUntouched()).map(Position::putToRest).toList());
  }

  /// What was only confirmed stays with the message that brought it.
  InHand remembering(Effect.Remember remember) {
    if (remember.message() == null && remember.answer().equals(known.get(remember.name()))) {
      return this;
    }
    var left = new HashMap<>(known);
    left.put(remember.name(), remember.answer());
    var sources = new HashMap<>(from);
    if (remember.message() == null) {
      sources.remove(remember.name());
    } else {
      sources.put(remember.name(), remember.message());
    }
    return new InHand(runs, left, sources, justDone);
  }

  InHand forgetting() {
    return new InHand(
        runs.stream().map(Position::withoutKnown).toList(), Map.of(), Map.of(), justDone);
  }

  private InHand with(List<Position> others) {
    return new InHand(others, known, from, justDone);
  }

  /// Names no answer.
  @Override
  public String toString() {
    return "InHand[%d runs, %d known]".formatted(runs.size(), known.size());
  }
}
