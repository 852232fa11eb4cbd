package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saitrong.flow.Answer.Files;
import saitrong.flow.Position.Asked;
import saitrong.message.Outgoing;

/// People do anything at any moment, in every flow that ships: it never fails, loses no answer, and
/// always leaves a way forward. The seeds make a failure repeatable.
class AnyInputTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();

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
          assertThatNothingIsLost(before, input, talker);
          assertThatNoSentenceIsLost(input, talker);
          assertThatThereIsAWayOn(talker);
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
    for (int seed = 0; seed < MANY; seed++) {
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
    var steps = walked.steps(script);
    assertThat(steps.of() - steps.walked()).as(steps.toString()).isLessThanOrEqualTo(1);
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

  /// Unless the person has ended the run, an answer stays where it is, or is offered again at its
  /// question, or gives way to what was chosen again there; files and places are somewhere.
  private static void assertThatNothingIsLost(Position before, Input input, Talker talker) {
    var after = talker.position();
    if (talker.isWithdrawn()) {
      assertThat(talker.effects(Effect.HandOver.class).getFirst().answers())
          .extracting(Effect.Given::name)
          .containsExactlyElementsOf(before.record().keySet());
    }
    if (after.isOver() || !after.run().equals(before.run())) {
      return;
    }
    var flow = FLOWS.flow(before.flow()).orElseThrow();
    before
        .record()
        .forEach((key, entry) -> {
          boolean asked = flow.question(key.replaceFirst("#.*", "")).isPresent();
          if (asked && !(entry.answer() instanceof Answer.Skipped)) {
            boolean kept = entry.equals(after.record().get(key));
            boolean offered = entry.answer().equals(after.drafts().get(Earlier.keyOf(key)));
            assertThat(
                    kept
                        || offered
                        || isAnsweredAnew(key, before, after)
                        || isChosenByItsWords(flow, key, input)
                        || isChosenAgain(flow, key, before, after))
                .as(key)
                .isTrue();
          }
        });
    assertThat(sent(after)).containsAll(sent(before, after));
  }

  /// It is an answer, may become one, goes along, or was not understood and is told so.
  private static void assertThatNoSentenceIsLost(Input input, Talker talker) {
    var after = talker.position();
    if (after.isOver()
        || !talker.turn().understood()
        || !(input instanceof Input.Typed typed)
        || !Anybody.SENTENCES.contains(typed.text().value())) {
      return;
    }
    assertThat(
            Stream.concat(
                after.record().values().stream().map(Position.Entry::answer),
                after.drafts().values().stream()))
        .as(typed.text().value())
        .anyMatch(answer -> words(answer).contains(typed.text().value()));
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Words words -> words.words().value();
      case Files files -> files.words().value();
      case Answer.Spot _, Answer.Skipped _, Answer.Outcome _ -> "";
    };
  }

  /// Its question stood open once more, for the file had been edited meanwhile.
  private static boolean isAnsweredAnew(String key, Position before, Position after) {
    return before.asked() instanceof Asked.Open open
        && open.key().equals(key)
        && after.record().containsKey(key);
  }

  /// Who is about to book types "ยกเลิกคิว".
  private static boolean isChosenByItsWords(Flow flow, String key, Input input) {
    return input instanceof Input.Typed typed
        && flow.answeredByWordsLike(Typed.fold(typed.text().value())).containsKey(key);
  }

  /// A time that somebody else had taken, and the other one that was chosen then.
  private static boolean isChosenAgain(Flow flow, String key, Position before, Position after) {
    String name = key.replaceFirst("#.*", "");
    boolean isOffered = flow.question(name).orElseThrow().kind() instanceof Kind.Offered;
    var last =
        before.record().entrySet().stream()
            .filter(it -> it.getKey().replaceFirst("#.*", "").equals(name))
            .reduce((_, later) -> later)
            .orElseThrow()
            .getValue();
    return isOffered
        && (after.record().containsValue(last) || after.drafts().containsValue(last.answer()));
  }

  /// Everything sent that was not offered again and then answered in another way.
  private static List<Object> sent(Position before, Position after) {
    boolean went = cases(after) > cases(before);
    var sent = new ArrayList<Object>();
    before.record().forEach((key, entry) -> collect(entry.answer(), sent));
    before
        .drafts()
        .forEach((key, draft) -> {
          boolean replaced = key.startsWith("~") && !after.drafts().containsKey(key);
          if (!replaced && !(went && key.startsWith("+"))) {
            collect(draft, sent);
          }
        });
    return sent;
  }

  /// What came early goes with what is sent.
  private static long cases(Position position) {
    return position.record().values().stream()
        .filter(it -> it.answer() instanceof Answer.Outcome)
        .count();
  }

  private static List<Object> sent(Position position) {
    return sent(position, position);
  }

  private static void collect(Answer answer, List<Object> all) {
    switch (answer) {
      case Files files -> all.addAll(files.files());
      case Answer.Spot spot -> all.add(spot);
      case Answer.Words _, Answer.Skipped _, Answer.Outcome _ -> {}
    }
  }

  private static void assertThatThereIsAWayOn(Talker talker) {
    if (talker.position().isOver() || talker.position().asked() instanceof Asked.Waiting) {
      return;
    }
    assertThat(talker.hears()).isNotEmpty();
    for (var say : talker.effects(Effect.Say.class)) {
      // Throws what LINE would refuse.
      assertThat(new Outgoing(say.messages(), say.quickReplies())).isNotNull();
    }
  }
}
