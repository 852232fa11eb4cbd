package saitrong.doctor;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.content.Directory;
import saitrong.content.Directory.Person;
import saitrong.content.Duty;

/// What the directory needs from somebody today.
final class DirectoryFindings {

  private DirectoryFindings() {}

  /// New cases of these go where nobody may expect them.
  static List<Finding> awayTogether(@Nullable Directory directory, LocalDate today) {
    return directory == null
        ? List.of()
        : directory.duties().stream()
            .map(Duty::to)
            .distinct()
            .map(to -> directory.acting(to, today))
            .filter(acts -> acts.insteadOf().size() > 1)
            .map(acts -> {
              String away =
                  acts.insteadOf().stream().map(Person::name).collect(Collectors.joining(", "));
              return Finding.note(
                  "ผู้รับผิดชอบและผู้แทนไม่อยู่พร้อมกัน (%s) วันนี้เรื่องใหม่ไปที่ %s (directory.yaml)"
                      .formatted(away, acts.id()),
                  "Away together with their deputies: %s. New cases go to %s today (directory.yaml)."
                      .formatted(away, acts.id()));
            })
            .toList();
  }
}
