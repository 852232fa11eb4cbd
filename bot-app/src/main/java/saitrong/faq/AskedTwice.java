package saitrong.faq;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import saitrong.faq.WrittenEntry.Said;

/// Finds questions that two entries answer: nobody would know which of them to give. Siblings may
/// share their words when they are for different people or systems, for then that is asked first.
final class AskedTwice {

  private static final String TONE_MARKS = "่้๊๋";

  private final Map<String, List<WrittenEntry>> owners = new HashMap<>();

  void check(List<WrittenEntry> entries) {
    entries.stream().filter(WrittenEntry::isServed).forEach(this::claim);
  }

  private void claim(WrittenEntry entry) {
    for (var said : entry.asked()) {
      var others = owners.computeIfAbsent(folded(said.text()), _ -> new ArrayList<>());
      others.stream()
          .filter(it -> it != entry && !areApart(it, entry))
          .findFirst()
          .ifPresent(it -> refuseAsked(said, it));
      others.add(entry);
    }
  }

  private static void refuseAsked(Said said, WrittenEntry other) {
    said.at()
        .wrong(
            ("\"%s\" เป็นคำถามของ %s อยู่แล้ว ใช้คำอื่น"
                    + " หรือระบุกลุ่มผู้ใช้หรือระบบที่ต่างกันทั้งสองไฟล์")
                .formatted(said.text(), other.top().file()),
            ("\"%s\" is asked by %s already: choose other words, or give both an audience or a"
                    + " system")
                .formatted(said.text(), other.top().file()));
  }

  private static boolean areApart(WrittenEntry one, WrittenEntry other) {
    var left = one.entry().orElseThrow();
    var right = other.entry().orElseThrow();
    return areApart(left.audience(), right.audience()) || areApart(left.systems(), right.systems());
  }

  private static boolean areApart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /// Without case, blanks, signs and tone marks.
  private static String folded(String text) {
    var letters = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(it ->
            Character.isLetterOrDigit(it) || Character.getType(it) == Character.NON_SPACING_MARK)
        .filter(it -> TONE_MARKS.indexOf(it) < 0)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
