package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the flows that ship say at once, as the rules of voice have it: few lines, and one question
/// in a bubble. Whoever is asked two things answers one.
class OneQuestionTest {

  private static final int MOST_LINES_OF_A_QUESTION = 3;
  private static final int MOST_LINES = 5;
  private static final Pattern ASKS_IN_THAI =
      Pattern.compile(
          "อะไร|อย่างไร|ที่ใด|เมื่อใด|เท่าใด|เรื่องใด|วันใด|ข้อมูลใด|กลุ่มใด|ระดับใด|(?<!เ)กี่|หรือไม่");
  private static final Pattern ASKS = Pattern.compile("\\{คะ}|\\?");

  private static final List<Step> STEPS =
      FlowFiles.shipped().flows().values().stream().flatMap(it -> it.steps().stream()).toList();

  @Test
  void standsInABubble() {
    assertThat(texts())
        .isNotEmpty()
        .allSatisfy(it -> {
          assertThat(count(ASKS, it.th())).as(it.th()).isLessThanOrEqualTo(1);
          assertThat(count(ASKS, it.en())).as(it.en()).isLessThanOrEqualTo(1);
        });
  }

  /// A day with its time is one answer; so may be a form with its address.
  @Test
  void asksForOneThing() {
    assertThat(questions().filter(it -> !(it.kind() instanceof Kind.DayAndClock)))
        .allSatisfy(it ->
            assertThat(count(ASKS_IN_THAI, it.text().th()))
                .as(it.text().th())
                .isLessThanOrEqualTo(1));
  }

  @Test
  void isShort() {
    assertThat(questions().map(Step.Ask::text))
        .allSatisfy(it -> {
          assertThat(it.th().lines())
              .as(it.th())
              .hasSizeLessThanOrEqualTo(MOST_LINES_OF_A_QUESTION);
          assertThat(it.en().lines())
              .as(it.en())
              .hasSizeLessThanOrEqualTo(MOST_LINES_OF_A_QUESTION);
        });
    assertThat(texts())
        .allSatisfy(
            it -> assertThat(it.th().lines()).as(it.th()).hasSizeLessThanOrEqualTo(MOST_LINES));
  }

  private static Stream<Step.Ask> questions() {
    return STEPS.stream().filter(Step.Ask.class::isInstance).map(Step.Ask.class::cast);
  }

  private static List<Wording> texts() {
    return STEPS.stream().flatMap(OneQuestionTest::text).toList();
  }

  private static Stream<Wording> text(Step step) {
    return switch (step) {
      case Step.Ask ask -> Stream.of(ask.text());
      case Step.Tell tell -> Stream.of(tell.text());
      case Step.End end -> Stream.of(end.text());
      case Step.Consent consent -> Stream.of(consent.text());
      default -> Stream.of();
    };
  }

  /// In brackets stands the same in the other language, where the language is asked for.
  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text.replaceAll("\\(.*?\\)", "")).results().count();
  }
}
