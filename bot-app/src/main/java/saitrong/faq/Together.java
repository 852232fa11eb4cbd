package saitrong.faq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saitrong.faq.WrittenEntry.Reference;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// What can only be seen of all entries together: ids that are given twice, questions that two
/// answer ([AskedTwice]), buttons that lead nowhere.
final class Together {

  private final List<WrittenEntry> entries;
  private final Map<String, WrittenEntry> byId = new LinkedHashMap<>();

  Together(List<WrittenEntry> entries) {
    this.entries = entries;
  }

  void check() {
    entries.forEach(this::refuseTwin);
    entries.forEach(entry -> entry.refersTo().forEach(it -> checkReference(entry, it)));
    new AskedTwice().check(entries);
  }

  private void refuseTwin(WrittenEntry entry) {
    var other = byId.putIfAbsent(entry.name().id(), entry);
    if (other != null) {
      entry
          .top()
          .wrong(
              "รหัสนี้ใช้แล้วในไฟล์ %s เปลี่ยนชื่อไฟล์นี้".formatted(other.top().file()),
              "this id is taken by %s, rename this file".formatted(other.top().file()));
    }
  }

  private void checkReference(WrittenEntry from, Reference reference) {
    var to = byId.get(reference.id());
    if (to == null) {
      refuseUnknown(reference);
    } else if (to == from) {
      reference
          .at()
          .wrong("ปุ่มนี้ชี้มาที่คำตอบนี้เอง ลบออก", "this button leads to its own answer");
    } else if (from.isServed() && to.status().isPresent() && !to.isServed()) {
      refuseHidden(reference, to.status().get());
    } else if (!reference.isNamed()) {
      to.entry().ifPresent(it -> checkTitle(reference, it.title()));
    }
  }

  private void refuseUnknown(Reference reference) {
    if (!reference.id().isEmpty()) {
      var nearest = Nearest.to(reference.id(), List.copyOf(byId.keySet()));
      reference
          .at()
          .wrong(
              "ไม่มีคำตอบรหัส \"%s\"%s รหัสคือชื่อไฟล์ที่ไม่มี .md"
                  .formatted(reference.id(), nearest.thai()),
              "there is no entry \"%s\".%s An id is the file's name without .md"
                  .formatted(reference.id(), nearest.english()));
    }
  }

  private static void refuseHidden(Reference reference, Entry.Status status) {
    reference
        .at()
        .wrong(
            "คำตอบ \"%s\" มีสถานะ \"%s\" จึงไม่แสดง ลบปุ่มนี้ หรือเผยแพร่คำตอบนั้นก่อน"
                .formatted(reference.id(), StatusWords.thai(status)),
            "the entry \"%s\" is not shown, its status is %s: remove this button, or publish it"
                .formatted(reference.id(), StatusWords.english(status)));
  }

  private static void checkTitle(Reference reference, Both title) {
    for (var language : Language.values()) {
      if (!Limits.CARD_BUTTON_LABEL.fits(title.in(language))) {
        reference
            .at()
            .wrong(
                ("คำถามของ \"%s\" ยาวเกิน %d ตัวอักษรที่ปุ่มของ LINE รับได้"
                        + " เพิ่ม \"ชื่อ\" ที่สั้นกว่าให้ปุ่มนี้")
                    .formatted(reference.id(), Limits.CARD_BUTTON_LABEL.most()),
                ("the question of \"%s\" is longer than the %d characters that a button of LINE"
                        + " takes, give this button a shorter \"name\"")
                    .formatted(reference.id(), Limits.CARD_BUTTON_LABEL.most()));
        return;
      }
    }
  }
}
