package saitrong.ticket;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.shared.PersonalText;

/// The telephone numbers in what somebody gave to be called back.
final class GivenPhones {

  /// As people write them: with blanks, dashes and brackets, from Thailand or from abroad.
  private static final Pattern PHONE =
      Pattern.compile("(?<![0-9])(?:\\+?66|0)(?:[ ().-]{0,2}[0-9]){8,9}(?![0-9])");

  private static final int TOLD = 4;

  private GivenPhones() {}

  static boolean areIn(PersonalText contact) {
    return PHONE.matcher(ArabicDigits.in(contact.value())).find();
  }

  /// Whether one of them ends with these digits.
  static boolean endWith(PersonalText ending, List<Detail> details) {
    return digits(details, Set.of(Logged.CONTACT))
        .anyMatch(phone -> phone.substring(phone.length() - TOLD).equals(ending.value()));
  }

  /// As they are called from Thailand, also those that a script asked for.
  static Set<String> in(List<Detail> details) {
    return digits(details, Set.of(Logged.CONTACT, "โทรศัพท์"))
        .map(phone -> phone.startsWith("66") ? "0" + phone.substring(2) : phone)
        .collect(Collectors.toSet());
  }

  /// @param names of what is asked for to call somebody
  private static Stream<String> digits(List<Detail> details, Set<String> names) {
    return details.stream()
        .filter(detail -> names.contains(detail.name()))
        .flatMap(detail -> PHONE.matcher(ArabicDigits.in(detail.shown().value())).results())
        .map(found -> found.group().replaceAll("[^0-9]", ""));
  }
}
