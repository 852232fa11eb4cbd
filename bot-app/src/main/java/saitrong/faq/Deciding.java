package saitrong.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import saitrong.faq.Ranking.Ranked;

/// Answer, ask back, offer or hand on. A wrong confident answer is worse than none.
final class Deciding {

  /// As many as quick replies have room for, beside "none of these" and the menu.
  private static final int ASKED_BACK = 11;

  /// Of the best one's score. Of the tuning half's answers that do not come first, 99 % have more.
  private static final double NEAR = 0.25;

  /// Of the best one's score. Of the tuning half's right answers that are offered, all but two have
  /// more; without it whoever names tents is offered what only has a table in it.
  private static final double OFFERED = 0.5;

  /// Of the best one's score: which of them is meant is a matter of luck.
  private static final double AS_GOOD = 0.95;

  private Deciding() {}

  static Finding on(Ranking ranking) {
    if (ranking.entries().isEmpty() || !ranking.confidence().isNearly()) {
      return new Finding.Nothing();
    }
    if (ranking.confidence().isSurelyOurs()) {
      var asked = askedBack(ranking);
      if (asked != null) {
        return asked;
      }
    }
    var best = ranking.entries().getFirst().entry();
    return ranking.ofAll()
            && ranking.confidence().isSure()
            && !ranking.heard().namesAnotherThan(best)
            && !isAboutASystemByChance(ranking)
        ? new Finding.Sure(best)
        : new Finding.Nearly(near(ranking, OFFERED).stream().limit(Finding.MOST_OFFERED).toList());
  }

  /// The question names no system, and an answer about another, or about none, fits as well:
  /// "ต้องจ่ายเงินไหม".
  private static boolean isAboutASystemByChance(Ranking ranking) {
    var best = ranking.entries().getFirst();
    var heard = ranking.heard();
    return !best.entry().systems().isEmpty()
        && heard.systems().isEmpty()
        && heard.system().isEmpty()
        && ranking.evidence().filter(Evidence::isWordForWord).isEmpty()
        && ranking.entries().stream()
            .skip(1)
            .filter(it -> it.score() >= AS_GOOD * best.score())
            .anyMatch(it -> !it.entry().systems().equals(best.entry().systems()));
  }

  static List<Entry> near(Ranking ranking) {
    if (ranking.entries().isEmpty() || !ranking.confidence().isPerhapsOurs()) {
      return List.of();
    }
    return near(ranking, NEAR);
  }

  private static List<Entry> near(Ranking ranking, double share) {
    double floor = share * ranking.entries().getFirst().score();
    return ranking.entries().stream().filter(it -> it.score() >= floor).map(Ranked::entry).toList();
  }

  private static @Nullable Finding askedBack(Ranking ranking) {
    var heard = ranking.heard();
    var byGroup = siblings(ranking.entries(), Personal::differByGroup);
    if (byGroup.size() > 1 && areForOthers(byGroup, heard.userGroup(), Entry::audience)) {
      return new Finding.DependsOnGroup(byGroup);
    }
    var bySystem = siblings(ranking.entries(), Personal::differBySystem);
    // Who names a system is asked for none, also where nothing is for it.
    return bySystem.size() > 1
            && heard.systems().size() != 1
            && areForOthers(bySystem, heard.system(), Entry::systems)
        ? new Finding.DependsOnSystem(bySystem)
        : null;
  }

  /// Whoever belongs to no group that there is an answer for must not get the one of another group.
  private static boolean areForOthers(
      List<Entry> siblings, Optional<String> known, Function<Entry, Set<String>> of) {
    return siblings.stream().noneMatch(it -> known.filter(of.apply(it)::contains).isPresent());
  }

  /// The best, and those next to it without a gap that are the same for somebody else.
  private static List<Entry> siblings(List<Ranked> ranked, BiPredicate<Entry, Entry> differ) {
    var best = ranked.getFirst();
    var siblings = new ArrayList<Entry>();
    siblings.add(best.entry());
    for (var other : ranked.subList(1, ranked.size())) {
      boolean near = Personal.isNearlyAsGood(other, best) && siblings.size() < ASKED_BACK;
      if (!near || siblings.stream().anyMatch(it -> !differ.test(it, other.entry()))) {
        break;
      }
      siblings.add(other.entry());
    }
    return siblings;
  }
}
