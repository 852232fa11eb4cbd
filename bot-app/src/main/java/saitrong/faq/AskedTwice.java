package saitrong.faq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.faq.WrittenEntry.Said;

/// Finds questions that two entries answer: nobody would know which of them to give. Siblings may
/// share their words when they are for different people or systems, for then that is asked first.
final class AskedTwice {

  private final Map<Wording, List<WrittenEntry>> owners = new HashMap<>();

  void check(List<WrittenEntry> entries) {
    entries.stream().filter(WrittenEntry::isServed).forEach(this::claim);
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
