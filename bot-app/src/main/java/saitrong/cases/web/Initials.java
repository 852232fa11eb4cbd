package saitrong.cases.web;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saitrong.ticket.NamesSaid;

/// A name as lists and files that leave the desk may have it: enough to tell two rows apart.
final class Initials {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MOST = 3;

  private Initials() {}

  static String of(String name) {
    return Arrays.stream(BLANKS.split(NamesSaid.withoutTitle(name)))
        .limit(MOST)
        .map(Initials::first)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// In Thai a vowel may stand before the letter with which the name begins.
  private static String first(String part) {
    return part.codePoints()
        .filter(Character::isLetter)
        .filter(letter -> letter < 'เ' || letter > 'ไ')
        .mapToObj(Character::toString)
        .findFirst()
        .map(it -> it + ".")
        .orElse("");
  }
}
