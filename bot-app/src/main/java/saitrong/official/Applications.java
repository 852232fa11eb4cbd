package saitrong.official;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import saitrong.citizen.CitizenId;
import saitrong.ticket.State;

/// The cases in which somebody applies to be verified, as whoever keeps the cases knows them.
public interface Applications {

  /// The kind that the flow `official-admin` opens.
  String KIND = "official-admin";

  /// @param number as staff type it, `11/69` or `00011/2569`
  Optional<Application> numbered(String number);

  /// Brings it to its end, with words for the citizen; one that has come to it stays as it is.
  ///
  /// @param by the member of staff who decided
  void granted(Application application, String by);

  /// What the letter is called that tells how the application of this number ended; absent while it
  /// has not.
  Optional<Result> result(String number);

  /// A case.
  ///
  /// @param number in full
  /// @param kind any kind: whoever asks sees to it that it is ours
  record Application(String number, String kind, CitizenId citizen, State state) {

    /// It has come to another end, and whoever asked was told so.
    boolean isGivenUp() {
      return state.isClosed() && state != State.DONE;
    }
  }

  /// @param at when it came to its end
  /// @param letter the same whoever tells it
  record Result(Instant at, UUID letter) {}
}
