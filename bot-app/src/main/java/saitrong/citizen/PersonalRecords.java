package saitrong.citizen;

import java.util.Set;

/// What one feature keeps of persons: it tells each of them their own, and forgets them. A
/// collection that belongs to none of these holds nothing of a person, and a test asks why.
public interface PersonalRecords {

  /// The names of the collections that it answers for.
  Set<String> collections();

  /// Tells what it has of this person, for a copy of their own data.
  void copy(CitizenId citizen, OwnCopy into);

  /// Nothing of this person is left here but what names nobody: numbers, dates and figures. Doing
  /// it again finishes what a crash cut short.
  void forget(Leaving leaving);
}
