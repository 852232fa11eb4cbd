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
  private volatile @Nullable Map<CitizenId, Talk> known;

  OpenTalks(TalkRows rows) {
    this.rows = rows;
  }

  /// One after the other: what was read first must not stand in the place of what was read later.
  synchronized void readAnew() {
    known = rows.open().stream().collect(Collectors.toMap(Talk::citizen, Function.identity()));
  }

  /// Read afresh where there may be one: an officer may have taken it a moment ago.
  Optional<Talk> of(CitizenId citizen) {
    var now = known;
    return now == null || now.containsKey(citizen)
        ? rows.of(citizen).filter(Talk::isOpen)
        : Optional.empty();
  }

  /// Perhaps as it was a moment ago.
  Optional<Talk> asKnown(CitizenId citizen) {
    var now = known;
    return Optional.ofNullable(now == null ? null : now.get(citizen));
  }

  /// Who waits, whoever waited longest first.
  List<Talk> queue() {
    var now = known;
    var all = now == null ? rows.open() : now.values();
    return all.stream()
        .filter(it -> it.state() == Talk.State.WAITING)
        .sorted(Comparator.comparing(Talk::id))
        .toList();
  }
}
