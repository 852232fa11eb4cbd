package saitrong.content;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saitrong.shared.Language;

/// Which matters somebody is responsible for. Whatever it does not name may be anything, or
/// unknown.
///
/// @param line of the file, for whoever asks why
/// @param only for matters that are one of these in each of the aspects
/// @param to the id of a unit or a person
public record Duty(int line, Map<Aspect, Set<String>> only, String to) {

  public Duty {
    var copy = new EnumMap<Aspect, Set<String>>(Aspect.class);
    only.forEach((aspect, names) -> copy.put(aspect, Set.copyOf(names)));
    only = Collections.unmodifiableMap(copy);
  }

  /// What matters are told apart by, the weightiest first.
  public enum Aspect {
    KIND("kinds", "ประเภทเรื่อง", "kind"),
    SYSTEM("systems", "ระบบ", "system"),
    TOPIC("topics", "หัวข้อ", "topic"),
    GROUP("groups", "กลุ่มผู้ใช้", "user group"),
    PROVINCE("provinces", "จังหวัด", "province");

    private final String key;
    private final String thai;
    private final String english;

    Aspect(String key, String thai, String english) {
      this.key = key;
      this.thai = thai;
      this.english = english;
    }

    /// As the file says.
    String key() {
      return key;
    }

    public String in(Language language) {
      return switch (language) {
        case TH -> thai;
        case EN -> english;
      };
    }
  }

  boolean fits(Matter matter) {
    return (!matter.confidential() || only.containsKey(Aspect.KIND))
        && only.entrySet().stream()
            .allMatch(it ->
                matter.known().get(it.getKey()) instanceof String known
                    && it.getValue().contains(known));
  }

  /// Whether every matter of the other one is its own too.
  boolean covers(Duty other) {
    return only.entrySet().stream()
        .allMatch(it ->
            other.only.get(it.getKey()) instanceof Set<String> names
                && it.getValue().containsAll(names));
  }

  /// By more aspects, or by a weightier one, or by less of the same. Without weights every rule for
  /// a kind would be in the way of every one for a system, and each pair need a rule of its own.
  boolean isMoreSpecificThan(Duty other) {
    if (only.keySet().equals(other.only.keySet())) {
      return other.covers(this) && !covers(other);
    }
    return only.size() == other.only.size()
        ? weightiestBeside(other).compareTo(other.weightiestBeside(this)) < 0
        : only.size() > other.only.size();
  }

  private Aspect weightiestBeside(Duty other) {
    return only.keySet().stream()
        .filter(aspect -> !other.only.containsKey(aspect))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// The matters that both are for; empty where there are none.
  Optional<Duty> overlap(Duty other) {
    var both = new EnumMap<Aspect, Set<String>>(Aspect.class);
    both.putAll(only);
    other.only.forEach((aspect, names) -> both.merge(aspect, names, Duty::shared));
    return both.values().stream().anyMatch(Set::isEmpty)
        ? Optional.empty()
        : Optional.of(new Duty(line, both, to));
  }

  private static Set<String> shared(Set<String> some, Set<String> others) {
    var shared = new HashSet<>(some);
    shared.retainAll(others);
    return shared;
  }
}
