package saitrong.content;

import java.util.EnumMap;
import java.util.Map;
import saitrong.content.PolicyVersion.Commitment;

/// The times of a version, or of an exception to it.
final class TimesReader {

  private TimesReader() {}

  static Map<Milestone, Commitment> usual(Section section, Words ground) {
    var usual = new EnumMap<Milestone, Commitment>(Milestone.class);
    section
        .required("times")
        .flatMap(Field::section)
        .ifPresent(times -> {
          for (var milestone : Milestone.values()) {
            times.required(milestone.written());
          }
          put(times, usual, ground);
          times.refuseTheRest();
        });
    return usual;
  }

  /// What is written here takes the place of what is in `times`.
  static void put(Section section, Map<Milestone, Commitment> times, Words ground) {
    for (var milestone : Milestone.values()) {
      section
          .optional(milestone.written())
          .ifPresent(field ->
              TermValues.term(field)
                  .ifPresentOrElse(
                      term -> times.put(milestone, new Commitment(term, ground)),
                      () -> times.remove(milestone)));
    }
    refuseResultBeforeItsCause(
        section.optional(Milestone.RESULT.written()).orElse(section.self()), times);
  }

  private static void refuseResultBeforeItsCause(Field field, Map<Milestone, Commitment> times) {
    var result = times.get(Milestone.RESULT);
    boolean tooShort =
        result != null
            && times.values().stream().anyMatch(it -> it.term().isLongerThan(result.term()));
    if (tooShort) {
      field.wrong(
          "แจ้งผลต้องไม่เร็วกว่ารับเรื่องและเริ่มดำเนินการ",
          "the result cannot be due before the case is taken and acted on");
    }
  }
}
