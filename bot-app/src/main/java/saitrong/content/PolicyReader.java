package saitrong.content;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.content.PolicyVersion.Confirmation;

/// Reads what the office promises.
final class PolicyReader {

  private static final int MOST_HOURS = 80;

  private final Optional<Set<String>> kinds;

  /// @param kinds of matters that there are; absent where they are not known
  PolicyReader(Optional<Set<String>> kinds) {
    this.kinds = kinds;
  }

  Policy read(Section root) {
    var versions = new ArrayList<PolicyVersion>();
    var list = root.required("versions");
    for (var section : root.sections("versions")) {
      var version = version(section);
      refuseDisorder(section, version, versions);
      versions.add(version);
    }
    if (versions.isEmpty()) {
      list.ifPresent(
          it -> it.wrong("ต้องมีอย่างน้อยหนึ่งรุ่น", "there must be one version at least"));
    }
    var reviewed = new ReviewedReader(kinds).read(root);
    root.refuseTheRest();
    return new Policy(versions, reviewed);
  }

  private PolicyVersion version(Section section) {
    var ground = FieldValues.words(section, "ground");
    var times = TimesReader.usual(section, ground);
    var version =
        new PolicyVersion(
            section.required("version").map(it -> FieldValues.number(it, 1, 9999)).orElse(0),
            section.required("valid-from").map(FieldValues::date).orElse(FieldValues.NO_DATE),
            confirmation(section),
            section.required("first-day-counts").map(Field::yes).orElse(false),
            times,
            hours(section, "warn-before"),
            hours(section, "escalate-after"),
            new PolicyExceptionReader(kinds, times, ground).read(section));
    section.refuseTheRest();
    return version;
  }

  private static @Nullable Confirmation confirmation(Section section) {
    boolean confirmed =
        section.optional("confirmed-by").or(() -> section.optional("confirmed-on")).isPresent();
    return confirmed
        ? new Confirmation(
            section.requiredText("confirmed-by"),
            section.required("confirmed-on").map(FieldValues::date).orElse(FieldValues.NO_DATE))
        : null;
  }

  private static Map<Milestone, Duration> hours(Section section, String key) {
    var hours = new EnumMap<Milestone, Duration>(Milestone.class);
    section
        .required(key)
        .flatMap(Field::section)
        .ifPresent(each -> {
          for (var milestone : Milestone.values()) {
            each.required(milestone.written())
                .map(field -> FieldValues.number(field, 0, MOST_HOURS))
                .ifPresent(number -> hours.put(milestone, Duration.ofHours(number)));
          }
          each.refuseTheRest();
        });
    return hours;
  }

  /// A file in which the newest version stands last shows its history.
  private static void refuseDisorder(
      Section section, PolicyVersion version, List<PolicyVersion> earlier) {
    if (!earlier.isEmpty()
        && (version.number() <= earlier.getLast().number()
            || !version.validFrom().isAfter(earlier.getLast().validFrom()))) {
      section
          .self()
          .wrong(
              "เรียงจากรุ่นเก่าไปรุ่นใหม่ เลขรุ่นและวันที่เริ่มใช้ต้องมากกว่ารุ่นก่อน",
              "write the oldest version first: number and valid-from must be later than the one"
                  + " before");
    }
  }
}
