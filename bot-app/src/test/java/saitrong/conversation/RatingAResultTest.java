package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Effect;
import saitrong.flow.Effect.RecordRating;
import saitrong.flow.Effect.RecordRating.OfCase;
import saitrong.shared.PersonalText;
import saitrong.store.TestStore;

/// What a citizen says to the result of a case, with its buttons and without.
class RatingAResultTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void aCaseHasAResult() {
    desk = Desk.withFlows(STORE.database());
    citizen = desk.citizen("malee");
    List.of("สวัสดี", "ข้อเสนอแนะ", "ข้าม", "อยากให้เปิดวันเสาร์", "1").forEach(citizen::says);
    desk.owners().tasks.clear();
    desk.owners()
        .written
        .putAll(
            Map.of(
                "สถานะ", "ดำเนินการเสร็จสิ้น",
                "แจ้งผลเมื่อ", "จ. 23 พ.ย. 2569 เวลา 10.00 น.",
                "แจ้งกลับได้ถึง", "จ. 30 พ.ย. 2569",
                "ให้คะแนนได้ถึง", "จ. 30 พ.ย. 2569"));
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  /// Also long after the news of it.
  @Test
  void offersTheScoresWithTheCardOfACaseThatCanBeRated() {
    desk.owners().written.put("ให้คะแนนเรื่อง", "00001/2569");

    citizen.says("ติดตามเรื่อง 1/69");

    assertThat(desk.line().quickReplies().toString())
        .contains("5 มากที่สุด", "เข้าใจแล้ว ให้คะแนน 00001/2569 5", "1 น้อยที่สุด");
  }

  @ParameterizedTest
  @ValueSource(strings = {"เข้าใจแล้ว ให้คะแนน 00001/2569", "เข้าใจผลแล้ว 1/69"})
  void putsOnRecordThatItIsUnderstoodWhoeverSaysSoThoughTheyStopThere(String words) {
    citizen.says(words);

    assertThat(confirmed()).containsExactly("00001/2569");
  }

  @Test
  void putsOnRecordThatItIsUnderstoodAlsoWhereTheNumberComesAfterwards() {
    citizen.says("เข้าใจผลแล้ว");
    citizen.says("1/69");

    assertThat(confirmed()).containsExactly("00001/2569");
  }

