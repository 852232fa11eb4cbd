package saitrong.faq;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import saitrong.faq.WrittenEntry.Reference;
import saitrong.faq.WrittenEntry.Said;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// What can only be seen of all entries together: ids that are given twice, questions that two
/// answer, buttons that lead nowhere.
final class Together {

  private static final String TONE_MARKS = "่้๊๋";

  private final List<WrittenEntry> entries;
  private final Map<String, WrittenEntry> byId = new LinkedHashMap<>();

  Together(List<WrittenEntry> entries) {
    this.entries = entries;
  }

  void check() {
    entries.forEach(this::refuseTwin);
    entries.forEach(entry -> entry.refersTo().forEach(it -> checkReference(entry, it)));
    refuseAskedTwice();
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
                "the question of \"%s\" is longer than the %d characters that a button of LINE takes,"
                        .formatted(reference.id(), Limits.CARD_BUTTON_LABEL.most())
                    + " give this button a shorter \"name\"");
        return;
      }
    }
  }

  /// Siblings may share their words when they are for different people or systems: then that is
  /// asked first.
  private void refuseAskedTwice() {
    var owners = new HashMap<String, List<WrittenEntry>>();
    entries.stream().filter(WrittenEntry::isServed).forEach(entry -> claim(entry, owners));
  }

  private static void claim(WrittenEntry entry, Map<String, List<WrittenEntry>> owners) {
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
