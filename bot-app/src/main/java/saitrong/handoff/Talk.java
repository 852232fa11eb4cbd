package saitrong.handoff;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// One call for an officer, from the queue to its end. What was said in it is in the transcript.
///
/// @param id by which the desk names it: nothing of the person is in an address
/// @param since when it came into the queue
/// @param holder who has it, or had it at the end
/// @param spoke whether an officer wrote in it already
/// @param cause of the call: told again, it calls nobody anew
/// @param version counts its changes, so that of two who change it one is told
public record Talk(
    CitizenId citizen,
    String id,
    State state,
    Instant since,
    Why why,
    @Nullable Holder holder,
    boolean spoke,
    String cause,
    long version) {

  /// Where it is.
  public enum State {
    WAITING("waiting"),
    TAKEN("taken"),
    OVER("over");

    private final String stored;

    State(String stored) {
      this.stored = stored;
    }

    String stored() {
      return stored;
    }

    static State from(String stored) {
      return Arrays.stream(values())
          .filter(it -> it.stored.equals(stored))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no state is called " + stored));
    }
  }

  /// A member of staff who has the chat.
  ///
  /// @param account by which the machine knows them
  /// @param name as colleagues call them
  /// @param unit whose work it is; absent where the account names none
  public record Holder(String account, String name, @Nullable String unit) {}

  public boolean isOpen() {
    return state != State.OVER;
  }

  /// Whether they have it, or had it at the end.
  public boolean isOf(String account) {
    return Optional.ofNullable(holder).filter(it -> it.account().equals(account)).isPresent();
  }

  Talk takenBy(Holder other) {
    return new Talk(citizen, id, State.TAKEN, since, why, other, spoke, cause, version + 1);
  }

  Talk spokenIn() {
    return new Talk(citizen, id, state, since, why, holder, true, cause, version + 1);
  }

  Talk over() {
    return new Talk(citizen, id, State.OVER, since, why, holder, spoke, cause, version + 1);
  }
}
