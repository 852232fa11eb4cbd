package saitrong.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import saitrong.shared.Particulars;
import saitrong.shared.PlainName;

/// Whether somebody sent the same matter twice: the same kind, within ten minutes, and most of the
/// words alike; or whether within a day staff wrote it down twice, or once beside what came in the
/// chat, for the same telephone number. Of what was said each three letters in a row are taken,
/// wherever they stand; where six of ten are in both, it is alike. A slip of the finger or one
/// sentence more changes few of them. Who somebody is does not count, for that is the same in all
/// that they send.
final class Likeness {

  static final Duration CLOSE = Duration.ofMinutes(10);

  /// Who calls twice about the same may be written down by two officers, hours apart.
  static final Duration WRITTEN_AGAIN = Duration.ofDays(1);

  private static final int AT_ONCE = 3;
  private static final double ALIKE = 0.6;

  /// Names of what says who asks, and not what for.
  private static final Set<String> OF_THE_PERSON =
      Set.of(
          Logged.NAME,
          "ชื่อผู้แจ้ง",
          "โทรศัพท์",
          Logged.CONTACT,
          Particulars.GROUP,
          "หน่วยงาน",
          "อีเมลหน่วยงาน",
          "เลขประจำตัว",
          "ความเกี่ยวข้อง",
          "ช่องทาง");

  private Likeness() {}

  /// Before anything is opened.
  static boolean mayBe(Ticket one, Ticket other) {
    return !one.id().equals(other.id())
        && !areOfTwoPeople(one, other)
        && one.kind().equals(other.kind())
        && !one.isClosed()
        && !other.isClosed()
        && areClose(one, other);
  }

  /// The same of what is not opened yet.
  static boolean mayBe(Ticket before, Opening opening) {
    return before.kind().equals(opening.kind())
        && !before.isClosed()
        && !before.confidential()
        && apart(before.received().at(), opening.received().at()).compareTo(CLOSE) <= 0;
  }

  /// Who called may also have written, or have brought the call into their chat since.
  private static boolean areOfTwoPeople(Ticket one, Ticket other) {
    return one.citizen() != null
        && other.citizen() != null
        && !one.citizen().equals(other.citizen());
  }

  /// Whether the chats say that both are of one person.
  static boolean areOfOneChat(Ticket one, Ticket other) {
    return one.citizen() != null && one.citizen().equals(other.citizen());
  }

  private static boolean areClose(Ticket one, Ticket other) {
    return !areOfOneChat(one, other)
        ? apart(one.received().arrived(), other.received().arrived()).compareTo(WRITTEN_AGAIN) <= 0
        : apart(one.received().at(), other.received().at()).compareTo(CLOSE) <= 0;
  }

  private static Duration apart(Instant one, Instant other) {
    return Duration.between(one, other).abs();
  }

  /// Of what staff wrote down for people whom nobody knows: a telephone number in both, or the same
  /// name where one of them has none. In a chat anybody gives any name.
  ///
  /// @param inAChat whether one of them is
  static boolean areOfOnePerson(List<Detail> one, List<Detail> other, boolean inAChat) {
    var ones = GivenPhones.in(one);
    var others = GivenPhones.in(other);
    if (ones.isEmpty() || others.isEmpty()) {
      return !inAChat && names(one).equals(names(other));
    }
    return !Collections.disjoint(ones, others);
  }

  private static Set<String> names(List<Detail> details) {
    return details.stream()
        .filter(detail -> detail.name().equals(Logged.NAME))
        .map(detail -> PlainName.of(detail.shown().value()))
        .collect(Collectors.toSet());
  }

  static boolean of(List<Detail> one, List<Detail> other) {
    var ones = pieces(one);
    var others = pieces(other);
    var both = new HashSet<>(ones);
    both.retainAll(others);
    int all = ones.size() + others.size() - both.size();
    return all > 0 && both.size() >= ALIKE * all;
  }

  private static Set<String> pieces(List<Detail> details) {
    var said =
        details.stream()
            .filter(detail -> !detail.name().startsWith("+") && !isOfThePerson(detail))
            .map(detail -> detail.shown().value())
            .collect(Collectors.joining())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Punct}]", "");
    var pieces = new HashSet<String>();
    for (int at = 0; at + AT_ONCE <= said.length(); at++) {
      pieces.add(said.substring(at, at + AT_ONCE));
    }
    return pieces;
  }

  private static boolean isOfThePerson(Detail detail) {
    return OF_THE_PERSON.contains(detail.name());
  }
}
