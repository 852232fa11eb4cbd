package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// People give a reason with a score. It reaches whoever reads the scores, or the case.
class WordsWithAScoreTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();

  private static String recorded(Talker a) {
    var ofSurvey = a.effects(Effect.RecordRating.class).getLast().ofSurvey();
    return Objects.requireNonNull(ofSurvey).words().value();
  }

  @Test
  void goWithTheCaseWhereNobodyAsksForAny() {
    var a = Talker.in(FLOWS, "poll").says("1").says("5 ใช้ง่ายดีมาก");

    assertThat(a.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(given -> given.shown().value())
        .contains("ใช้ง่ายดีมาก");
  }

  @Test
  void answerTheQuestionThatAsksForThem() {
    var a = Talker.in(FLOWS, "poll").says("1").says("2 ค่ะ ตัวอักษรเล็กไป");

    assertThat(a.effects(Effect.OpenCase.class).getFirst().answers())
        .extracting(Effect.Given::label, given -> given.shown().value())
        .contains(org.assertj.core.groups.Tuple.tuple("ควรปรับปรุง", "ตัวอักษรเล็กไป"));
  }

  @Test
  void areKeptOfBothScores() {
    var a = Talker.in(FLOWS, "survey").says("1").says("4 ค่ะ ตอบเร็วดี").says("1");

    a.says("5 ใช้ง่ายดีมาก");

    assertThat(recorded(a)).contains("ตอบเร็วดี", "ใช้ง่ายดีมาก");
  }

  @Test
  void areKeptOnceByWhoCorrectsTheScore() {
    var a = Talker.in(FLOWS, "survey").says("1").says("4 ค่ะ ตอบเร็วดี").says("ย้อนกลับ");

    a.says("5 ค่ะ ตอบเร็วดี").says("ข้าม");

    assertThat(recorded(a)).containsOnlyOnce("ตอบเร็วดี");
  }

  private static List<String> thousandsOfLetters() {
    return List.of(
        "ก".repeat(1700) + ",".repeat(3300),
        "ก ".repeat(1200) + ", ".repeat(1200) + "5",
        "ข้าม" + "รูป".repeat(1600) + "ก",
        "ไม่บอก" + "เลข".repeat(90) + "ก");
  }

  /// Nobody else is answered while one message is looked at for minutes.
  @ParameterizedTest
  @MethodSource("thousandsOfLetters")
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void areLookedAtInNoTimeHoweverManyTheyAre(String typed) {
    var a = Talker.in(FLOWS, "survey").says("1");

    a.says(typed);

    assertThat(a.hears()).isNotEmpty();
    assertThat(a.question().orElseThrow().name()).isEqualTo("บริการ");
  }
}