  /// The chips of the card send the script's name along.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ให้คะแนน 00001/2569",
        "ให้คะแนน 00001/2569 2",
        "เข้าใจแล้ว ให้คะแนน 00001/2569 2"
      })
  void takesNobodyWhoGivesAScoreForOneWhoUnderstood(String words) {
    citizen.says(words);

    assertThat(confirmed()).isEmpty();
  }

  @Test
  void keepsTheReasonOfWhoSaysNoMore() {
    citizen.says("ให้คะแนน 1/69 2");
    citizen.says("1");

    assertThat(lastAnswer()).contains("มีความเห็นเพิ่มเติมหรือไม่");
    assertThat(ofCase(scores().getLast()).words())
        .isEqualTo(new PersonalText("ควรปรับปรุงบริการ: ใช้เวลานาน"));
  }

  private List<String> confirmed() {
    return desk.owners().saidOfResults.stream()
        .filter(Effect.ConfirmResult.class::isInstance)
        .map(Effect.OfResult::number)
        .toList();
  }

  /// A confidential case is not rated.
  @Test
  void saysThatTheResultIsUnderstoodWhereThereIsNothingToRate() {
    desk.owners().written.remove("ให้คะแนนได้ถึง");

    citizen.says("เข้าใจผลแล้ว 00001/2569");

    assertThat(lastAnswer()).contains("ขอบคุณค่ะ", "00001/2569 ไม่ต้องให้คะแนน");
    assertThat(confirmed()).containsExactly("00001/2569");
  }

  /// The quick replies of the card say it all.
  @Test
  void givesTheScoreOfTheServiceInOneTap() {
    citizen.says("เข้าใจแล้ว ให้คะแนน 00001/2569 5");

    assertThat(scores()).extracting(RecordRating::score).containsExactly(5);
    assertThat(lastAnswer())
        .contains("มีความเห็นเพิ่มเติมหรือไม่")
        .doesNotContain("ระดับใด", "โปรดพิมพ์เลขที่");
  }

  @Test
  void isAskedForTheScoreAfterTheButtonOfTheCard() {
    citizen.says("เข้าใจแล้ว ให้คะแนน 00001/2569");

    assertThat(lastAnswer()).contains("เรื่องเลขที่ 00001/2569", "5 มากที่สุด", "1 น้อยที่สุด");
  }

  @Test
  void sendsReasonAndCommentWithTheScoreAndCountsItBeforeTheyAreThere() {
    citizen.says("ให้คะแนน 1/69 2");
    var atOnce = ofCase(scores().getLast());
    citizen.says("1");
    citizen.says("รอสามวัน");

    assertThat(atOnce.words()).isEqualTo(new PersonalText(""));
    var last = scores().getLast();
    assertThat(List.of(last))
        .extracting(RecordRating::score, it -> ofCase(it).number(), it -> ofCase(it).ofSystem())
        .containsExactly(tuple(2, "00001/2569", false));
    assertThat(ofCase(last).words())
        .isEqualTo(new PersonalText("ควรปรับปรุงบริการ: ใช้เวลานาน\nความเห็น: รอสามวัน"));
    assertThat(ofCase(last).messages()).isNotEmpty();
    assertThat(lastAnswer()).contains("ขอบคุณสำหรับคะแนน", "จ. 30 พ.ย. 2569");
  }

  /// The comment is asked for one question later.
  @ParameterizedTest
  @CsvSource({
    "4 ค่ะ ตอบเร็วดี, 4, ตอบเร็วดี",
    "5 ดีมากค่ะ, 5, ดีมาก",
    "๕ ครับ เจ้าหน้าที่พูดดี, 5, เจ้าหน้าที่พูดดี",
    "ให้ 5 คะแนน บริการดี, 5, บริการดี",
    "4/5 เร็ว, 4, เร็ว",
    "4ค่ะ ตอบเร็วดี, 4, ตอบเร็วดี",
    "บริการดีมาก ให้ 5, 5, บริการดีมาก",
    "ตอบเร็วดี 5 คะแนน, 5, ตอบเร็วดี"
  })
  void keepsTheScoreAndTheWordsThatCameWithIt(String typed, int score, String words) {
    citizen.says("เข้าใจแล้ว ให้คะแนน 00001/2569");

    citizen.says(typed);

    var last = scores().getLast();
    assertThat(last.score()).isEqualTo(score);
    assertThat(ofCase(last).words()).isEqualTo(new PersonalText("ความเห็น: " + words));
    assertThat(lastAnswer()).contains("ขอบคุณสำหรับคะแนน").doesNotContain("มีความเห็นเพิ่มเติม");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 วันแล้วยังไม่เสร็จ", "2 ครั้งแล้วค่ะ", "โทรไป 3 ครั้ง", "10 คะแนน"})
  void takesNoOtherNumberForAScore(String typed) {
    citizen.says("เข้าใจแล้ว ให้คะแนน 00001/2569");

    citizen.says(typed);

    assertThat(scores()).isEmpty();
  }

  /// A score behind the number of a case is nothing to a script that asks for none.
  @Test
  void isNothingToAScriptThatAsksForNoScore() {
    citizen.says("ติดตามเรื่อง 00001/2569 5");

    assertThat(scores()).isEmpty();
  }

  @Test
  void isNotAskedOfWhoseCaseItIsNot() {
    var another = desk.citizen("manee");
    another.says("สวัสดี");
    another.says("เข้าใจแล้ว ให้คะแนน 00001/2569 1");

    assertThat(scores()).isEmpty();
    assertThat(desk.answersTo(another).getLast().text()).contains("ไม่พบเรื่องเลขที่ 00001/2569");
  }

  private List<RecordRating> scores() {
    return desk.owners().tasks.values().stream()
        .filter(RecordRating.class::isInstance)
        .map(RecordRating.class::cast)
        .toList();
  }

  private static OfCase ofCase(RecordRating rating) {
    return Objects.requireNonNull(rating.ofCase());
  }

  private String lastAnswer() {
    return desk.answersTo(citizen).getLast().text();
  }
}
