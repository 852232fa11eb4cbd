package saitrong.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// For whom letters wait, as far as this instance knows: so that a turn of anybody else costs no
/// query. What happens here is noted at once, what happens elsewhere is read each second.
final class WhoWaits {

  private final ConcurrentHashMap<CitizenId, Note> notes = new ConcurrentHashMap<>();

  /// Each is of its own, also when it says the same: a later one is told from an earlier one.
  private static final class Note {
    final @Nullable Instant unsureSince;

    Note(@Nullable Instant unsureSince) {
      this.unsureSince = unsureSince;
    }
  }

  /// What was known at some moment.
  static final class Known {
    private final Map<CitizenId, Note> notes;

    private Known(Map<CitizenId, Note> notes) {
      this.notes = notes;
    }
  }

  /// @param unsureSince when a push of the letter may have been taken
  void note(CitizenId citizen, @Nullable Instant unsureSince) {
    notes.merge(citizen, new Note(unsureSince), WhoWaits::both);
  }

  /// A note of its own, with the later of the two moments.
  private static Note both(Note old, Note fresh) {
    var one = old.unsureSince;
    var two = fresh.unsureSince;
    return new Note(two == null || (one != null && one.isAfter(two)) ? one : two);
  }

  boolean contains(CitizenId citizen) {
    return notes.containsKey(citizen);
  }

  /// Since when a push to this citizen may have arrived, or may yet.
  @Nullable Instant unsureSince(CitizenId citizen) {
    var note = notes.get(citizen);
    return note == null ? null : note.unsureSince;
  }

  Known known() {
    return new Known(Map.copyOf(notes));
  }

  /// Corrects what was known before the queue was read. What was noted since is newer than the
  /// queue, and stays.
  void correct(Known before, List<QueuedLetter> queue) {
    var read = new HashMap<CitizenId, Note>();
    queue.forEach(
        letter -> read.merge(letter.to(), new Note(letter.unsureSince()), WhoWaits::both));
    var citizens = new HashSet<>(before.notes.keySet());
    citizens.addAll(read.keySet());
    for (var citizen : citizens) {
      notes.compute(
          citizen, (_, now) -> now == before.notes.get(citizen) ? read.get(citizen) : now);
    }
  }
}
