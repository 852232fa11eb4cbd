package saitrong.alert;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saitrong.shared.Language;

/// What somebody has to do, in counts and nothing else. Confidential cases are not among them.
///
/// @param fresh cases that nobody has taken up yet
/// @param today due by the end of the day
/// @param late over
/// @param awaiting that wait for what their person is to send
/// @param unrecorded talks of theirs that are over and on record nowhere
record WorkCounts(int fresh, int today, int late, int awaiting, int unrecorded) {

  private static final Pattern FORM = Pattern.compile("[0-9]+( [0-9]+){4}");

  /// As it is stored with an alert.
  String stored() {
    return Stream.of(fresh, today, late, awaiting, unrecorded)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  static Optional<WorkCounts> read(String stored) {
    return FORM.matcher(stored).matches()
        ? Optional.of(of(Stream.of(stored.split(" ")).map(Integer::valueOf).toList()))
        : Optional.empty();
  }

  private static WorkCounts of(List<Integer> all) {
    return new WorkCounts(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
  }

  String in(Language language) {
    return switch (language) {
      case TH ->
          "รอรับเรื่อง %d · ครบกำหนดวันนี้ %d · เลยกำหนด %d · รอข้อมูล %d · แชตที่ยังไม่บันทึกผล %d"
              .formatted(fresh, today, late, awaiting, unrecorded);
      case EN ->
          "not taken up %d · due today %d · late %d · waiting for information %d · unrecorded talks %d"
              .formatted(fresh, today, late, awaiting, unrecorded);
    };
  }
}
