package saitrong.flow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// Whether what was once answered is still an answer: a file may have been edited since, a choice
/// may be gone, a question may have become one of another kind, and a day may have come to lie
/// before an earlier answer that was corrected.
final class StillFits {

  private StillFits() {}

  static boolean holds(Kind kind, Answer answer) {
    return switch (kind) {
      case Kind.Files _, Kind.TextOrFiles _ -> answer instanceof Answer.Files;
      case Kind.Place _ -> answer instanceof Answer.Words || answer instanceof Answer.Spot;
      case Kind.Text _, Kind.Choice _, Kind.Offered _, Kind.YesNo _ -> isReadIn(kind, answer);
      case Kind.Count _, Kind.Phone _, Kind.Email _, Kind.CitizenNumber _ -> isReadIn(kind, answer);
      case Kind.Day _, Kind.Clock _, Kind.DayAndClock _, Kind.Person _ -> isReadIn(kind, answer);
      case Kind.Organisation _, Kind.InSubDistrict _, Kind.Province _, Kind.PhoneEnding _ ->
          isReadIn(kind, answer);
      case Kind.Receipt _, Kind.Rating _ -> isReadIn(kind, answer);
    };
  }

  private static boolean isReadIn(Kind kind, Answer answer) {
    return answer instanceof Answer.Words words && reads(kind, words.words().value());
  }

  private static boolean reads(Kind kind, String kept) {
    try {
      return readsAsIts(kind, kept);
    } catch (DateTimeException ofAnotherKind) {
      return false;
    }
  }

  private static boolean readsAsIts(Kind kind, String kept) {
    return switch (kind) {
      case Kind.Choice choice -> choice.withId(kept).isPresent();
      case Kind.YesNo _ -> kept.equals(Kind.YesNo.YES) || kept.equals(Kind.YesNo.NO);
      case Kind.Count _ -> kept.matches("-?[0-9]{1,15}");
      case Kind.Rating _ -> kept.matches("[1-5]");
      case Kind.Phone _ -> kept.matches("[+0-9].*"); // an extension may follow
      case Kind.CitizenNumber _ -> kept.matches("[0-9]{13}");
      case Kind.Day(var days) -> !days.isTooEarly(LocalDate.parse(kept));
      case Kind.Clock _ -> LocalTime.parse(kept) != null;
      case Kind.DayAndClock(var days) -> !days.isTooEarly(LocalDateTime.parse(kept));
      case Kind.InSubDistrict _ -> ThaiAddresses.all().kept(kept).isPresent();
      case Kind.Email _ -> kept.contains("@");
      case Kind.Receipt _ -> kept.matches("[0-9]+/[0-9]{4}");
      case Kind.PhoneEnding _ -> kept.matches("[0-9]{4}");
      case Kind.Province _ ->
          ThaiAddresses.all().provinces().stream().anyMatch(it -> it.th().equals(kept));
      case Kind.Text _, Kind.Person _, Kind.Organisation _ -> true;
      case Kind.Place _, Kind.Files _, Kind.TextOrFiles _, Kind.Offered _ -> true;
    };
  }
}
