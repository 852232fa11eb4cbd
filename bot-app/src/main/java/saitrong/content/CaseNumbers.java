package saitrong.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the receipt number that somebody types by itself, or among words that only ask how that
/// case stands: "๒/๒๕๖๙", "เรื่อง 1/69 ถึงไหนแล้ว". "บ้านเลขที่ 1/69" is an address.
final class CaseNumbers {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![0-9๐-๙/])[0-9๐-๙]{1,6}\\s*/\\s*(?:[0-9๐-๙]{4}|[0-9๐-๙]{2})(?![0-9๐-๙/])");

  /// Longer ones have more to say.
  private static final int LONGEST = 60;

  private final List<String> words = new ArrayList<>();
  private Pattern onlyWords = Pattern.compile("");

  void learn(List<Template> listed) {
    listed.forEach(word -> words.add(letters(word.text())));
    var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    onlyWords = Pattern.compile("(?:" + any + ")*");
  }

  /// Without blanks, otherwise as it was typed.
  Optional<String> in(String typed) {
    var number = WRITTEN.matcher(typed);
    if (typed.length() > LONGEST || !number.find()) {
      return Optional.empty();
    }
    var around = typed.substring(0, number.start()) + " " + typed.substring(number.end());
    return onlyWords.matcher(letters(around)).matches()
        ? Optional.of(number.group().replaceAll("\\s", ""))
        : Optional.empty();
  }

  private static String letters(String text) {
    var folded = Folded.of(text);
    return folded.thai() + folded.latin().replace(" ", "");
  }
}
