package saitrong.faq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.faq.FaqProblems.Spot;
import saitrong.faq.WrittenEntry.Said;

/// Finds questions that two entries answer: nobody would know which of them to give. Siblings may
/// share their words when they are for different people or systems, for then that is asked first.
/// What one entry asks twice counts once, and hides that a way to ask is missing.
final class AskedTwice {

  private final Map<Wording, List<WrittenEntry>> owners = new HashMap<>();

  void check(List<WrittenEntry> entries) {
    entries.stream().filter(WrittenEntry::isServed).forEach(this::claim);
    entries.stream().filter(WrittenEntry::isServed).forEach(AskedTwice::refuseRepeats);
  }

  private static void refuseRepeats(WrittenEntry entry) {
    var asked = new HashMap<Wording, Spot>();
    for (var said : entry.asked()) {
      var first = asked.putIfAbsent(Wording.of(said.text()), said.at());
      // The question may be the same in both languages, which stand in one place.
      if (first != null && !first.equals(said.at())) {
        said.at()
            .wrong(
                "\"%s\" เขียนซ้ำในไฟล์นี้แล้ว ลบบรรทัดนี้ หรือเขียนคำถามแบบอื่น"
                    .formatted(said.text()),
                "\"%s\" stands in this file already: remove this line, or ask otherwise"
                    .formatted(said.text()));
      }
    }
  }

  private void claim(WrittenEntry entry) {
    for (var said : entry.asked()) {
      var others = owners.computeIfAbsent(Wording.of(said.text()), _ -> new ArrayList<>());
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
    return Personal.areApart(one.entry().orElseThrow(), other.entry().orElseThrow());
  }
}
