package saitrong.flow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;
import saitrong.shared.Language;

/// Days or times to choose from, by what people call them: "พรุ่งนี้", "วันศุกร์", "27/11",
/// "บ่ายสอง". Who names one that is not among them is told so, and not to type a number.
final class MomentsOffered {

  private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern ISO_TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
  private static final Pattern TIMES =
      Pattern.compile("[0-9]{1,2} ?[.:-] ?[0-9]{1,2}(?! ?[-./]? ?[0-9])");
  private static final Days ANY_DAY = new Days(Kind.Span.ANY);

  /// Under which the explanation finds what was meant.
  private static final String MEANT = "meant";

  private MomentsOffered() {}

  /// Where the choices are days: before a number is looked for, for 2/1 is no 21.
  static Optional<Heard> day(Kind.Choice choice, String typed, LocalDate today) {
    if (!areAll(choice, ISO_DAY)) {
      return Optional.empty();
    }
    String said = PartsOfADay.dayFirst(typed);
    return Weekdays.read(said)
        .or(() -> Weekdays.readBeforeATime(said))
        .map(weekday -> weekday(choice, weekday, today))
        .or(() ->
            DaysAsTyped.day(said, ANY_DAY, today) instanceof Fits fits
                ? Optional.of(among(choice, words(fits)))
                : Optional.empty());
  }

  private static Heard weekday(Kind.Choice choice, Weekdays weekday, LocalDate today) {
    return switch (weekday.week()) {
      case ANY -> among(choice, firstOffered(choice, weekday.day()).orElse(weekday.coming(today)));
      case THIS -> among(choice, weekday.coming(today));
      case NEXT -> oneOf(choice, weekday.next(today));
    };
  }

  /// "อังคารหน้า" on a Monday is to some tomorrow. Nobody may be booked for a later day than they
  /// meant, so they are asked for the date, unless only the nearer one can be had.
  private static Heard oneOf(Kind.Choice choice, List<LocalDate> days) {
    var offered =
        days.stream().map(LocalDate::toString).filter(it -> choice.withId(it).isPresent()).toList();
    return offered.isEmpty() || offered.equals(List.of(days.getFirst().toString()))
        ? among(choice, days.getFirst())
        : new Unfit(Sentence.UNFIT_WHICH_DAY, meaning(String.join("\n", offered)));
  }

  private static Heard among(Kind.Choice choice, LocalDate day) {
    return among(choice, day.toString());
  }

  private static Optional<LocalDate> firstOffered(Kind.Choice choice, DayOfWeek weekday) {
    return choice.options().stream()
        .map(it -> LocalDate.parse(it.id()))
        .filter(it -> it.getDayOfWeek() == weekday)
        .findFirst();
  }

  /// Whether a day is said where times are to choose from, alone or with a time, and it is another
  /// one.
  static boolean isOnAnotherDay(
      Kind.Choice choice, String typed, LocalDate chosen, LocalDate today) {
    return areAll(choice, ISO_TIME)
        && PartsOfADay.day(typed)
            .or(() -> Optional.of(typed).filter(it -> !isTimes(it)))
            .filter(said -> isAnother(said, chosen, today))
            .isPresent();
  }

  /// "9-10" and "9.30" are no days of a month here.
  private static boolean isTimes(String typed) {
    return TIMES.matcher(typed).lookingAt();
  }

  private static boolean isAnother(String said, LocalDate chosen, LocalDate today) {
    return Weekdays.read(said)
        .map(it ->
            switch (it.week()) {
              case ANY -> it.day() != chosen.getDayOfWeek();
              case THIS -> !it.coming(today).equals(chosen);
              case NEXT -> !it.next(today).contains(chosen);
            })
        .orElseGet(() ->
            switch (DaysAsTyped.day(said, ANY_DAY, today)) {
              case Fits fits -> !words(fits).equals(chosen.toString());
              case Heard.Search(var days, _) -> days.lines().noneMatch(chosen.toString()::equals);
              case Heard.More _, Unfit _ -> false;
            });
  }

  /// Where the choices are times: behind numbers and labels, for 1 is the first of them. A part of
  /// the day is one of them where only one lies in it, and the day was chosen before.
  static Optional<Heard> time(Kind.Choice choice, String typed, LocalDate today) {
    if (!areAll(choice, ISO_TIME)) {
      return Optional.empty();
    }
    String said = withoutDay(typed, today);
    boolean isPart = PartsOfADay.isOne(said) && !said.equals("เที่ยง");
    return !isPart && ClocksAsTyped.read(said) instanceof Fits fits
        ? Optional.of(among(choice, words(fits)))
        : onlyOneIn(choice, said);
  }

  private static String withoutDay(String typed, LocalDate today) {
    String said = PartsOfADay.withoutDay(typed);
    return isTimes(said) ? said : DaysAsTyped.behindADate(said, today).orElse(said);
  }

  private static Optional<Heard> onlyOneIn(Kind.Choice choice, String said) {
    var there =
        choice.options().stream()
            .filter(it -> PartsOfADay.isIn(said, LocalTime.parse(it.id())))
            .toList();
    return there.size() == 1 ? Optional.of(Fits.words(there.getFirst().id())) : Optional.empty();
  }

  static boolean isADay(String kept) {
    return ISO_DAY.matcher(kept).matches();
  }

  private static boolean areAll(Kind.Choice choice, Pattern form) {
    Predicate<Option> has = it -> form.matcher(it.id()).matches();
    return !choice.options().isEmpty() && choice.options().stream().allMatch(has);
  }

  private static Heard among(Kind.Choice choice, String kept) {
    return choice.withId(kept).isPresent()
        ? Fits.words(kept)
        : new Unfit(Sentence.UNFIT_NOT_OFFERED, meaning(kept));
  }

  private static String words(Fits fits) {
    return fits.answer() instanceof Answer.Words it ? it.words().value() : "";
  }

  /// What was meant, for the explanation; several of them a line each.
  static Map<String, String> meaning(String kept) {
    return Map.of(MEANT, kept);
  }

  /// As the explanation names it.
  static Map<String, String> explained(Unfit unfit, Language language) {
    String meant = unfit.values().getOrDefault(MEANT, "");
    return meant.isEmpty()
        ? Map.of()
        : Map.of(
            "answer",
            meant.lines().map(it -> shown(it, language)).collect(Collectors.joining(" / ")));
  }

  /// Whether the day that was chosen is said once more where its times are to choose from.
  static boolean isOnThatDay(Kind.Choice choice, String typed, LocalDate chosen, LocalDate today) {
    return areAll(choice, ISO_TIME)
        && !isTimes(typed)
        && (Weekdays.read(typed).isPresent()
            || DaysAsTyped.day(typed, ANY_DAY, today) instanceof Fits)
        && !isAnother(typed, chosen, today);
  }

  private static String shown(String kept, Language language) {
    try {
      return ISO_TIME.matcher(kept).matches()
          ? ThaiCalendar.show(LocalTime.parse(kept), language)
          : ThaiCalendar.show(LocalDate.parse(kept), language);
    } catch (DateTimeParseException neither) {
      return kept;
    }
  }
}
