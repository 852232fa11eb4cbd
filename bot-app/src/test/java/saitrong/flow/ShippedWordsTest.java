package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What ships speaks as the helpdesk speaks.
class ShippedWordsTest {

  // คะแนน (score) and รับผิดชอบ (responsible) hold the letters of a particle and of "wrong".
  private static final Pattern BARE_PARTICLE = Pattern.compile("(?<!\\{)(ค่ะ|คะ(?!แนน)|ครับ)(?!])");
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "แอดมิน|บอท|ทางเรา|เรา|ไม่เข้าใจ|(?<!รับ)ผิด|ติดต่อใหม่ภายหลัง|ลุง|ป้า|[๐-๙]");
  private static final int LINES = 5;

  static Stream<Path> files() throws IOException {
    return Files.walk(FlowFiles.SHIPPED).filter(path -> path.toString().endsWith(".yaml")).sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void avoidWhatIsNotSaidToCitizens(Path file) throws IOException {
    for (var line : Files.readAllLines(file)) {
      boolean isHeard = line.startsWith("words-") || line.strip().startsWith("คำอื่น:");
      boolean isSaid = !line.startsWith("#") && !isHeard;
      if (isSaid) {
        assertThat(line).doesNotContainPattern(NOT_SAID).doesNotContainPattern(BARE_PARTICLE);
        assertThat(line).doesNotContain("!!");
      }
    }
  }

  @Test
  void fitABubble() {
    for (var flow : FlowFiles.shipped().flows().values()) {
      for (var text : texts(flow)) {
        assertThat(text.th().lines().count()).as(text.th()).isLessThanOrEqualTo(LINES);
        assertThat(text.en().lines().count()).as(text.en()).isLessThanOrEqualTo(LINES);
        assertThat(particles(text.th())).as(text.th()).isLessThanOrEqualTo(1);
      }
    }
  }

  /// What people look for when they have pressed "send".
  @Test
  void sayThatItIsSentAndItsNumberWhereverACaseIsOpened() {
    for (var flow : FlowFiles.shipped().flows().values()) {
      boolean opens = flow.steps().stream().anyMatch(Step.OpenCase.class::isInstance);
      if (opens) {
        assertThat(said(flow))
            .as(flow.id())
            .anyMatch(it -> it.th().startsWith("ส่งแล้ว เลขที่รับแจ้ง {เลขที่รับแจ้ง}"))
            .anyMatch(it -> it.en().startsWith("Sent. Receipt number {เลขที่รับแจ้ง}"));
      }
    }
  }

  private static List<Wording> said(Flow flow) {
    var cards =
        flow.steps().stream()
            .flatMap(step ->
                step instanceof Step.Tell tell && tell.card() != null
                    ? Stream.of(tell.card().fact())
                    : Stream.of());
    return Stream.concat(texts(flow).stream(), cards).toList();
  }

  private static List<Wording> texts(Flow flow) {
    return flow.steps().stream()
        .flatMap(step ->
            switch (step) {
              case Step.Ask ask -> Stream.of(ask.text(), ask.hint());
              case Step.Consent consent -> Stream.of(consent.text());
              case Step.Tell tell -> Stream.of(tell.text());
              case Step.End end -> Stream.of(end.text());
              default -> Stream.<Wording>of();
            })
        .toList();
  }

  private static long particles(String text) {
    return Pattern.compile("\\{(ค่ะ|คะ)}").matcher(text).results().count();
  }
}
