package saitrong.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import saitrong.content.CaseStates.Own;
import saitrong.shared.NearestWord;

/// Reads how an agency calls the states of its cases. Names stand in both languages, for the
/// citizen reads them, and are no longer than those that they replace: they are the large words of
/// a card.
public final class CaseStatesReader {

  /// The codes of the product's own states; those that are over have none under them.
  public static final List<String> OPEN =
      List.of("waiting", "accepted", "in-progress", "awaiting-citizen", "forwarded");

  public static final List<String> CLOSED =
      List.of("referred", "done", "impossible", "withdrawn", "lapsed", "merged");

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_ID = 30;

  private CaseStatesReader() {}

  static CaseStates read(Section root) {
    var names = new LinkedHashMap<String, Words>();
    var own = new ArrayList<Own>();
    var seen = new HashSet<String>();
    for (var section : root.sections("case-states")) {
      var under = section.optional("under");
      under.ifPresentOrElse(
          state -> own.add(own(section, state, seen)),
          () ->
              section
                  .required("state")
                  .ifPresent(state -> names.put(renamed(state, seen), name(section))));
      section.refuseTheRest();
    }
    return new CaseStates(names, own);
  }

  private static Own own(Section section, Field under, Set<String> seen) {
    refuseOtherThan(OPEN, under);
    var id = section.required("id");
    String called = id.map(FieldValues::id).orElse("");
    id.ifPresent(field -> {
      if (called.length() > LONGEST_ID) {
        field.wrong("ยาวได้ไม่เกิน 30 ตัวอักษร", "at most 30 characters");
      }
      refuseTwin(field, called, seen);
    });
    return new Own(under.text(), called, name(section));
  }

  private static String renamed(Field state, Set<String> seen) {
    var all = new ArrayList<>(OPEN);
    all.addAll(CLOSED);
    refuseOtherThan(all, state);
    refuseTwin(state, state.text(), seen);
    return state.text();
  }

  private static void refuseOtherThan(List<String> codes, Field state) {
    String written = state.text();
    if (!codes.contains(written)) {
      state.wrong(
          "ไม่มีสถานะ \"%s\"%s ที่ใช้ได้: %s"
              .formatted(written, NearestWord.thai(written, codes), String.join(", ", codes)),
          "there is no state \"%s\".%s There are: %s"
              .formatted(written, NearestWord.english(written, codes), String.join(", ", codes)));
    }
  }

  private static void refuseTwin(Field field, String name, Set<String> seen) {
    if (!name.isEmpty() && !seen.add(name)) {
      field.wrong("\"%s\" มีอยู่แล้ว".formatted(name), "\"%s\" is there already".formatted(name));
    }
  }

  private static Words name(Section section) {
    return new Words(label(section, "th"), label(section, "en"));
  }

  private static String label(Section section, String language) {
    var field = section.required(language);
    String label = field.map(Field::text).orElse("");
    field
        .filter(_ -> label.codePointCount(0, label.length()) > LONGEST_NAME)
        .ifPresent(it ->
            it.wrong(
                "ชื่อสถานะยาวได้ไม่เกิน 40 ตัวอักษร",
                "the name of a state has at most 40 characters"));
    return label;
  }
}
