package saitrong.outbox;

/// The right to send for a turn, held by one instance for a while. Asked before every call: an
/// instance that slept too long must not send what another one has taken over.
public interface Hold {

  /// Whether this instance may still send; renews the right when it has become old.
  boolean isMine();

  /// Puts on record that from here on only pushes are tried, so that a redo does not take a refused
  /// reply for a delivered one. False when the right has gone to another instance.
  boolean onlyPushesFromHere();

  /// The same, and a push is about to be made: from here on it may have arrived.
  boolean pushBegins();

  /// Who else may have used the reply token, asked when LINE says that it is used: something may
  /// have been said on it before the turn came.
  TokenUser whoElseUsedTheToken();

  /// As far as is on record.
  enum TokenUser {
    NOBODY,
    MAYBE_ANOTHER,
    ANOTHER
  }
}
