package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Position.Asked;

/// Whoever asks for advice is asked little: every tap and every answer is counted, on all ways
/// through the script that ships.
class FewQuestionsTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();
  private static final Intake INTAKE = new Intake(FLOWS);
  private static final Flow ADVICE = FLOWS.flow("consultation").orElseThrow();
  private static final String CORRECT_WHAT_IS_KNOWN = "แก้ไข";

  /// @param said all answers up to the case
  record Way(List<String> said, String found) {}

  private final List<Way> ways = new ArrayList<>();

  @Test
  void asksAtMostSevenTheFirstTime() {
    walkFrom(Map.of());

    assertThat(ways).hasSizeGreaterThan(30);
    assertThat(ways).extracting(Way::found).contains("พบ", "ใกล้เคียง", "ไม่พบ");
    assertThat(ways).allSatisfy(way -> assertThat(way.said()).hasSizeLessThanOrEqualTo(7));
  }

  /// The question itself and the ways to the form count too: "ยังไม่ตรงคำถาม" below a card, and
  /// "ฝากคำถาม". Below a card that did not fit the conversation has the form pass over the system.
  @Test
  void asksAtMostSevenWhereTheQuestionWasTypedBeforeTheForm() {
    walkFrom(Map.of());

    assertThat(ways).extracting(Way::found).contains("แสดงแล้ว", "ฝากไว้");
    assertThat(ways)
        .filteredOn(way -> way.found().equals("ฝากไว้"))
        .allSatisfy(way -> assertThat(way.said().size() + 1).isLessThanOrEqualTo(7));
    assertThat(ways)
        .filteredOn(way -> way.found().equals("แสดงแล้ว"))
        .allSatisfy(way -> assertThat(way.said().size() + 2 - 1).isLessThanOrEqualTo(7));
  }

  @Test
  void asksAtMostThreeOfWhoeverIsKnownAndLeavesAQuestion() {
    walkFrom(known());

    assertThat(ways)
        .filteredOn(way -> Set.of("แสดงแล้ว", "ฝากไว้").contains(way.found()))
        .filteredOn(way -> !way.said().contains(CORRECT_WHAT_IS_KNOWN))
        .hasSize(2)
        .allSatisfy(way -> assertThat(way.said().size() + 1).isLessThanOrEqualTo(3));
  }

  @Test
  void asksAtMostThreeOfWhoeverIsKnown() {
    walkFrom(known());

    assertThat(ways).hasSizeGreaterThan(5);
    assertThat(ways)
        .allSatisfy(way ->
            assertThat(way.said())
                .hasSizeLessThanOrEqualTo(way.said().contains(CORRECT_WHAT_IS_KNOWN) ? 7 : 3));
  }

  /// Who changed office since, say: what is asked anew is no more than the first time.
  @Test
  void asksAtMostSevenOfWhoeverIsKnownInPart() {
    for (var name : List.of("กลุ่ม", "หน่วยงาน", "จังหวัด", "ระบบ")) {
      var inPart = new HashMap<>(known());
      inPart.remove(name);
      walkFrom(inPart);
    }

    assertThat(ways)
        .filteredOn(way -> !way.said().contains(CORRECT_WHAT_IS_KNOWN))
        .allSatisfy(way -> assertThat(way.said()).hasSizeLessThanOrEqualTo(7));
  }

  private static Map<String, Answer> known() {
    return Map.of(
        "กลุ่ม",
        Answer.Words.of("ท้องถิ่น"),
        "หน่วยงาน",
        Answer.Words.of("อบต.ตัวอย่าง"),
        "จังหวัด",
        Answer.Words.of("นนทบุรี"),
        "ระบบ",
        Answer.Words.of("first"),
        notice(),
        Answer.Words.of(Kind.YesNo.YES));
  }

  /// Acknowledging it once is enough, as long as it says the same.
  private static String notice() {
    return ADVICE.steps().stream()
        .filter(Step.Notice.class::isInstance)
        .map(step -> Walk.noticeFact((Step.Notice) step))
        .findFirst()
        .orElseThrow();
  }

  private void walkFrom(Map<String, Answer> known) {
    walk(INTAKE.start(ADVICE, "run", known, FlowFiles.about()), List.of(), "");
  }

  private void walk(Turn turn, List<String> said, String found) {
    assertThat(said).hasSizeLessThan(20);
    for (var effect : turn.effects()) {
      switch (effect) {
        case Effect.OpenCase _ -> ways.add(new Way(said, found));
        case Effect.FindAnswer find -> {
          for (var result : List.of("พบ", "ใกล้เคียง", "ไม่พบ", "แสดงแล้ว", "ฝากไว้")) {
            var outcome = new Input.Done(find.key(), new Outcome(result, Map.of()));
            walk(INTAKE.next(turn.position(), outcome, FlowFiles.about()), said, result);
          }
        }
        default -> {}
      }
    }
    if (turn.position().asked() instanceof Asked.Open open) {
      for (var answer : answersTo(open.key())) {
        var next = new ArrayList<>(said);
        next.add(answer);
        walk(INTAKE.next(turn.position(), Input.Typed.of(answer), FlowFiles.about()), next, found);
      }
    }
  }

  private static List<String> answersTo(String key) {
    var step =
        ADVICE.steps().stream()
            .filter(it -> it instanceof Step.Stop stop && stop.name().equals(key))
            .findFirst()
            .orElseThrow();
    return switch (step) {
      case Step.Ask ask -> answersTo(ask.kind());
      case Step.ConfirmKnown _ -> List.of("ถูกต้อง", CORRECT_WHAT_IS_KNOWN);
      default -> List.of("1");
    };
  }

  private static List<String> answersTo(Kind kind) {
    return switch (kind) {
      case Kind.Choice choice ->
          choice.options().stream().map(option -> option.label().th()).toList();
      case Kind.Province _ -> List.of("ขอนแก่น");
      default -> List.of("เรื่องตัวอย่าง");
    };
  }
}
