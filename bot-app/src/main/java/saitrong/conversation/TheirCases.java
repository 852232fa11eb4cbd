package saitrong.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a turn may go by of the cases of whose it is, and what was decided on one: that they are
/// verified. It is looked up before the turn is decided, for deciding reads nothing.
///
/// @param quoted the number on the card that is quoted
/// @param told the case whose card came into the chat last, be it news or an answer; without a
///   number where that one is confidential
/// @param awaited those that wait for what its person was asked, the last asked first
/// @param toRate the one of that card, where its person can say how it was dealt with
/// @param isOneOpen whether there is one that goes on and that is shown to whoever holds the phone
/// @param isOfficial verified as an office's administrator
record TheirCases(
    Optional<String> quoted,
    SpokenOf told,
    List<Awaited> awaited,
    Optional<String> toRate,
    boolean isOneOpen,
    boolean isOfficial) {

  static final TheirCases NONE = new TheirCases(Optional.empty(), SpokenOf.NOTHING, List.of());

  TheirCases {
    awaited = List.copyOf(awaited);
  }

  TheirCases(Optional<String> quoted, SpokenOf told, List<Awaited> awaited) {
    this(quoted, told, awaited, Optional.empty(), false, false);
  }

  TheirCases withOneToRate(Optional<String> number) {
    return new TheirCases(quoted, told, awaited, number, isOneOpen, isOfficial);
  }

  TheirCases withOneOpen(boolean isThere) {
    return new TheirCases(quoted, told, awaited, toRate, isThere, isOfficial);
  }

  TheirCases ofAnOfficial(boolean official) {
    return new TheirCases(quoted, told, awaited, toRate, isOneOpen, official);
  }

  /// A case whose officers asked its person for something, and when.
  record Awaited(String number, Instant since) {}

  /// What was typed before the question is no answer to it.
  List<String> awaitedAt(Instant moment) {
    return awaited.stream()
        .filter(it -> !moment.isBefore(it.since()))
        .map(Awaited::number)
        .toList();
  }
}
