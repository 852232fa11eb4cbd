package saitrong.flow;

import java.util.List;
import java.util.stream.IntStream;

/// The answers that a step can leave behind, where they can be listed.
final class Possible {

  private Possible() {}

  /// Empty where anything is possible.
  static List<String> answers(List<Step> steps, String name) {
    for (var step : steps) {
      switch (step) {
        case Step.Ask ask when ask.name().equals(name) -> {
          return of(ask.kind());
        }
        case Step.Consent consent when consent.name().equals(name) -> {
          return List.of(Kind.YesNo.YES, Kind.YesNo.NO);
        }
        case Step.FindAnswer find when find.name().equals(name) -> {
          return List.of(
              Effect.FindAnswer.FOUND,
              Effect.FindAnswer.NEAR,
              Effect.FindAnswer.SHOWN,
              Effect.FindAnswer.LEFT,
              Effect.FindAnswer.NOT_FOUND);
        }
        case Step.FindCase find when find.name().equals(name) -> {
          return of(find);
        }
        case Step.AddToCase add when add.name().equals(name) -> {
          return List.of(Effect.FOUND, Effect.NOT_FOUND);
        }
        case Step.OfResult result when result.name().equals(name) -> {
          return List.of(Effect.OfResult.DONE, Effect.OfResult.REFUSED);
        }
        case Step.OfBooking booking when booking.name().equals(name) -> {
          return BookingSteps.results(booking);
        }
        case Step.Stop _, Step.Act _, Step.Deed _, Step.Tell _ -> {}
        case Step.Branch _, Step.Jump _, Step.End _ -> {}
      }
    }
    return List.of();
  }

  private static List<String> of(Kind kind) {
    return switch (kind) {
      case Kind.Choice choice -> choice.options().stream().map(Option::id).toList();
      case Kind.YesNo _ -> List.of(Kind.YesNo.YES, Kind.YesNo.NO);
      case Kind.Rating _ ->
          IntStream.rangeClosed(1, Kind.Rating.BEST).mapToObj(Integer::toString).toList();
      case Kind.Text _, Kind.Offered _, Kind.Count _, Kind.Phone _ -> List.of();
      case Kind.Email _, Kind.CitizenNumber _, Kind.Day _, Kind.Clock _ -> List.of();
      case Kind.DayAndClock _, Kind.Person _, Kind.Organisation _, Kind.Place _ -> List.of();
      case Kind.InSubDistrict _, Kind.Province _, Kind.Files _, Kind.TextOrFiles _ -> List.of();
      case Kind.PhoneEnding _, Kind.Receipt _ -> List.of();
    };
  }

  private static List<String> of(Step.FindCase find) {
    if (find.number().equals(Step.FindCase.THE_ONLY_ONE)) {
      return List.of(Effect.FOUND, Effect.NOT_FOUND, Step.FindCase.NONE);
    }
    return find.ending() == null
        ? List.of(Effect.FOUND, Effect.NOT_FOUND)
        : List.of(Effect.FOUND, Effect.NOT_FOUND, Effect.FindCase.TOO_OFTEN);
  }
}
