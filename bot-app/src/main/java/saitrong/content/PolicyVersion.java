package saitrong.content;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the office promises from a day on.
///
/// @param confirmation who confirmed it and when; absent until somebody has
/// @param usual for every case to which no exception applies; a milestone that is not there is not
///   promised
/// @param warnBefore office hours before the due moment
/// @param escalateAfter office hours after it
/// @param exceptions the first that fits applies
public record PolicyVersion(
    int number,
    LocalDate validFrom,
    @Nullable Confirmation confirmation,
    boolean firstDayCounts,
    Map<Milestone, Commitment> usual,
    Map<Milestone, Duration> warnBefore,
    Map<Milestone, Duration> escalateAfter,
    List<PolicyException> exceptions) {

  /// @param by a position or a unit
  public record Confirmation(String by, LocalDate on) {}

  /// How long, and why it is counted so.
  public record Commitment(Term term, Words ground) {}

  /// Other times for some kinds of matters, for some user groups, or for some kinds of some groups.
  ///
  /// @param kinds none means all
  /// @param groups none means all
  /// @param times all of them, also those that are as usual
  public record PolicyException(
      Set<String> kinds, Set<String> groups, Map<Milestone, Commitment> times) {
    public PolicyException {
      kinds = Set.copyOf(kinds);
      groups = Set.copyOf(groups);
      times = Map.copyOf(times);
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
    usual = Map.copyOf(usual);
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
    return Optional.ofNullable(times.get(milestone))
        .map(commitment ->
            new Rule(
                commitment.term(),
                firstDayCounts,
                commitment.ground(),
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
