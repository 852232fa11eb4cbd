package saitrong.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the office promises, with all its versions: a new one is written beside the old one before
/// it begins, and what came in earlier keeps the promise of its day.
///
/// @param versions the oldest first; at least one
/// @param reviewed whose answers a head looks at first, of whichever version
public record Policy(List<PolicyVersion> versions, List<Reviewed> reviewed) {

  public Policy {
    versions = List.copyOf(versions);
    reviewed = List.copyOf(reviewed);
  }

  public Policy(List<PolicyVersion> versions) {
    this(versions, List.of());
  }

  /// The version in force; none before the first one began, when nothing was promised.
  public Optional<PolicyVersion> on(LocalDate day) {
    return versions.reversed().stream()
        .filter(version -> !day.isBefore(version.validFrom()))
        .findFirst();
  }
}
