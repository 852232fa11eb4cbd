package saitrong.conversation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.flow.Effect;
import saitrong.flow.Intake;
import saitrong.flow.Position;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.LetterKey;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;
import saitrong.shared.PersonalText;
import saitrong.shared.QuietHours;
import saitrong.timer.TimerHandler;
import saitrong.timer.TimerLines;
import saitrong.timer.Timers;

/// Reminders that a script sets. They cost a push, so whoever has answered or given up meanwhile is
/// left alone, and nobody is called back to what is kept no longer.
final class FlowReminders implements TimerHandler {

  private static final String KIND = "flow-reminder";

  private final Timers timers;
  private final Conversations conversations;
  private final Outbox outbox;
  private final Supplier<Content> content;
  private final InstantSource clock;

  FlowReminders(
      Timers timers,
      Conversations conversations,
      Outbox outbox,
      Supplier<Content> content,
      InstantSource clock) {
    this.timers = timers;
    this.conversations = conversations;
    this.outbox = outbox;
    this.content = content;
    this.clock = clock;
  }

  void set(CitizenId citizen, Effect.Remind wanted) {
    String at = Long.toString(wanted.at().toEpochMilli());
    var kept = TimerLines.of(citizen.value(), wanted.key(), at, wanted.says());
    timers.set(
        KIND + " " + citizen.value() + " " + wanted.key(), KIND, wanted.at(), kept.payload());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void perform(String key, PersonalText payload) {
    var lines = TimerLines.read(payload, 4);
    var citizen = new CitizenId(lines.get(0));
    var now = clock.instant();
    var allowed = QuietHours.nextAllowed(now);
    if (allowed.isAfter(now)) {
      timers.set(key, KIND, allowed, payload); // after a standstill it may be night
    } else if (isStillOf(citizen, lines.get(1))) {
      var due = Instant.ofEpochMilli(Long.parseLong(lines.get(2)));
      var says = new Outgoing(List.of(new Message.Text(lines.get(3))), List.of());
      outbox.post(LetterKey.of(key + due, due), citizen, says, Weight.ANSWER);
    }
  }

  /// A reminder of a run is over with it; one that a finished script has set for later is not.
  private boolean isStillOf(CitizenId citizen, String key) {
    int step = key.indexOf('/');
    return step >= 0
        || conversations.load(citizen).state().inHand().runs().stream()
            .anyMatch(run -> run.run().equals(key) && canBeGoneOnWith(run));
  }

  private boolean canBeGoneOnWith(Position run) {
    var flows = content.get().flows();
    return flows != null
        && flows.flow(run.flow()).isPresent()
        && !new Intake(flows).isPastItsTime(run, clock.instant());
  }
}
