package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.TextKey;
import saitrong.flow.FlowSet;
import saitrong.flow.KeptRun;
import saitrong.flow.Position;
import saitrong.handoff.ScriptsInAChat;
import saitrong.inbox.EventId;
import saitrong.inbox.Inbound.Tapped;
import saitrong.message.Message;
import saitrong.outbox.Weight;

/// A script that an officer has walked in a chat that they have. The officer's wish comes as mail,
/// as if its person had tapped a button: so the conversation's one write decides it, once. A run is
/// called after the mail that began it, and is known by that to be an officer's: nothing else is
/// kept of it.
final class OfficersScript implements Responder {

  private static final String STARTS = "officer-starts:";
  private static final String COMES = "officer-comes:";

  private static final RunningFlow SCRIPT = new RunningFlow();

  /// How an event says so.
  ///
  /// @param isFirst whether the person hears with it that an officer has the chat
  static String starts(String script, boolean isFirst) {
    return (isFirst ? COMES : STARTS) + script;
  }

  static boolean isWish(EventId event) {
    return event.value().startsWith(ScriptsInAChat.EVENT);
  }

  /// The run that asks now, if it is an officer's.
  static Optional<Position> asking(InHand inHand) {
    return inHand.run().filter(run -> !run.resting() && isAnOfficers(run));
  }

  private static boolean isAnOfficers(Position run) {
    return run.run().startsWith(ScriptsInAChat.EVENT);
  }

  /// A wish, whoever has the chat by now; where nobody has, nothing is said.
  @Override
  public Optional<Answer> answer(Situation situation) {
    return situation.event() instanceof Tapped tapped && isWish(tapped.envelope().id())
        ? Optional.of(
            situation.talk() instanceof TheirTalk.Taken
                ? started(situation, tapped)
                : Answer.silence(situation.state()))
        : Optional.empty();
  }

  private static Answer started(Situation situation, Tapped tapped) {
    var flows = situation.content().flows();
    if (tapped.data().equals(ScriptsInAChat.STOP) || flows == null) {
      return resting(situation);
    }
    boolean isFirst = tapped.data().startsWith(COMES);
    var script = tapped.data().substring(tapped.data().indexOf(':') + 1);
    return flows
        .flow(script)
        .map(flow ->
            new Playing(situation, flows, situation.state())
                .start(flow, StartingFlow.run(situation))
                .answer(Weight.ANSWER))
        .map(asked -> isFirst ? asked.after(begun(situation)) : asked)
        .orElseGet(() -> resting(situation));
  }

  private static List<Message> begun(Situation situation) {
    return Phrases.of(situation).say(TextKey.TALK_BEGUN);
  }

  private static Answer resting(Situation situation) {
    var state = situation.state();
    return Answer.silence(state.holding(state.inHand().resting()));
  }

  /// What its person says to it, while an officer has the chat.
  static Optional<Answer> goingOn(Situation situation) {
    return asking(situation.state().inHand())
        .map(_ ->
            SCRIPT
                .answer(situation)
                .orElseGet(() -> Answer.silence(situation.state()).doing(Doing.KEEPING_FILES)));
  }

  /// A form that its person had begun by themselves is settled by the officer's of the same kind,
  /// where all that it holds is in a case now. Whatever else was said in it stays theirs.
  static InHand settling(Position ended, InHand left, @Nullable FlowSet flows) {
    if (!isAnOfficers(ended) || new KeptRun(flows, ended).receipt().isEmpty()) {
      return left;
    }
    var next = left;
    for (var resting : left.of(ended.flow())) {
      next = resting.isHeldBy(ended) ? next.dropping(resting) : next;
    }
    return next;
  }

  /// Whether it is between its person and the script: no officer is waited for.
  ///
  /// @param events of the turn, and whatever has come since
  static boolean isBetweenThem(Stream<EventId> events, State after) {
    return events.anyMatch(OfficersScript::isWish) || asking(after.inHand()).isPresent();
  }
}
