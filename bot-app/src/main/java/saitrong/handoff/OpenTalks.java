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
  private final UnsettledTalks owed;
  private volatile @Nullable Known known;

  /// @param queue who waits, whoever waited longest first
  /// @param unsettled what is over, and owed still, likewise
  private record Known(Map<CitizenId, Talk> all, List<Talk> queue, List<Talk> unsettled) {

    static Known of(List<Talk> open, List<Talk> owed) {
      var ids = open.stream().map(Talk::id).collect(Collectors.toSet());
      return new Known(
          open.stream().collect(Collectors.toMap(Talk::citizen, Function.identity())),
          open.stream()
              .filter(it -> it.state() == Talk.State.WAITING)
              .sorted(Comparator.comparing(Talk::id))
              .toList(),
          owed.stream()
              .filter(it -> !ids.contains(it.id()))
              .sorted(Comparator.comparing(Talk::id))
              .toList());
    }
  }

  OpenTalks(TalkRows rows, UnsettledTalks owed) {
    this.rows = rows;
    this.owed = owed;
  }

  /// One after the other: what was read first must not stand in the place of what was read later.
  synchronized void readAnew() {
    known = read();
  }

  /// Read afresh where there may be one: an officer may have taken it a moment ago.
  Optional<Talk> of(CitizenId citizen) {
    var now = known;
    return now == null || now.all().containsKey(citizen)
        ? rows.of(citizen).filter(Talk::isOpen)
        : Optional.empty();
  }

  /// Who waits, whoever waited longest first; perhaps as it was a moment ago.
  List<Talk> queue() {
    var now = known;
    return (now == null ? read() : now).queue();
  }

  /// Those that are over and of which something is owed; perhaps as it was a moment ago.
  List<Talk> unsettled() {
    var now = known;
    return (now == null ? read() : now).unsettled();
  }

  /// What is owed is written before a talk is over: read later, it misses none.
  private Known read() {
    var open = rows.open();
    return Known.of(open, owed.all());
  }
}
