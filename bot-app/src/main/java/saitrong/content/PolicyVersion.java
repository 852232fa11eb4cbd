package saitrong.content;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the office promises from a day on.
///
/// @param confirmation who confirmed it and when; absent until somebody has
/// @param usual for every case to which no exception applies
/// @param warnBefore office hours before the due moment
/// @param escalateAfter office hours after it
/// @param exceptions the first that fits applies
public record PolicyVersion(
    int number,
    LocalDate validFrom,
    @Nullable Confirmation confirmation,
    boolean firstDayCounts,
    Times usual,
    Map<Milestone, Duration> warnBefore,
    Map<Milestone, Duration> escalateAfter,
    List<PolicyException> exceptions) {

  /// @param by a position or a unit
  public record Confirmation(String by, LocalDate on) {}

  /// @param terms a milestone that is not there is not promised
  public record Times(Map<Milestone, Term> terms, Words ground) {
    public Times {
      var copy = new EnumMap<Milestone, Term>(Milestone.class);
      copy.putAll(terms);
      terms = copy;
    }
  }

  /// Other times for some kinds of matters, for some user groups, or for some kinds of some groups.
  ///
  /// @param kinds none means all
  /// @param groups none means all
  public record PolicyException(Set<String> kinds, Set<String> groups, Times times) {
    public PolicyException {
      kinds = Set.copyOf(kinds);
      groups = Set.copyOf(groups);
    }

    boolean fits(String kind, @Nullable String group) {
      return (kinds.isEmpty() || kinds.contains(kind))
          && (groups.isEmpty() || (group != null && groups.contains(group)));
    }

    /// Whether nothing is left for the other one to say.
    boolean covers(PolicyException other) {
      return covers(kinds, other.kinds) && covers(groups, other.groups);
    }

    private static boolean covers(Set<String> some, Set<String> others) {
      return some.isEmpty() || (!others.isEmpty() && some.containsAll(others));
    }
  }

  public PolicyVersion {
    warnBefore = Map.copyOf(warnBefore);
    escalateAfter = Map.copyOf(escalateAfter);
    exceptions = List.copyOf(exceptions);
  }

  /// @param kind of the matter, as flows call it
  /// @param group of the person, absent when it is not known
  /// @return nothing where nothing is promised
  public Optional<Rule> rule(Milestone milestone, String kind, @Nullable String group) {
    var times =
        exceptions.stream()
            .filter(it -> it.fits(kind, group))
            .findFirst()
            .map(PolicyException::times)
            .orElse(usual);
    return Optional.ofNullable(times.terms().get(milestone))
        .map(term ->
            new Rule(
                term,
                firstDayCounts,
                times.ground(),
                Objects.requireNonNull(warnBefore.get(milestone)),
                Objects.requireNonNull(escalateAfter.get(milestone))));
  }

  /// Promises are looked at anew with each fiscal year, which begins in October.
  public boolean isConfirmedFor(LocalDate today) {
    int year =
        today.getMonth().compareTo(Month.OCTOBER) < 0 ? today.getYear() - 1 : today.getYear();
    return confirmation != null
        && !confirmation.on().isBefore(LocalDate.of(year, Month.OCTOBER, 1));
  }
}
