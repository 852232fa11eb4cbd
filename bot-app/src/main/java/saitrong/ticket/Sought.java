package saitrong.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import saitrong.shared.BareLetters;

/// What staff look for: a number, or words that were said, or the name or telephone of whoever said
/// them. Nobody has to say which.
///
/// @param number of a case, year and all; absent where it is not one
/// @param inAnyYear the number alone
/// @param words each of which must be there, bare of blanks and signs
public record Sought(Optional<ReceiptNumber> number, OptionalInt inAnyYear, List<String> words) {

  /// One letter stands nearly everywhere.
  private static final int SHORTEST = 2;

  /// Of digits alone: fewer stand in every date and sum.
  private static final int SHORTEST_OF_DIGITS = 4;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");

  public Sought {
    words = List.copyOf(words);
  }

  public static Sought of(String typed) {
    var text = ArabicDigits.in(typed).strip();
    var words =
        Arrays.stream(BLANKS.split(text)).map(BareLetters::of).filter(it -> !it.isEmpty()).toList();
    boolean isNumber = NUMBER.matcher(text).matches() && Integer.parseInt(text) > 0;
    return new Sought(
        ReceiptNumber.read(text),
        isNumber ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty(),
        isNumber && text.length() < SHORTEST_OF_DIGITS ? List.of() : words);
  }

  /// Too little to look for.
  public boolean isTooShort() {
    return number.isEmpty()
        && inAnyYear.isEmpty()
        && words.stream().mapToInt(String::length).sum() < SHORTEST;
  }

  boolean isNumberOf(ReceiptNumber its) {
    return number.filter(its::equals).isPresent()
        || inAnyYear.isPresent() && inAnyYear.getAsInt() == its.number();
  }

  @Override
  public String toString() {
    return "Sought[" + words.size() + " words]";
  }
}
