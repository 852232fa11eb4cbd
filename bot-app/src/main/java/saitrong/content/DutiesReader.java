package saitrong.content;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import saitrong.content.AgencyProfile.SupportedSystem;
import saitrong.content.Duty.Aspect;
import saitrong.flow.Provinces;

/// Reads which matters are whose.
final class DutiesReader {

  /// As the service procedure splits its reports, but for blanks.
  static final Set<String> TOPICS =
      Set.of("ใช้งาน", "เทคนิค", "สิทธิ", "วิชาการ", "กฎหมาย", "คู่มือ", "อบรม", "อื่นๆ");

  private final Optional<List<SupportedSystem>> systems;
  private final Optional<Set<String>> kinds;
  private final Set<String> ids;

  /// @param ids of units and persons
  DutiesReader(
      Optional<List<SupportedSystem>> systems, Optional<Set<String>> kinds, Set<String> ids) {
    this.systems = systems;
    this.kinds = kinds;
    this.ids = ids;
  }

  List<Duty> read(Section root) {
    var checks = new DutyChecks();
    for (var section : root.sections("responsible")) {
      checks.take(section.self(), duty(section));
    }
    return checks.checked();
  }

  private Duty duty(Section section) {
    var to = section.required("to");
    to.ifPresent(
        new KnownNames("ไม่มีหน่วยงานหรือบุคคล", "there is no unit or person", ids)::refuse);
    var only = new EnumMap<Aspect, Set<String>>(Aspect.class);
    for (var aspect : Aspect.values()) {
      var names = names(section, aspect);
      if (!names.isEmpty()) {
        only.put(aspect, names);
      }
    }
    section.refuseTheRest();
    return new Duty(section.self().line(), only, to.map(Field::text).orElse(""));
  }

  private Set<String> names(Section section, Aspect aspect) {
    var names = new LinkedHashSet<String>();
    for (var field : section.optional(aspect.key()).map(Field::items).orElse(List.of())) {
      known(aspect).ifPresent(known -> new KnownNames("ไม่มี", "there is no", known).refuse(field));
      names.add(KnownNames.folded(field));
    }
    return names;
  }

  private Optional<Set<String>> known(Aspect aspect) {
    return switch (aspect) {
      case KIND -> kinds;
      case SYSTEM ->
          systems.map(all -> all.stream().map(SupportedSystem::id).collect(Collectors.toSet()));
      case TOPIC -> Optional.of(TOPICS);
      case GROUP -> Optional.of(FaqVocabularies.USER_GROUPS);
      case PROVINCE -> Optional.of(Provinces.thaiNames());
    };
  }
}
