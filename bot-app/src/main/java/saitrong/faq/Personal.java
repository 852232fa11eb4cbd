package saitrong.faq;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saitrong.faq.Ranking.Ranked;

/// Puts first what is for this person's group and system, and leaves out what is for others where
/// there is a like answer for them.
final class Personal {

  private static final double FOR_THEM = 1.15;

  /// An entry is another's sibling when it fits the question nearly as well.
  static final double NEARLY_AS_GOOD = 0.8;

  private Personal() {}

  static List<Ranked> to(Heard heard, List<Ranked> found) {
    if (heard.userGroup().isEmpty() && heard.system().isEmpty()) {
      return found;
    }
    return found.stream()
        .filter(it -> !hasSiblingForThem(it, heard, found))
        .map(it -> boosted(it, heard))
        .sorted(Comparator.comparingDouble(Ranked::score).reversed())
        .toList();
  }

  private static Ranked boosted(Ranked it, Heard heard) {
    double score = it.score() * boost(it.entry(), heard);
    return new Ranked(it.entry(), score, it.passage(), it.views());
  }

  /// What is named in the question counts by its words already.
  private static double boost(Entry entry, Heard heard) {
    boolean group = isNamed(heard.userGroup(), entry.audience());
    boolean system = heard.systems().isEmpty() && isNamed(heard.system(), entry.systems());
    return (group ? FOR_THEM : 1) * (system ? FOR_THEM : 1);
  }

  private static boolean hasSiblingForThem(Ranked it, Heard heard, List<Ranked> found) {
    boolean othersGroup = isForOthers(heard.userGroup(), it.entry().audience());
    boolean othersSystem = isForOthers(heard.system(), it.entry().systems());
    return (othersGroup || othersSystem)
        && found.stream()
            .filter(other -> other.score() >= NEARLY_AS_GOOD * it.score())
            .map(Ranked::entry)
            .anyMatch(other ->
                othersGroup
                        && differByGroup(it.entry(), other)
                        && isNamed(heard.userGroup(), other.audience())
                    || othersSystem
                        && differBySystem(it.entry(), other)
                        && isNamed(heard.system(), other.systems()));
  }

  /// The same topic, but each group has its own answer.
  static boolean differByGroup(Entry one, Entry other) {
    return one.group().equals(other.group())
        && one.systems().equals(other.systems())
        && areApart(one.audience(), other.audience());
  }

  static boolean differBySystem(Entry one, Entry other) {
    return areApart(one.systems(), other.systems());
  }

  static boolean isNearlyAsGood(Ranked one, Ranked best) {
    return one.score() >= NEARLY_AS_GOOD * best.score();
  }

  /// For different people or about different systems.
  static boolean areApart(Entry one, Entry other) {
    return areApart(one.audience(), other.audience()) || areApart(one.systems(), other.systems());
  }

  private static boolean areApart(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  private static boolean isNamed(Optional<String> known, Set<String> named) {
    return known.filter(named::contains).isPresent();
  }

  private static boolean isForOthers(Optional<String> known, Set<String> named) {
    return known.isPresent() && !named.isEmpty() && !named.contains(known.get());
  }
}
