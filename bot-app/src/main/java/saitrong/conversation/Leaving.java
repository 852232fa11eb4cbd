package saitrong.conversation;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import saitrong.content.Content;
import saitrong.content.TextKey;
import saitrong.flow.Flow;
import saitrong.flow.FlowSet;
import saitrong.flow.Input;
import saitrong.learning.Lesson.Asked;
import saitrong.outbox.Weight;

/// Leaves a question that has no answer with the officers: the script that the agency takes
/// questions by begins with what was typed already, so that nobody types it twice.
final class Leaving {

  private static final Duration STILL_MEANT = Duration.ofHours(1);

  private Leaving() {}

  /// Whether a script takes questions to the officers.
  static boolean isPossible(Content content) {
    var flows = content.flows();
    return flows != null && forQuestions(content, flows).isPresent();
  }

  /// Whether this is that script.
  static boolean isTakenBy(String flow, Content content) {
    var flows = content.flows();
    return flows != null
        && forQuestions(content, flows).filter(it -> it.id().equals(flow)).isPresent();
  }

  /// Whether there is a question that could be left.
  static boolean isMeant(Situation situation) {
    var lookup = situation.state().lookup();
    return isPossible(situation.content())
        && lookup.asked() != null
        && situation.now().isBefore(lookup.at().plus(STILL_MEANT));
  }

  static Answer theQuestion(Situation situation) {
    var flows = situation.content().flows();
    if (flows == null) {
      return nobodyTakesIt(situation);
    }
    return forQuestions(situation.content(), flows)
        .map(flow -> withWhatWasTyped(situation, flows, flow))
        .or(() -> first(flows).map(flow -> StartingFlow.start(situation, flows, flow)))
        .orElseGet(() -> nobodyTakesIt(situation));
  }

  /// What is typed now, where nothing was looked up before.
  static Answer theQuestion(Situation situation, Asked asked) {
    var flows = situation.content().flows();
    return flows == null
        ? nobodyTakesIt(situation)
        : forQuestions(situation.content(), flows)
            .filter(flow -> !isOpen(situation, flow))
            .map(flow -> hearing(situation, flows, flow, asked))
            .orElseGet(() -> theQuestion(situation));
  }

  /// There is none yet: the script asks for it.
  static Answer aQuestionToCome(Situation situation) {
    var lookup = situation.state().lookup().asking(situation, null);
    return theQuestion(situation.with(situation.state().lookingUp(lookup)));
  }

  /// Whether the person is about to do so.
  static boolean isGoingOn(Situation situation) {
    return situation
        .state()
        .inHand()
        .run()
        .filter(run -> isTakenBy(run.flow(), situation.content()))
        .isPresent();
  }

  private static Optional<Flow> forQuestions(Content content, FlowSet flows) {
    return Optional.ofNullable(content.profile().questionsTo()).flatMap(flows::flow);
  }

  private static Optional<Flow> first(FlowSet flows) {
    return flows.flows().values().stream().findFirst();
  }

  private static Answer withWhatWasTyped(Situation situation, FlowSet flows, Flow flow) {
    var lookup = situation.state().lookup();
    var asked = lookup.whole();
    return asked == null
            || isOpen(situation, flow)
            || situation.now().isAfter(lookup.at().plus(STILL_MEANT))
        ? StartingFlow.start(situation, flows, flow)
        : hearing(asking(situation, asked), flows, flow, asked);
  }

  /// As if it had been asked so: an answer that was read is not shown once more.
  private static Situation asking(Situation situation, Asked asked) {
    var lookup = situation.state().lookup();
    return asked.equals(lookup.asked())
        ? situation
        : situation.with(situation.state().lookingUp(lookup.asking(situation, asked)));
  }

  private static boolean isOpen(Situation situation, Flow flow) {
    return situation.state().inHand().runs().stream().anyMatch(it -> it.flow().equals(flow.id()));
  }

  private static Answer hearing(Situation situation, FlowSet flows, Flow flow, Asked asked) {
    var playing =
        new Playing(situation, flows, situation.state())
            .start(flow, StartingFlow.run(situation))
            .silently()
            .hear(Input.Typed.from(asked.words(), asked.messages()));
    // Nobody is told that what they did not type there is too short.
    return playing.understood()
        ? naming(asked, situation, playing.answer(Weight.ANSWER))
        : StartingFlow.start(situation, flows, flow);
  }

  /// Which question it is that goes along, unless the script says so itself.
  private static Answer naming(Asked asked, Situation situation, Answer answer) {
    String words = asked.words().value();
    return answer.says().stream().anyMatch(it -> it.altText().contains(words))
        ? answer
        : answer.ledBy(
            Phrases.of(situation).label(TextKey.QUESTION_LEFT, Map.of("question", words)));
  }

  private static Answer nobodyTakesIt(Situation situation) {
    var phrases = Phrases.of(situation);
    return Answer.of(
        situation.state(), phrases.contact(TextKey.FILING, situation.now()), phrases.ways());
  }
}
