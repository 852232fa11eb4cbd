package saitrong.conversation;

import java.time.Instant;
import java.util.List;
import saitrong.citizen.CitizenId;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.inbox.Inbound;
import saitrong.learning.Lesson;
import saitrong.shared.Language;

/// Those who do what scripts ask for: cases, ratings, reminders, files. Each does a thing once for
/// its key, however often it is asked, for after a crash it is asked again.
interface Owners {

  /// What a turn waits for.
  Outcome outcomeOf(CitizenId citizen, Effect effect, Asked asked, Language language);

  /// When it was asked for.
  ///
  /// @param at by LINE's clock
  /// @param arrived by ours
  /// @param shown answers of the FAQ that the person saw of late, or to the very question of the
  ///   case
  record Asked(Instant at, Instant arrived, List<Shown> shown) {
    public Asked {
      shown = List.copyOf(shown);
    }
  }

  /// What is done beside the words of a turn.
  void perform(CitizenId citizen, Effect task);

  /// What this event teaches about the FAQ.
  void learn(CitizenId citizen, String event, Lesson lesson);

  /// The content of this file is fetched before LINE forgets it.
  void keep(Inbound.SentFile file);

  /// The person has blocked the account, and hears nothing any more.
  void left(CitizenId citizen);

  /// The person took a message back.
  void erase(CitizenId citizen, String message);
}
