package saitrong.ticket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import saitrong.shared.Ulid;
import saitrong.ticket.CaseStamps.Stamp;

/// Reads the cases again that are no longer as they are known. Asked piece by piece, for the
/// embedded database does nothing else meanwhile.
record ChangedCases(CaseStamps stamps, SaidInCases said) {

  private static final int PIECE = 200;

  /// An id is made before its case is kept, maybe by another instance with another clock.
  private static final Duration MAY_COME_LATE = Duration.ofMinutes(1);

  List<BareCase> named(List<String> ids) {
    return pieces(ids).stream().flatMap(piece -> said.in(piece).stream()).toList();
  }

  /// Those that are not known at all.
  List<BareCase> newer(NavigableMap<String, BareCase> known) {
    var since =
        known.isEmpty() ? "" : Ulid.firstAt(Ulid.timeOf(known.lastKey()).minus(MAY_COME_LATE));
    return named(
        stamps.since(since).stream().map(Stamp::id).filter(id -> !known.containsKey(id)).toList());
  }

  List<BareCase> changedAmongAll(NavigableMap<String, BareCase> known) {
    var changed = new ArrayList<String>();
    for (var ids : pieces(List.copyOf(known.keySet()))) {
      changed.addAll(changed(stamps.between(ids.getFirst(), ids.getLast()), known));
    }
    return named(changed);
  }

  /// Of some few.
  List<BareCase> notAsKnown(Collection<BareCase> some, NavigableMap<String, BareCase> known) {
    return named(changed(stamps.of(some.stream().map(BareCase::id).toList()), known));
  }

  private static List<String> changed(List<Stamp> stamps, NavigableMap<String, BareCase> known) {
    return stamps.stream().filter(it -> !isKnown(known, it)).map(Stamp::id).toList();
  }

  private static boolean isKnown(NavigableMap<String, BareCase> known, Stamp stamp) {
    return Optional.ofNullable(known.get(stamp.id()))
        .filter(it -> it.isAsOf(stamp.version(), stamp.addedAt()))
        .isPresent();
  }

  private static List<List<String>> pieces(List<String> ids) {
    var pieces = new ArrayList<List<String>>();
    for (int from = 0; from < ids.size(); from += PIECE) {
      pieces.add(ids.subList(from, Math.min(from + PIECE, ids.size())));
    }
    return pieces;
  }
}
