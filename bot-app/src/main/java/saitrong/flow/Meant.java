package saitrong.flow;

import java.util.List;
import java.util.Map;

/// What a file means by a value that it compares an answer with. Yes, no and outcomes may be
/// written in several words, depending on what was asked; a choice is meant only by its own words,
/// whole: "ไม่" is not the choice "ไม่ใช่".
final class Meant {

  private static final Map<String, String> YES_OR_NO =
      Map.of(
          "yes", Kind.YesNo.YES,
          "ยินยอม", Kind.YesNo.YES,
          "ถูกต้อง", Kind.YesNo.YES,
          "no", Kind.YesNo.NO,
          "ไม่", Kind.YesNo.NO,
          "ไม่ยินยอม", Kind.YesNo.NO,
          "ไม่ถูกต้อง", Kind.YesNo.NO);
  private static final Map<String, String> FOUND_OR_NOT =
      Map.of(
          "found", Effect.FOUND,
          "not found", Effect.NOT_FOUND,
          "limit reached", Effect.FindCase.TOO_OFTEN,
          "none", Step.FindCase.NONE);
  private static final Map<String, String> OF_ANSWER =
      Map.of(
          "found", Effect.FindAnswer.FOUND,
          "near", Effect.FindAnswer.NEAR,
          "shown", Effect.FindAnswer.SHOWN,
          "left", Effect.FindAnswer.LEFT,
          "not found", Effect.FindAnswer.NOT_FOUND);
  private static final Map<String, String> OF_BOOKING =
      Map.of(
          "found", Effect.OfBooking.FOUND,
          "not found", Effect.OfBooking.NOT_FOUND,
          "booked", Effect.OfBooking.BOOKED,
          "full", Effect.OfBooking.FULL,
          "limit reached", Effect.OfBooking.LIMIT,
          "cancelled", Effect.OfBooking.CANCELLED);

  private static final Map<String, String> DONE_OR_REFUSED =
      Map.of("done", Effect.OfResult.DONE, "refused", Effect.OfResult.REFUSED);

  private Meant() {}

  static List<String> by(List<String> written, List<Step> steps, String name) {
    for (var step : steps) {
      switch (step) {
        case Step.Ask ask when ask.name().equals(name) -> {
          return answer(written, ask.kind());
        }
        case Step.Consent consent when consent.name().equals(name) -> {
          return in(YES_OR_NO, written);
        }
        case Step.FindAnswer find when find.name().equals(name) -> {
          return in(OF_ANSWER, written);
        }
        case Step.FindCase find when find.name().equals(name) -> {
          return in(FOUND_OR_NOT, written);
        }
        case Step.AddToCase add when add.name().equals(name) -> {
          return in(FOUND_OR_NOT, written);
        }
        case Step.OfResult result when result.name().equals(name) -> {
          return in(DONE_OR_REFUSED, written);
        }
        case Step.OfBooking booking when booking.name().equals(name) -> {
          return in(OF_BOOKING, written);
        }
        case Step.Stop _, Step.Act _, Step.Deed _, Step.Tell _ -> {}
        case Step.Branch _, Step.Jump _, Step.End _ -> {}
      }
    }
    return written;
  }

  private static List<String> answer(List<String> written, Kind kind) {
    return switch (kind) {
      case Kind.YesNo _ -> in(YES_OR_NO, written);
      case Kind.Choice choice -> wholeOrEach(written, choice);
      case Kind.Text _, Kind.Offered _, Kind.Count _, Kind.Phone _ -> written;
      case Kind.Email _, Kind.CitizenNumber _, Kind.Day _, Kind.Clock _ -> written;
      case Kind.DayAndClock _, Kind.Person _, Kind.Organisation _, Kind.Place _ -> written;
      case Kind.InSubDistrict _, Kind.Province _, Kind.Files _, Kind.TextOrFiles _ -> written;
      case Kind.PhoneEnding _, Kind.Receipt _, Kind.Rating _ -> written;
    };
  }

  /// Commas part one choice from the next, but may also stand inside of one.
  private static List<String> wholeOrEach(List<String> written, Kind.Choice choice) {
    String whole = String.join(",", written);
    return choice.options().stream()
        .map(Option::id)
        .filter(id -> id.replaceAll("\\s*,\\s*", ",").equals(whole))
        .findFirst()
        .map(List::of)
        .orElse(written);
  }

  private static List<String> in(Map<String, String> words, List<String> written) {
    return written.stream().map(it -> words.getOrDefault(it, it)).toList();
  }
}
