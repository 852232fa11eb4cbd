package saitrong.ticket;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import saitrong.store.FieldCipher;
import saitrong.store.Signal;

/// Finds cases by what was said in them, though all of it is sealed where it is kept: this process
/// opens each case once and remembers its bare letters. Nothing of that is written anywhere.
///
/// Signals name the cases that have changed; new ones are looked for by each search. What no signal
/// told, for it was lost or a command beside the bot did it, is found after ten minutes at the
/// latest. Nothing is shown as found before the case was asked whether it is still so.
public final class CaseSearch {

  /// One of them is not as it was; told with its id.
  public static final String SIGNAL = "case";

  private static final Duration LOOKS_AT_ALL = Duration.ofMinutes(10);

  /// By the ids of cases, and so by when they were opened.
  private final NavigableMap<String, BareCase> known = new TreeMap<>();

  private final Set<String> changed = ConcurrentHashMap.newKeySet();
  private final ChangedCases cases;
  private final InstantSource clock;
  private Instant allSeen = Instant.MIN;

  CaseSearch(MongoDatabase database, FieldCipher cipher, InstantSource clock) {
    this.cases = new ChangedCases(new CaseStamps(database), new SaidInCases(database, cipher));
    this.clock = clock;
  }

  /// @param where it stands; nowhere for what was found by its number alone
  public record Found(String id, Set<SaidWhere> where) {}

  /// For whoever changes one, on this instance or another. Costs nothing.
  void hear(Signal signal) {
    if (signal.what().equals(SIGNAL)) {
      changed(signal.id());
    }
  }

  void changed(String id) {
    changed.add(id);
  }

  /// The newest first; what has the number that was sought before all others.
  ///
  /// @param confidentialToo whether such cases are looked through at all
  public synchronized List<Found> find(Sought sought, boolean confidentialToo, int most) {
    look();
    var found = matching(sought, confidentialToo, most);
    while (remember(cases.notAsKnown(found, known))) {
      found = matching(sought, confidentialToo, most);
    }
    return found.stream().map(it -> new Found(it.id(), it.where(sought.words()))).toList();
  }

  private void look() {
    var now = clock.instant();
    if (allSeen.isBefore(now.minus(LOOKS_AT_ALL))) {
      remember(cases.changedAmongAll(known));
      allSeen = now;
    }
    readTold();
    remember(cases.newer(known));
  }

  /// What changes once more while it is read is told once more.
  private void readTold() {
    var told = List.copyOf(changed);
    changed.removeAll(told);
    try {
      remember(cases.named(told));
    } catch (MongoException away) {
      changed.addAll(told);
      throw away;
    }
  }

  private List<BareCase> matching(Sought sought, boolean confidentialToo, int most) {
    return known.descendingMap().values().stream()
        .filter(it -> confidentialToo || !it.confidential())
        .filter(it -> sought.isNumberOf(it.number()) || it.has(sought.words()))
        .sorted(Comparator.comparing(it -> !sought.isNumberOf(it.number())))
        .limit(most)
        .toList();
  }

  private boolean remember(Collection<BareCase> some) {
    some.forEach(it -> known.put(it.id(), it));
    return !some.isEmpty();
  }
}
