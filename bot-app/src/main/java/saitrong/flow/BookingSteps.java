package saitrong.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saitrong.flow.Effect.Given;
import saitrong.flow.Effect.OfBooking;
import saitrong.flow.Walk.Passed;

/// What the verbs of appointments need, leave behind, and have done.
final class BookingSteps {

  private static final List<String> FOUND_OR_NOT = List.of(OfBooking.FOUND, OfBooking.NOT_FOUND);

  private BookingSteps() {}

  /// How many answers `จาก` must name.
  static boolean takes(Step.OfBooking step) {
    int count = step.of().size();
    return switch (step) {
      case Step.FindSlots _ -> count <= 2;
      case Step.FindBookings _ -> count == 0;
      case Step.Book _, Step.MoveBooking _ -> count == 3;
      case Step.CancelBooking _ -> count == 1;
    };
  }

  static List<String> results(Step.OfBooking step) {
    return switch (step) {
      case Step.FindSlots _, Step.FindBookings _ -> FOUND_OR_NOT;
      case Step.Book _ -> List.of(OfBooking.BOOKED, OfBooking.FULL, OfBooking.LIMIT);
      case Step.MoveBooking _ -> List.of(OfBooking.BOOKED, OfBooking.FULL, OfBooking.NOT_FOUND);
      case Step.CancelBooking _ -> List.of(OfBooking.CANCELLED, OfBooking.NOT_FOUND);
    };
  }

  static Set<String> facts(Step.OfBooking step) {
    return offers(step) ? Set.of() : OfBooking.FACTS;
  }

  /// Its outcome is something to choose from.
  static boolean offers(Step step) {
    return step instanceof Step.FindSlots || step instanceof Step.FindBookings;
  }

  /// Something was booked, moved or cancelled.
  static boolean isDone(Passed passed) {
    return !offers(passed.step())
        && passed.answer() instanceof Answer.Outcome outcome
        && (outcome.result().equals(OfBooking.BOOKED)
            || outcome.result().equals(OfBooking.CANCELLED));
  }

  static OfBooking effect(
      Step.OfBooking step, String key, Map<String, Answer> values, List<Given> given) {
    var of = words(step.of(), values);
    return switch (step) {
      case Step.FindSlots _ -> new Effect.FindSlots(key, of);
      case Step.FindBookings _ -> new Effect.FindBookings(key);
      case Step.Book _ -> new Effect.Book(key, of.get(0), of.get(1), of.get(2), given);
      case Step.MoveBooking _ -> new Effect.MoveBooking(key, of.get(0), of.get(1), of.get(2));
      case Step.CancelBooking _ -> new Effect.CancelBooking(key, of.get(0));
    };
  }

  /// Empty words for what was not answered: nothing can be booked with them.
  private static List<String> words(List<String> names, Map<String, Answer> values) {
    var words = new ArrayList<String>();
    for (var name : names) {
      words.add(values.get(name) instanceof Answer.Words it ? it.words().value() : "");
    }
    return words;
  }
}
