package saitrong.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saitrong.content.AgencyProfile.OwnChoice;

/// Lists of the agency's own that scripts ask from: what can be complained of, which topics there
/// are. A form for another agency so needs no other form.
final class OwnListReader {

  /// What the product itself lends under this name.
  private static final String TAKEN = "systems";

  static final List<String> KNOWN_TOPICS =
      List.of(
          "use",
          "technical",
          "registration",
          "environmental-health",
          "law",
          "documents",
          "training",
          "other");

  private OwnListReader() {}

  static Map<String, List<OwnChoice>> read(Section root) {
    var lists = new LinkedHashMap<String, List<OwnChoice>>();
    for (var item : root.optional("lists").map(Field::items).orElse(List.of())) {
      item.section().ifPresent(section -> add(section, lists));
    }
    return lists;
  }

  private static void add(Section section, Map<String, List<OwnChoice>> lists) {
    var name = section.required("name");
    String called = name.map(FieldValues::id).orElse("");
    var choices = new ArrayList<OwnChoice>();
    for (var item : section.required("choices").map(Field::items).orElse(List.of())) {
      item.section().ifPresent(choice -> choices.add(choice(choice)));
    }
    section.refuseTheRest();
    if (called.equals(AgencyProfile.TOPICS)) {
      name.ifPresent(it -> refuseOthers(it, choices));
    }
    boolean taken = called.equals(TAKEN) || lists.putIfAbsent(called, choices) != null;
    if (taken) {
      name.ifPresent(it ->
          it.wrong(
              "ชื่อรายการนี้ใช้อยู่แล้ว ตั้งชื่ออื่น",
              "this list's name is taken, choose another"));
    }
  }

  /// Reports are split by these, whatever an agency calls them.
  private static void refuseOthers(Field name, List<OwnChoice> choices) {
    choices.stream()
        .map(OwnChoice::id)
        .filter(it -> !KNOWN_TOPICS.contains(it))
        .forEach(it ->
            name.wrong(
                "ไม่มีหัวข้อ id นี้: %s ใช้ได้คือ %s".formatted(it, String.join(" ", KNOWN_TOPICS)),
                "there is no such topic: %s, use %s"
                    .formatted(it, String.join(" ", KNOWN_TOPICS))));
  }

  private static OwnChoice choice(Section section) {
    var choice =
        new OwnChoice(
            section.required("id").map(FieldValues::id).orElse(""),
            FieldValues.words(section, "name"));
    section.refuseTheRest();
    return choice;
  }
}
