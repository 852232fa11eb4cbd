package saitrong.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import saitrong.content.PolicyVersion.Commitment;
import saitrong.content.PolicyVersion.PolicyException;

/// Reads the times that differ for some kinds of matters or some user groups.
final class PolicyExceptionReader {

  private final Optional<Set<String>> kinds;
  private final Map<Milestone, Commitment> usual;
  private final Words ground;

  /// @param ground of the version, where an exception has none of its own
  PolicyExceptionReader(
      Optional<Set<String>> kinds, Map<Milestone, Commitment> usual, Words ground) {
    this.kinds = kinds;
    this.usual = usual;
    this.ground = ground;
  }

  List<PolicyException> read(Section version) {
    var exceptions = new ArrayList<PolicyException>();
    for (var section : version.sections("exceptions")) {
      var exception = exception(section);
      refuseUnreachable(section, exception, exceptions);
      exceptions.add(exception);
    }
    return exceptions;
  }

  private PolicyException exception(Section section) {
    var forKinds = named(section, "kinds", kinds);
    var forGroups = named(section, "groups", Optional.of(FaqVocabularies.USER_GROUPS));
    if (forKinds.isEmpty() && forGroups.isEmpty()) {
      section
          .self()
          .wrong(
              "ต้องบอกว่าใช้กับเรื่องใดหรือกลุ่มใด เพิ่ม kinds หรือ groups",
              "say for what or for whom: add kinds or groups");
    }
    var exception = new PolicyException(forKinds, forGroups, times(section));
    section.refuseTheRest();
    return exception;
  }

  private static Set<String> named(Section section, String key, Optional<Set<String>> known) {
    var names = new LinkedHashSet<String>();
    for (var field : section.optional(key).map(Field::items).orElse(List.of())) {
      // "อื่น ๆ" is "อื่นๆ".
      String name = field.text().replace(" ", "");
      if (!name.isEmpty() && known.isPresent() && !known.get().contains(name)) {
        String there = String.join(", ", known.get().stream().sorted().toList());
        field.wrong(
            "ไม่มี \"%s\" ที่มี: %s".formatted(name, there),
            "there is no \"%s\". There are: %s".formatted(name, there));
      }
      names.add(name);
    }
    return names;
  }

  private Map<Milestone, Commitment> times(Section section) {
    var own = section.optional("ground").map(FieldValues::words);
    var times = new EnumMap<Milestone, Commitment>(Milestone.class);
    times.putAll(usual);
    TimesReader.put(section, times, own.orElse(ground));
    if (terms(times).equals(terms(usual))) {
      section
          .self()
          .wrong(
              "รายการนี้ไม่เปลี่ยนเวลาใดเลย แก้เวลาหรือตัดรายการออก",
              "changes none of the times: change one, or take this out");
    }
    if (own.isEmpty() && !whetherOfWorkingDays(usual).containsAll(whetherOfWorkingDays(times))) {
      section
          .self()
          .wrong(
              "หน่วยของเวลาต่างจากปกติ ต้องมี ground บอกเหตุผล",
              "counts other days than usual: add the ground for it");
    }
    return times;
  }

  private static Map<Milestone, Term> terms(Map<Milestone, Commitment> times) {
    var terms = new EnumMap<Milestone, Term>(Milestone.class);
    times.forEach((milestone, commitment) -> terms.put(milestone, commitment.term()));
    return terms;
  }

  private static Set<Boolean> whetherOfWorkingDays(Map<Milestone, Commitment> times) {
    return times.values().stream()
        .map(it -> it.term().unit().isOfWorkingDays())
        .collect(Collectors.toSet());
  }

  private static void refuseUnreachable(
      Section section, PolicyException exception, List<PolicyException> earlier) {
    if (earlier.stream().anyMatch(it -> it.covers(exception))) {
      section
          .self()
          .wrong(
              "รายการก่อนหน้าครอบคลุมแล้ว รายการนี้ไม่มีวันถูกใช้ ย้ายรายการที่เจาะจงกว่าขึ้นก่อน",
              "never applies, for an earlier one covers it: move the more particular one up");
    }
  }
}
