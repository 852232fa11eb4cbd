package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saitrong.flow.Position.Asked;
import saitrong.shared.BesideTheOthers;

/// People do anything at any moment, in every flow that ships: it never fails, loses no answer, and
/// always leaves a way forward. The seeds make a failure repeatable.
@BesideTheOthers
class AnyInputTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();
  private static final AfterAnyInput AFTER = new AfterAnyInput(FLOWS);

  private static final int PEOPLE = 80;
  private static final int MANY = 400;
  private static final int INPUTS = 45;

  static List<String> flows() {
    return List.copyOf(FLOWS.flows().keySet());
  }

  @ParameterizedTest
  @MethodSource("flows")
  void neverFailsAndLosesNoAnswer(String flow) {
    for (int seed = 0; seed < PEOPLE; seed++) {
      var person = new Anybody(seed);
      var talker = person.starts(FLOWS, flow);
      for (int i = 0; i < INPUTS && !talker.position().isOver(); i++) {
        boolean wild = person.isOnTheirOwn();
        var before = talker.position();
        var input = person.next(talker);
        if (wild && person.chance().nextInt(8) == 0) {
          talker.isAwayFor(Duration.ofHours(7)); // comes back to a form that was put to rest
        }
        if (wild && person.chance().nextInt(8) == 0) {
          talker.meets(edited(flow, person.chance()));
        }

        talker.gives(input);

        if (!(input instanceof Input.TakenBack)) {
          AFTER.assertThatNothingIsLost(before, input, talker);
          AfterAnyInput.assertThatNoSentenceIsLost(input, talker);
          AFTER.assertThatWhatWasSaidIsSent(talker);
          AfterAnyInput.assertThatThereIsAWayOn(talker);
        }
      }
    }
  }

  /// Or nothing would be known of it: every question, notice, consent and summary is met by some of
  /// these people, and all that is said and done; but for the end of who goes round too often.
  @ParameterizedTest
  @MethodSource("flows")
  void isGivenAtEveryStop(String flow) {
    var script = FLOWS.flow(flow).orElseThrow();
    var met = new TreeSet<String>();
    var walked = new Coverage();
    for (int seed = 0; seed < MANY && !hasSeenAll(script, met, walked); seed++) {
      var person = new Anybody(seed);
      var talker = person.starts(FLOWS, flow);
      for (int i = 0; i < INPUTS && !talker.position().isOver(); i++) {
        if (person.isOnTheirOwn() && talker.position().asked() instanceof Asked.Open open) {
          met.add(Visits.nameOf(open.key()));
        }
        talker.gives(person.next(talker));
        walked.add(script, Walk.through(script, talker.position()));
      }
    }

    assertThat(met).containsAll(stops(flow));
    assertThat(walked.steps(script)).matches(AnyInputTest::isNearlyAll);
  }

  private static boolean hasSeenAll(Flow flow, Set<String> met, Coverage walked) {
    return met.containsAll(stops(flow.id())) && isNearlyAll(walked.steps(flow));
  }

  private static boolean isNearlyAll(Coverage.Share steps) {
    return steps.of() - steps.walked() <= 1;
  }

  private static List<String> stops(String flow) {
    return FLOWS.flow(flow).orElseThrow().steps().stream()
        .filter(Step.Stop.class::isInstance)
        .map(step -> ((Step.Stop) step).name())
        .toList();
  }

  /// A question has become another one, or is no more, or all is again as it was; rarely the whole
  /// flow is no more.
  private static FlowSet edited(String id, Random random) {
    var flow = FLOWS.flow(id).orElseThrow();
    var steps = new ArrayList<>(flow.steps());
    int at = random.nextInt(steps.size());
    if (steps.get(at) instanceof Step.Ask ask && !(ask.kind() instanceof Kind.Offered)) {
      steps.set(at, random.nextBoolean() ? renamed(ask) : insteadOf(ask));
    }
    var flows = new LinkedHashMap<>(FLOWS.flows());
    flows.put(
        id,
        new Flow(
            id,
            "edited " + at,
            flow.name(),
            flow.startsWith(),
            flow.rest(),
            flow.keep(),
            flow.remind(),
            steps));
    if (random.nextInt(20) == 0) {
      flows.remove(id);
    }
    return new FlowSet(flows, FLOWS.sentences(), "edited");
  }

  private static Step.Tell insteadOf(Step.Ask ask) {
    return new Step.Tell(ask.name(), ask.label(), null, List.of(), null);
  }

  private static Step.Ask renamed(Step.Ask ask) {
    return new Step.Ask(
        ask.name() + "ใหม่",
        ask.text(),
        ask.kind(),
        ask.hint(),
        ask.whenUnfit(),
        ask.label(),
        ask.optional(),
        ask.remembered(),
        ask.personal(),
        ask.consent(),
        ask.restsOn(),
        ask.takesTheOnly());
  }

  /// Whoever does what is asked gets to the end, wherever the others have led them before.
  @ParameterizedTest
  @MethodSource("flows")
  void alwaysLeavesAWayToTheEnd(String flow) {
    for (int seed = 0; seed < PEOPLE; seed++) {
      var person = new Anybody(seed);
      var talker = person.starts(FLOWS, flow);
      for (int i = 0; i < INPUTS / 2 && !talker.position().isOver(); i++) {
        talker.gives(person.next(talker));
      }

      boolean isLeft = talker.position().isOver();
      for (int i = 0; i < 60 && !talker.position().isOver(); i++) {
        talker.gives(Anybody.sensible(Anybody.ALWAYS_LUCKY, talker));
      }

      assertThat(talker.position().isOver()).as("person %d", seed).isTrue();
      assertThat(isLeft || !isCancelled(talker)).as("person %d", seed).isTrue();
    }
  }

  private static boolean isCancelled(Talker talker) {
    return talker.effects(Effect.Ended.class).stream()
        .anyMatch(it -> it.how() == Effect.Ended.How.CANCELLED);
  }

  @ParameterizedTest
  @MethodSource("flows")
  void isTheSameConversationWhenItIsPlayedAgain(String flow) {
    for (int seed = 0; seed < PEOPLE; seed++) {
      var inputs = new ArrayList<Input>();
      var first = play(flow, seed, inputs);

      var again = new Anybody(seed).starts(FLOWS, flow);
      var turns = new ArrayList<Turn>();
      inputs.forEach(input -> turns.add(again.gives(input).turn()));

      assertThat(turns).isEqualTo(first);
    }
  }

  /// Wherever somebody is, that can be written down and read back.
  @ParameterizedTest
  @MethodSource("flows")
  void surviveBeingStored(String flow) {
    for (int seed = 0; seed < PEOPLE; seed++) {
      var person = new Anybody(seed);
      var talker = person.starts(FLOWS, flow);
      for (int i = 0; i < INPUTS; i++) {
        talker.gives(person.next(talker));

        var stored = StoredPosition.write(talker.position());
        assertThat(StoredPosition.read(stored)).isEqualTo(talker.position());
      }
    }
  }

  /// Logs and exceptions may print any of our values.
  @ParameterizedTest
  @MethodSource("flows")
  void tellsNothingOfAPersonWhenItIsPrinted(String flow) {
    var printed = new StringBuilder();
    for (var luck : List.of(Anybody.ALWAYS_LUCKY, Anybody.NEVER_LUCKY)) {
      var talker = Talker.in(FLOWS, flow);
      for (int i = 0; i < INPUTS && !talker.position().isOver(); i++) {
        talker.gives(Anybody.sensible(luck, talker));
        printed.append(talker.turn());
      }
    }

    assertThat(printed)
        .doesNotContain("ทดสอบ", "0812345678", "หน้าวัดตัวอย่าง", "1000000000009", "แม่เหาะ");
  }

  private static List<Turn> play(String flow, int seed, List<Input> inputs) {
    var person = new Anybody(seed);
    var talker = person.starts(FLOWS, flow);
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < INPUTS; i++) {
      inputs.add(person.next(talker));
      turns.add(talker.gives(inputs.getLast()).turn());
    }
    return turns;
  }
}
