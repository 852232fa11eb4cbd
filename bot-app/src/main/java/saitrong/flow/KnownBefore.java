package saitrong.flow;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known by each step of a flow: perhaps, for it is set on some way to it, or surely, for
/// it is on every way. Names are bits, for they are handed on from step to step until nothing
/// changes.
final class KnownBefore {

  private static final BitSet NONE = new BitSet();
  private static final String NOTICE = "\u0000notice";
  private static final String CONSENT = "\u0000consent ";

  private final List<Step> steps;
  private final BitSet reached;
  private final List<List<Integer>> next;
  private final Map<String, Integer> bits = new HashMap<>();
  private final BitSet[] set;
  private final BitSet[] perhaps;
  private final @Nullable BitSet[] surely;

  KnownBefore(List<Step> steps, BitSet reached, List<List<Integer>> next) {
    this.steps = steps;
    this.reached = reached;
    this.next = next;
    this.set = new BitSet[steps.size()];
    this.perhaps = new BitSet[steps.size()];
    this.surely = new BitSet[steps.size()];
    for (int at = 0; at < steps.size(); at++) {
      set[at] = of(setBy(steps.get(at)));
      perhaps[at] = new BitSet();
    }
    spread();
  }

  /// Whether it is set on some way.
  boolean perhaps(int at, String name) {
    return perhaps[at].get(bit(name));
  }

  boolean isNoticeSure(int at) {
    return isSure(at, NOTICE);
  }

  boolean isConsentSure(int at, String name) {
    return isSure(at, CONSENT + name);
  }

  private boolean isSure(int at, String mark) {
    var before = surely[at];
    return before != null && before.get(bit(mark));
  }

  private int bit(String name) {
    return bits.computeIfAbsent(name, _ -> bits.size());
  }

  private BitSet of(Set<String> names) {
    var some = new BitSet();
    names.forEach(name -> some.set(bit(name)));
    return some;
  }

  private void spread() {
    surely[0] = new BitSet();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int at = reached.nextSetBit(0); at >= 0; at = reached.nextSetBit(at + 1)) {
        for (int to : next.get(at)) {
          changed |= passPerhaps(at, to);
          changed |= passSurely(at, to);
        }
      }
    }
  }

  private boolean passPerhaps(int at, int to) {
    int before = perhaps[to].cardinality();
    perhaps[to].or(perhaps[at]);
    perhaps[to].or(set[at]);
    return perhaps[to].cardinality() > before;
  }

  private boolean passSurely(int at, int to) {
    var all = new BitSet();
    if (surely[at] != null) {
      all.or(surely[at]);
    }
    all.or(ensured(at, to));
    var before = surely[to];
    if (before != null) {
      all.and(before);
    }
    surely[to] = all;
    return !all.equals(before);
  }

  private BitSet ensured(int at, int to) {
    return switch (steps.get(at)) {
      case Step.Notice notice when to == at + 1 && notice.declined() != to -> of(Set.of(NOTICE));
      case Step.Consent consent -> of(Set.of(CONSENT + consent.name()));
      case Step.Stop _, Step.Act _, Step.Tell _, Step.Deed _ -> NONE;
      case Step.Branch _, Step.Jump _, Step.End _ -> NONE;
    };
  }

  private static Set<String> setBy(Step step) {
    return switch (step) {
      case Step.OpenCase _ -> Step.OpenCase.FACTS;
      case Step.AddToCase add -> with(Step.AddToCase.FACTS, add.name());
      case Step.Ask ask -> Set.of(ask.name());
      case Step.Consent consent -> Set.of(consent.name());
      case Step.FindAnswer find -> Set.of(find.name());
      case Step.OfResult result -> with(Step.OfResult.FACTS, result.name());
      case Step.OfBooking booking -> with(BookingSteps.facts(booking), booking.name());
      case Step.FindCase find -> with(Step.FindCase.FACTS, find.name());
      case Step.Notice _, Step.ConfirmKnown _, Step.Summary _, Step.SentBefore _ -> Set.of();
      case Step.Tell _, Step.Deed _, Step.Branch _, Step.Jump _, Step.End _ -> Set.of();
    };
  }

  private static Set<String> with(Set<String> facts, String name) {
    var all = new HashSet<>(facts);
    all.add(name);
    return all;
  }
}
