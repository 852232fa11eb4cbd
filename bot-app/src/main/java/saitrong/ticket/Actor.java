package saitrong.ticket;

/// Who does something with a case.
public sealed interface Actor {

  /// An officer, as they call themselves.
  record Staff(String name) implements Actor {}

  /// The one whose case it is.
  record Citizen() implements Actor {}

  /// The automatic answer, or the clock.
  record Machine() implements Actor {}
}
