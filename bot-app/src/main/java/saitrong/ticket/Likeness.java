package saitrong.ticket;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether somebody sent the same matter twice: the same kind, within ten minutes, and most of the
/// words alike. Of what was said each three letters in a row are taken, wherever they stand; where
/// six of ten are in both, it is alike. A slip of the finger or one sentence more changes few of
/// them. Who somebody is does not count, for that is the same in all that they send.
final class Likeness {

  static final Duration CLOSE = Duration.ofMinutes(10);

  private static final int AT_ONCE = 3;
  private static final double ALIKE = 0.6;

  /// Names of what says who asks, and not what for.
  private static final Set<String> OF_THE_PERSON =
      Set.of(
          "ชื่อ",
          "ชื่อผู้แจ้ง",
          "โทรศัพท์",
          Logged.CONTACT,
          "กลุ่ม",
          "หน่วยงาน",
          "อีเมลหน่วยงาน",
          "เลขประจำตัว",
          "ความเกี่ยวข้อง",
          "ช่องทาง");

  private Likeness() {}

  /// Before anything is opened.
  static boolean mayBe(Ticket one, Ticket other) {
    return !one.id().equals(other.id())
        && one.citizen() != null
        && one.citizen().equals(other.citizen())
        && one.kind().equals(other.kind())
        && !one.isClosed()
        && !other.isClosed()
        && apart(one, other).compareTo(CLOSE) <= 0;
  }

  private static Duration apart(Ticket one, Ticket other) {
    return Duration.between(one.received().at(), other.received().at()).abs();
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
