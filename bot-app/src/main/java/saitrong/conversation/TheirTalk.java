package saitrong.conversation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.handoff.UnitQueues.Ahead;

/// Whether an officer was called into the chat, as it was looked up for this turn.
sealed interface TheirTalk {

  /// Nobody was called. How the queue is was not looked up: most turns call nobody.
  TheirTalk NONE = new None(0, true);

  /// @param everybody how the queue is for a call that any officer may take
  /// @param units how it is for one that is a unit's, by its id
  /// @param ofTheirCases the unit that has their open cases, by its id
  record None(Ahead everybody, Map<String, Ahead> units, Optional<String> ofTheirCases)
      implements TheirTalk {
    public None {
      units = Map.copyOf(units);
    }

    None(int waiting, boolean watched) {
      this(new Ahead(waiting, watched), Map.of(), Optional.empty());
    }

    Ahead of(@Nullable String unit) {
      return unit == null ? everybody : units.getOrDefault(unit, everybody);
    }
  }

  /// @param place in the queue, from 1
  record Waiting(int place) implements TheirTalk {}

  /// An officer has the chat.
  record Taken() implements TheirTalk {}
}
