package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.shared.BesideTheOthers;

/// Whoever is spoken to in English, and answers in English, meets no Thai letter on any way through
/// any flow that ships, at any of its questions.
@BesideTheOthers
class EnglishTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();
  private static final int PEOPLE = 80;
  private static final int INPUTS = 40;

  /// What answers few questions, or none.
  private static final List<String> BESIDE =
      List.of(
          "???", "x", "back", "where am I", "cancel", "edit", "talk to an officer", "more", "99");

  private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");

  private final TreeSet<String> met = new TreeSet<>();

  /// All but the one that asks for the language, in both.
  static List<String> flows() {
    return FLOWS.flows().keySet().stream().filter(flow -> !flow.equals("language")).toList();
  }

  @ParameterizedTest
  @MethodSource("flows")
  void isAllThatIsSaidInIt(String flow) {
    for (int seed = 0; seed < PEOPLE; seed++) {
      var person = new Anybody(seed);
      var talker = Talker.inEnglish(FLOWS, flow);
      assertThatItIsEnglish(talker);
      for (int i = 0; i < INPUTS && !talker.position().isOver(); i++) {
        if (talker.position().asked() instanceof Position.Asked.Open open) {
          met.add(Visits.nameOf(open.key()));
        }
        boolean helps = person.chance().nextInt(4) > 0;
        var words = BESIDE.get(person.chance().nextInt(BESIDE.size()));
        talker.gives(helps ? Anybody.sensible(person.chance(), talker) : Input.Typed.of(words));
        assertThatItIsEnglish(talker);
      }
    }

    assertThat(met).containsAll(stops(flow));
  }

  /// Nothing is known of them, so there is nothing to confirm.
  private static List<String> stops(String flow) {
    return FLOWS.flow(flow).orElseThrow().steps().stream()
        .filter(Step.Stop.class::isInstance)
        .map(Step.Stop.class::cast)
        .filter(stop -> !(stop instanceof Step.ConfirmKnown))
        .map(Step.Stop::name)
        .toList();
  }

  private static void assertThatItIsEnglish(Talker talker) {
    var says = talker.effects(Effect.Say.class);
    var all =
        Stream.of(
                says.stream().flatMap(say -> say.messages().stream()).map(Bubbles::text),
                says.stream().flatMap(say -> say.messages().stream()).map(Message::altText),
                talker.buttons().stream().map(Action::label),
                talker.buttons().stream().flatMap(EnglishTest::said))
            .flatMap(words -> words);

    assertThat(all).allSatisfy(words -> assertThat(words).doesNotContainPattern(THAI));
  }

  /// What the chat shows as said by whoever taps.
  private static Stream<String> said(Action action) {
    return switch (action) {
      case Action.Say say -> Stream.of(say.text());
      case Action.Tap tap -> Stream.of(tap.displayText());
      case Action.Open _, Action.Camera _, Action.Album _, Action.Place _, Action.Pick _ ->
          Stream.of();
    };
  }
}
