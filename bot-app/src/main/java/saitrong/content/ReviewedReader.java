package saitrong.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saitrong.shared.NearestWord;

/// Reads whose answers a head looks at before they are sent.
///
/// @param kinds of matters that there are; absent where they are not known
record ReviewedReader(Optional<Set<String>> kinds) {

  List<Reviewed> read(Section root) {
    var all = new ArrayList<Reviewed>();
    for (var section : root.sections("reviewed")) {
      var named = named(section, "kinds", kinds);
      if (named.isEmpty()) {
        section.self().wrong("ต้องบอกว่าเรื่องใด เพิ่ม kinds", "say of which matters: add kinds");
      }
      all.add(new Reviewed(named, named(section, "topics", Optional.of(DutiesReader.TOPICS))));
      section.refuseTheRest();
    }
    return all;
  }

  private static Set<String> named(Section section, String key, Optional<Set<String>> known) {
    var names = new LinkedHashSet<String>();
    for (var field : section.optional(key).map(Field::items).orElse(List.of())) {
      String name = field.text().replace(" ", "");
      known
          .filter(it -> !name.isEmpty() && !it.contains(name))
          .ifPresent(it -> refuse(field, name, it.stream().sorted().toList()));
      names.add(name);
    }
    return names;
  }

  private static void refuse(Field field, String name, List<String> known) {
    field.wrong(
        "ไม่มี \"%s\"%s ที่มี: %s"
            .formatted(name, NearestWord.thai(name, known), String.join(", ", known)),
        "there is no \"%s\".%s There are: %s"
            .formatted(name, NearestWord.english(name, known), String.join(", ", known)));
  }
}
