package saitrong.handoff;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// Who called an officer and is not answered yet, as this instance knows it: read anew every few
/// seconds, and with each signal that something changed. A turn of anybody else costs no look into
/// the database. Until the first reading nothing is known, and each turn looks for itself.
final class OpenTalks {

  private final TalkRows rows;
  private volatile @Nullable Known known;

  /// @param queue who waits, whoever waited longest first
  private record Known(Map<CitizenId, Talk> all, List<Talk> queue) {

    static Known of(List<Talk> open) {
      return new Known(
          open.stream().collect(Collectors.toMap(Talk::citizen, Function.identity())),
          open.stream()
              .filter(it -> it.state() == Talk.State.WAITING)
              .sorted(Comparator.comparing(Talk::id))
              .toList());
    }
  }

  OpenTalks(TalkRows rows) {
    this.rows = rows;
  }

  /// One after the other: what was read first must not stand in the place of what was read later.
  synchronized void readAnew() {
    known = Known.of(rows.open());
  }

  /// Read afresh where there may be one: an officer may have taken it a moment ago.
  Optional<Talk> of(CitizenId citizen) {
    var now = known;
    return now == null || now.all().containsKey(citizen)
        ? rows.of(citizen).filter(Talk::isOpen)
        : Optional.empty();
  }

  /// Perhaps as it was a moment ago.
  Optional<Talk> asKnown(CitizenId citizen) {
    var now = known;
    return Optional.ofNullable(now == null ? null : now.all().get(citizen));
  }

  /// Who waits, whoever waited longest first; perhaps as it was a moment ago.
  List<Talk> queue() {
    var now = known;
    return (now == null ? Known.of(rows.open()) : now).queue();
  }
}
