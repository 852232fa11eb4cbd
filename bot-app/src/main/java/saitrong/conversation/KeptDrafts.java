package saitrong.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.flow.Flow;
import saitrong.flow.KeptRun;
import saitrong.flow.Position;
import saitrong.shared.PersonalText;
import saitrong.timer.TimerHandler;
import saitrong.timer.TimerLines;
import saitrong.timer.Timers;

/// Erases what somebody began and left when its script keeps it no longer, with the files in it,
/// also where they never come back. Each open run has one timer, set before the turn that begins
/// the run is written, so that no crash leaves a run without one. A timer whose run is over finds
/// nothing.
///
/// Not set anew at each answer: it looks at the run when it is due, and puts itself off.
final class KeptDrafts implements TimerHandler {

  private static final String KIND = "kept-draft";

  /// Somebody is at the person's turn just now.
  private static final Duration SOON = Duration.ofMinutes(1);

  private final Timers timers;
  private final Conversations conversations;
  private final Owners owners;
  private final Supplier<Content> content;
  private final InstantSource clock;

  KeptDrafts(
      Timers timers,
      Conversations conversations,
      Owners owners,
      Supplier<Content> content,
      InstantSource clock) {
    this.timers = timers;
    this.conversations = conversations;
    this.owners = owners;
    this.content = content;
    this.clock = clock;
  }

  /// @param next what is about to be written
  void begin(Conversation before, State next) {
    for (var run : next.inHand().runs()) {
      if (!isOpen(before.state(), run)) {
        flow(run).ifPresent(flow -> set(before.citizen(), run, flow.keep()));
      }
    }
  }

  /// What is over needs no timer any more.
  void end(Conversation before, State now) {
    for (var run : before.state().inHand().runs()) {
      if (!isOpen(now, run)) {
        timers.cancel(key(before.citizen(), run));
      }
    }
  }

  private static boolean isOpen(State state, Position run) {
    return state.inHand().runs().stream().anyMatch(it -> it.run().equals(run.run()));
  }

  private Optional<Flow> flow(Position run) {
    var flows = content.get().flows();
    return flows == null ? Optional.empty() : flows.flow(run.flow());
  }

  private void set(CitizenId citizen, Position run, Duration keep) {
    var kept = TimerLines.of(citizen.value(), run.run(), Long.toString(keep.toSeconds()));
    set(key(citizen, run), run.at().plus(keep), kept.payload());
  }

  private void set(String key, Instant keptUntil, PersonalText payload) {
    timers.set(key, KIND, keptUntil.plusSeconds(1), payload);
  }

  private static String key(CitizenId citizen, Position run) {
    return KIND + " " + citizen.value() + " " + run.run();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void perform(String key, PersonalText payload) {
    var lines = TimerLines.read(payload, 3);
    var conversation = conversations.load(new CitizenId(lines.get(0)));
    conversation.state().inHand().runs().stream()
        .filter(run -> run.run().equals(lines.get(1)))
        .findFirst()
        .ifPresent(run -> look(key, payload, conversation, run, keep(run, lines.get(2))));
  }

  /// As its file says now, or as it said at the beginning of a script that is gone.
  private Duration keep(Position run, String atFirst) {
    return flow(run).map(Flow::keep).orElse(Duration.ofSeconds(Long.parseLong(atFirst)));
  }

  private void look(
      String key, PersonalText payload, Conversation conversation, Position run, Duration keep) {
    var now = clock.instant();
    var until = run.at().plus(keep);
    if (!now.isAfter(until)) {
      set(key, until, payload);
    } else if (isBusy(conversation, now) || !erases(conversation, run)) {
      set(key, now.plus(SOON), payload);
    }
  }

  /// The files first: who dies in between comes back to the run and finds them again.
  private boolean erases(Conversation conversation, Position run) {
    new KeptRun(content.get().flows(), run)
        .unsentFiles()
        .forEach(message -> owners.erase(conversation.citizen(), message));
    return conversations.commit(conversation.erasing(run));
  }

  /// A turn that may just be delivered, or waits for what its run has asked for.
  private static boolean isBusy(Conversation conversation, Instant now) {
    var turn = conversation.turn();
    return turn != null
        && (turn.todo().waits() || now.isBefore(turn.until().plus(Leases.WRONG_CLOCKS)));
  }
}
