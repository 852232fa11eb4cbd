package saitrong.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.Unfit;

/// Finds the choice that somebody typed: its number, its words, a part of them that no other choice
/// has, or its words with one slip.
final class ChoicesAsTyped {

  private static final Pattern FIGURE = Pattern.compile("[0-9]");
  private static final Pattern YES = Pattern.compile("(?i)(?:ใช่|yes),? +(.+)");
  private static final int SHORTEST_BEGINNING = 2;
  static final int SHORTEST_PART = 3;
  private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

  private ChoicesAsTyped() {}

  /// @param seen how many choices have been shown with their numbers
  static Heard of(Kind.Choice choice, String typed, int seen) {
    String folded = asLabelled(Typed.fold(isNamed(choice, typed) ? typed : Numbered.bare(typed)));
    if (folded.matches("[0-9]{1,4}")) {
      return numbered(choice, Integer.parseInt(folded), folded, seen);
    }
    return Stream.concat(
            named(choice, folded),
            Stream.<Predicate<String>>of(
                    label -> ChoiceInASentence.affirms(choice, folded, label),
                    label -> ChoiceInASentence.isComplaint(choice, folded, label),
                    label -> isOneSlipAway(label, folded))
                .map(attempt -> withLabel(choice, attempt)))
        .filter(found -> found.size() == 1)
        .map(List::getFirst)
        .findFirst()
        .<Heard>map(found -> ChoiceInASentence.chosen(found, typed))
        .orElse(new Unfit(Sentence.UNFIT_CHOICE));
  }

  /// Where none of that finds one: by what is shared with one more than with any other. Not among
  /// places, whose names are parts of each other.
  static Optional<Heard> likely(Kind.Choice choice, String typed) {
    return PartOfALabel.longest(choice, asLabelled(Typed.fold(typed)))
        .map(found -> ChoiceInASentence.chosen(found, typed));
  }

  static String asLabelled(String folded) {
    return SameWords.in(folded);
  }

  /// Whether this is one choice by its words, or by a part that no other has.
  static boolean isNamed(Kind.Choice choice, String typed) {
    String folded = Typed.fold(typed);
    return !folded.matches("[0-9]+") && named(choice, folded).anyMatch(found -> found.size() == 1);
  }

  /// Whether this is one choice by its words, or by how no other begins.
  static boolean isBegun(Kind.Choice choice, String typed) {
    String folded = Typed.fold(typed);
    return !folded.matches("[0-9]+") && begun(choice, folded).anyMatch(found -> found.size() == 1);
  }

  /// Whether this is one choice by its words and nothing else.
  static Optional<Option> exactly(Kind.Choice choice, String typed) {
    var called = withLabel(choice, Typed.fold(typed)::equals);
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }

  /// What each attempt finds, the strictest first.
  private static Stream<List<Option>> begun(Kind.Choice choice, String folded) {
    return Stream.<Predicate<String>>of(
            words -> words.equals(folded),
            words -> folded.length() >= SHORTEST_BEGINNING && words.startsWith(folded))
        .map(attempt -> saidAs(choice, attempt));
  }

  private static Stream<List<Option>> named(Kind.Choice choice, String folded) {
    return Stream.concat(
        begun(choice, folded),
        Stream.of(
            withLabel(
                choice, label -> folded.length() >= SHORTEST_PART && label.contains(folded))));
  }

  /// A number is a place in the list, unless a choice is called by that number. What nobody has
  /// seen yet is not meant where choices hold figures themselves: on the first page of times, 10 is
  /// ten o'clock, and among days 23 is the 23rd.
  private static Heard numbered(Kind.Choice choice, int number, String folded, int seen) {
    var options = choice.options();
    var called = withLabel(choice, folded::equals);
    if (called.size() == 1) {
      return Fits.words(called.getFirst().id());
    }
    if (number >= 1 && number <= Math.min(options.size(), seen)) {
      return Fits.words(options.get(number - 1).id());
    }
    return Stream.of(withLabel(choice, label -> begins(label, folded)), withFigure(options, number))
        .filter(found -> found.size() == 1)
        .findFirst()
        .or(() -> unseen(options, number))
        .<Heard>map(found -> Fits.words(found.getFirst().id()))
        .orElse(new Unfit(Sentence.UNFIT_CHOICE));
  }

  private static List<Option> withFigure(List<Option> options, int number) {
    var figure = Pattern.compile("(?<![0-9])0?" + number + "(?![0-9])");
    return options.stream().filter(it -> figure.matcher(it.label().th()).find()).toList();
  }

  private static Optional<List<Option>> unseen(List<Option> options, int number) {
    boolean figures = options.stream().anyMatch(it -> FIGURE.matcher(it.label().th()).find());
    return figures || number < 1 || number > options.size()
        ? Optional.empty()
        : Optional.of(List.of(options.get(number - 1)));
  }

  /// Half past nine may be written 9.30, 09.30 and 930, and nine o'clock 9.
  private static boolean begins(String label, String digits) {
    boolean whole = digits.length() >= SHORTEST_PART;
    return Stream.of(digits, "0" + digits)
        .anyMatch(it ->
            label.startsWith(it)
                && (whole || label.substring(it.length()).matches("[0-9]{2}|[^0-9].*")));
  }

  private static List<Option> withLabel(Kind.Choice choice, Predicate<String> attempt) {
    return choice.options().stream().filter(option -> labels(option).anyMatch(attempt)).toList();
  }

  static Stream<String> labels(Option option) {
    return Stream.concat(written(option), option.also().stream()).map(ChoicesAsTyped::foldedLabel);
  }

  /// Asked whether to cancel the appointment, people answer "ยกเลิก" and mean "ใช่ ยกเลิกคิว": the
  /// act without its yes is the choice too. Only from its beginning and on its own, for inside of
  /// other words it may well be denied.
  private static List<Option> saidAs(Kind.Choice choice, Predicate<String> attempt) {
    return choice.options().stream()
        .filter(option -> Stream.concat(labels(option), acts(option)).anyMatch(attempt))
        .toList();
  }

  private static Stream<String> acts(Option option) {
    return written(option)
        .map(YES::matcher)
        .filter(Matcher::matches)
        .map(label -> foldedLabel(label.group(1)));
  }

  private static Stream<String> written(Option option) {
    return Stream.of(option.label(), option.button())
        .flatMap(label -> Stream.of(label.th(), label.en()))
        .filter(label -> !label.isEmpty());
  }

  private static String foldedLabel(String label) {
    return asLabelled(Typed.fold(label));
  }

  static boolean isOneSlipAway(String label, String typed) {
    if (label.length() < LONG_ENOUGH_FOR_A_SLIP || Math.abs(label.length() - typed.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(label.length(), typed.length())
        && label.charAt(same) == typed.charAt(same)) {
      same++;
    }
    return rest(label, same + 1).equals(rest(typed, same + 1))
        || rest(label, same + 1).equals(rest(typed, same))
        || rest(label, same).equals(rest(typed, same + 1));
  }

  private static String rest(String text, int from) {
    return text.substring(Math.min(from, text.length()));
  }
}
