package saitrong.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saitrong.flow.Answer;
import saitrong.flow.Intake;
import saitrong.flow.Position;

/// What a person has in hand of the agency's scripts. Whoever starts one while another is open
/// finds the other again afterwards.
///
/// @param runs the one that is being walked last
/// @param known what is remembered of the person for the next time
record InHand(List<Position> runs, Map<String, Answer> known) {

  static final InHand NOTHING = new InHand(List.of(), Map.of());

  InHand {
    runs = List.copyOf(runs);
    known = Map.copyOf(known);
  }

  Optional<Position> run() {
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast());
  }

  /// A question waits for its answer: numbers and words are the script's.
  boolean asks() {
    return run().filter(position -> !position.resting()).isPresent();
  }

  boolean isEmpty() {
    return runs.isEmpty() && known.isEmpty();
  }

  /// The script's own run goes on where there is one; whatever else is open rests below.
  InHand putting(Position position) {
    var next = new ArrayList<Position>();
    for (var other : runs) {
      if (!other.flow().equals(position.flow())) {
        next.add(other.putToRest());
      }
    }
    next.add(position);
    return new InHand(next, known);
  }

  InHand dropping(Position over) {
    return new InHand(runs.stream().filter(it -> !it.flow().equals(over.flow())).toList(), known);
  }

  /// What this message answered is forgotten, in whichever script.
  InHand takingBack(String message) {
    return new InHand(runs.stream().map(run -> Intake.without(run, message)).toList(), known);
  }

  InHand resting() {
    return new InHand(runs.stream().map(Position::putToRest).toList(), known);
  }

  InHand remembering(String name, Answer answer) {
    var next = new LinkedHashMap<>(known);
    next.put(name, answer);
    return new InHand(runs, next);
  }

  InHand forgetting() {
    return new InHand(runs.stream().map(Position::withoutKnown).toList(), Map.of());
  }

  /// Names no answer.
  @Override
  public String toString() {
    return "InHand[%d runs, %d known]".formatted(runs.size(), known.size());
  }
}
