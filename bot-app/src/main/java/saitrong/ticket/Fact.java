package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can be read of a step without opening anything: who has the case and until when must be
/// known also to whoever lacks the key. Holds no words of anybody.
public sealed interface Fact {

  /// It says all by itself.
  record None() implements Fact {}

  /// The last day for the citizen to tell more.
  record Until(LocalDate day) implements Fact {}

  /// The day on which there will be a result after all.
  ///
  /// @param promised what was promised until then; it stays on record
  record Delay(LocalDate until, Instant promised) implements Fact {}

  /// From one to another.
  record Hop(Holder from, Holder.Acting to, Way way, LocalDate until, @Nullable LocalDate followUp)
      implements Fact {}

  /// From one to another of the same office.
  record Given(Holder from, Holder.Acting to) implements Fact {}

  /// Whoever had it last did nothing with it: it was not theirs.
  record GivenBack() implements Fact {}

  /// To another agency.
  record ReferredTo(Holder.Agency agency) implements Fact {}

  /// A state of the agency's own.
  record Stage(String id) implements Fact {}

  /// What it is about, as an officer sees it.
  record About(Topic topic) implements Fact {}

  /// The number that goes on.
  record MergedInto(ReceiptNumber number) implements Fact {}

  /// A picture or document goes with the result, kept under this name.
  record Enclosed(String file) implements Fact {}

  /// Why it cannot be done.
  record Because(Reason reason) implements Fact {}
}
