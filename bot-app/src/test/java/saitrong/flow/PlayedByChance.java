package saitrong.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect.FindAnswer;
import saitrong.flow.Effect.OfBooking;

/// Plays those who do what a flow wants, each of whom may say any of its words. The last one is the
/// lucky one, which comes more often than the others.
final class PlayedByChance {

  private PlayedByChance() {}

  static Outcome outcome(Step.Act act, Random chance) {
    return switch (act) {
      case Step.OpenCase _ ->
          chance.nextInt(3) == 0
              ? new Outcome(Effect.OpenCase.ALIKE, Map.of(Effect.OpenCase.ALIKE_TO, "00011/2569"))
              : told("opened");
      case Step.FindAnswer _ ->
          told(
              one(
                  chance,
                  FindAnswer.NOT_FOUND,
                  FindAnswer.NEAR,
                  FindAnswer.SHOWN,
                  FindAnswer.LEFT,
                  FindAnswer.FOUND));
      case Step.FindCase find -> found(find, chance);
      case Step.AddToCase _ -> told(one(chance, Step.FindCase.NOT_FOUND, Step.FindCase.FOUND));
      case Step.OfResult _ -> told(one(chance, Effect.OfResult.REFUSED, Effect.OfResult.DONE));
      case Step.FindSlots find ->
          PlayedBookings.slots(one(chance, OfBooking.NOT_FOUND, OfBooking.FOUND), find.of().size());
      case Step.FindBookings _ ->
          PlayedBookings.bookings(one(chance, OfBooking.NOT_FOUND, "พบคิวเดียว", OfBooking.FOUND));
      case Step.Book _ -> told(one(chance, OfBooking.FULL, OfBooking.LIMIT, OfBooking.BOOKED));
      case Step.MoveBooking _ ->
          told(one(chance, OfBooking.FULL, OfBooking.NOT_FOUND, OfBooking.BOOKED));
      case Step.CancelBooking _ -> told(one(chance, OfBooking.NOT_FOUND, OfBooking.CANCELLED));
    };
  }

  /// One that is open, closed, or has a result; what is told of it is in no language.
  private static Outcome found(Step.FindCase find, Random chance) {
    String found =
        one(
            chance,
            "พบ",
            "พบ ไม่มีผล",
            "พบ ส่งกลับแล้ว",
            "พบ พ้นเวลา",
            "พบ มีผล",
            "พบ มีผล มีระบบ");
    var told = PlayedCases.found(chance.nextInt(5) < 2 ? notFound(find, chance) : found);
    var facts = new HashMap<String, String>();
    told.facts().keySet().forEach(name -> facts.put(name, "00011/2569"));
    return new Outcome(told.result(), facts, told.options());
  }

  private static String notFound(Step.FindCase find, Random chance) {
    if (find.number().equals(Step.FindCase.THE_ONLY_ONE)) {
      return one(chance, Step.FindCase.NONE, PlayedCases.SEVERAL, Step.FindCase.NOT_FOUND);
    }
    return find.ending() == null
        ? Step.FindCase.NOT_FOUND
        : one(chance, Effect.FindCase.TOO_OFTEN, Step.FindCase.NOT_FOUND);
  }

  private static Outcome told(String result) {
    return new Outcome(result, Map.of("เลขที่รับแจ้ง", "00011/2569", "เลขคิว", "A2311/0900-1"));
  }

  private static String one(Random chance, String... words) {
    boolean lucky = chance.nextInt(2) == 1;
    return words[lucky ? words.length - 1 : chance.nextInt(words.length)];
  }
}
