package saitrong.content;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a number that somebody types to choose: "1.", "(1)", "ข้อ ๑ ค่ะ". One number of one or two
/// digits, with a listed word before it at most; "ขอ 2 ใบ" and a telephone number are none.
final class MenuNumbers {

  private static final Pattern DIGITS = Pattern.compile("[0-9๐-๙]+");
  private static final Pattern CHOICE = Pattern.compile("(.*?)([0-9]{1,2})");

  private final List<String> words = new ArrayList<>(List.of(""));

  void learn(List<Template> listed) {
    listed.forEach(word -> words.add(Typed.comparable(word.text())));
  }

  OptionalInt in(String typed) {
    Matcher choice = CHOICE.matcher(Typed.comparable(typed));
    return DIGITS.matcher(typed).results().count() == 1
            && choice.matches()
            && words.contains(choice.group(1))
        ? OptionalInt.of(Integer.parseInt(choice.group(2)))
        : OptionalInt.empty();
  }
}
