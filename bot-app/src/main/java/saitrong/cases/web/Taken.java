package saitrong.cases.web;

import java.time.Instant;
import java.util.Optional;
import saitrong.content.Words;
import saitrong.ticket.Moving;

/// What became of a form.
sealed interface Taken {

  record Moved(Moving moving) implements Taken {}

  /// A confidential case is not given to whom it is about.
  record AboutThem() implements Taken {}

  /// The file that was to go with the result is not fit for it.
  record FileRefused(Words why) implements Taken {}

  /// The directory knows nobody of that name: it may be a slip, or a unit without an account.
  ///
  /// @param nearest name that it knows
  record NotListed(String name, Optional<String> nearest) implements Taken {}

  /// Nobody of the office is called so who would see the case by themselves.
  ///
  /// @param nearest name of somebody who would
  record NotOfTheOffice(String name, Optional<String> nearest) implements Taken {}

  /// Whoever would have it could not open it: it is confidential, and for those assigned.
  record NotAssigned() implements Taken {}

  /// Whoever is meant is away.
  record Away(StandsIn instead) implements Taken {}

  /// Nobody of that name would see it here, so it has to go in another way.
  record NoAccount(String name) implements Taken {}

  /// Whoever acts would be done behind the day that its requester was promised.
  record BehindThePromise(Instant promised) implements Taken {}

  /// It is neither theirs to give nor are they a head.
  record NotTheirs() implements Taken {}
}
