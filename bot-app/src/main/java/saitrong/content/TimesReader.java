package saitrong.content;

import java.util.EnumMap;
import java.util.Map;
import saitrong.content.PolicyVersion.Times;

/// The times of a version or of an exception to it.
final class TimesReader {

  private TimesReader() {}

  static Times usual(Section section) {
    var terms = new EnumMap<Milestone, Term>(Milestone.class);
    section
        .required("times")
        .flatMap(Field::section)
        .ifPresent(times -> {
          for (var milestone : Milestone.values()) {
            times.required(milestone.written());
          }
          put(times, terms);
          times.refuseTheRest();
        });
    return new Times(terms, FieldValues.words(section, "ground"));
  }

  /// What is written here takes the place of what is in `terms`.
  static void put(Section section, Map<Milestone, Term> terms) {
    for (var milestone : Milestone.values()) {
      section
          .optional(milestone.written())
          .ifPresent(field ->
              TermValues.term(field)
                  .ifPresentOrElse(
                      term -> terms.put(milestone, term), () -> terms.remove(milestone)));
    }
    refuseResultBeforeItsCause(
        section.optional(Milestone.RESULT.written()).orElse(section.self()), terms);
  }

  private static void refuseResultBeforeItsCause(Field field, Map<Milestone, Term> terms) {
    var result = terms.get(Milestone.RESULT);
    boolean tooShort =
        result != null
            && terms.values().stream()
                .anyMatch(it -> it.unit() == result.unit() && it.days() > result.days());
    if (tooShort) {
      field.wrong(
          "แจ้งผลต้องไม่เร็วกว่ารับเรื่องและเริ่มดำเนินการ",
          "the result cannot be due before the case is taken and acted on");
    }
  }
}
