package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Position.Asked;

/// Somebody left a form and comes back, or is asked whether to leave it: whatever they say then is
/// understood, or kept.
class ComingBackTest {

  private static final String FLOW =
      """
      ชื่อ: {th: ทดสอบ, en: Test}
      ขั้นตอน:
        - ถาม: สี
          ข้อความ: {th: สีใด, en: Which colour}
          ตัวเลือก:
            - {th: แดง, en: Red}
            - {th: เขียว, en: Green}
            - {th: ฟ้า, en: Blue}
        - ถาม: เหตุผล
          ข้อความ: {th: เพราะอะไร, en: Why}
          คำตอบ: ข้อความ
        - ถาม: ภาพ
          ข้อความ: {th: ส่งภาพได้, en: Send pictures}
          คำตอบ: ไฟล์
          ข้ามได้: ใช่
        - สรุป:
      """;

  @TempDir Path folder;
  private FlowFiles files;
  private Talker a;

  @BeforeEach
  void atTheSecondQuestion() {
    files = FlowFiles.in(folder);
    a = Talker.in(files.with("test.yaml", FLOW).sound(), "test").says("เขียว");
  }

  @Test
  void joinsTwoMessagesThatWereSentBeforeGoingOn() {
    comesBackAndSays("เพราะสบายตา").says("และเข้ากับบ้าน");

    a.says("ทำต่อ");

    assertThat(a.hears().getFirst()).contains("คำตอบเดิม: เพราะสบายตา\nและเข้ากับบ้าน");
  }

  /// It means what was offered before the person looked at something else.
  @ParameterizedTest
  @ValueSource(strings = {"เดิม", "ใช้คำตอบเดิม", "ข้าม"})
  void offersNoWordForAnAnswerAsAnAnswer(String word) {
    comesBackAndSays("เพราะสบายตา").says(word);

    a.says("ทำต่อ");

    assertThat(a.hears().getFirst())
        .contains("คำตอบเดิม: เพราะสบายตา")
        .doesNotContain(word + "\nพิมพ์");
  }

  @Test
  void takesTheSameAnswerForNothingWhereNoneIsOffered() {
    comesBackAndSays("เดิม").says("ทำต่อ");

    assertThat(a.hears().getFirst()).contains("เพราะอะไร").doesNotContain("คำตอบเดิม");
  }

  @Test
  void offersTheNewWordsAndNotTheAnswerThatWasToBeChanged() {
    a.says("เพราะถูก").says("ย้อนกลับ");

    comesBackAndSays("เพราะทน").says("1");

    assertThat(a.hears().getFirst()).contains("คำตอบเดิม: เพราะทน");
  }

  @Test
  void startsAgainWithWhatWasJustSent() {
    a.isAwayFor(Duration.ofDays(2));
    a.sendsPictures(1).says("เริ่มใหม่").says("แดง").says("ชอบ");

    assertThat(a.hears().getFirst()).contains("ได้รับ 1 ไฟล์แล้ว");
  }

  /// What was said elsewhere may have been a question of its own.
  @Test
  void offersNothingOfBeforeToWhoStartsAgain() {
    a.says("ย้อนกลับ").says("เขียว").says("เพราะถูก").says("ย้อนกลับ");
    comesBackAndSays("เพราะสบายตา").says("เริ่มใหม่").says("แดง");

    assertThat(a.hears()).singleElement().asString().isEqualTo("เพราะอะไร");
    assertThat(a.position().drafts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "รับทราบและทำต่อ",
        "ไม่สะดวกให้ข้อมูล",
        "ถูกต้อง ส่งเรื่อง",
        "แก้ไขคำตอบ",
        "Understood, go on",
        "ทดสอบ"
      })
  void offersWhatStandsOnAButtonAsNoAnswer(String label) {
    comesBackAndSays(label).says("ทำต่อ");

    assertThat(a.hears().getFirst()).contains("เพราะอะไร").doesNotContain("คำตอบเดิม");
  }

  /// Tapped twice it would be where somebody lives.
  @ParameterizedTest
  @ValueSource(strings = {"รับทราบและทำต่อ", "ใช้คำตอบเดิม", "Understood, go on"})
  void takesTheButtonOfTheStepBeforeForNoAnswer(String label) {
    a.says(label);

    assertThat(a.position().answer("เหตุผล")).isNull();
    assertThat(a.hears().getLast()).contains("เพราะอะไร");
  }

  @ParameterizedTest
  @ValueSource(strings = {"โอเค", "ใช่ค่ะ", "ทำต่อ", "1", "๑", "ต้องการ"})
  void goesOnAtAYes(String yes) {
    comesBackAndSays("เพราะสบายตา").says(yes);

    assertThat(a.hears().getFirst()).startsWith("เพราะอะไร");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่", "ไม่ต้องการ", "3", "no"})
  void asksWhetherToCancelAtANoAndTakesItForNoAnswer(String no) {
    comesBackAndSays("เพราะสบายตา").says(no);

    assertThat(a.position().asked()).isInstanceOf(Asked.Cancelling.class);
    assertThat(a.says("2").hears().getFirst()).contains("คำตอบเดิม: เพราะสบายตา");
  }

  @Test
  void asksNobodyWhoSaysThatTheyGoOn() {
    a.isAwayFor(Duration.ofDays(2));

    assertThat(a.says("ทำต่อ").hears()).containsExactly("เพราะอะไร");
  }

  @Test
  void goesOnAfterAnOfficerWasCalledAtOneWord() {
    a.says("คุยกับเจ้าหน้าที่");

    assertThat(a.says("ทำต่อค่ะ").hears()).containsExactly("เพราะอะไร");
  }

  /// The question has a third choice; the one whether to cancel has not.
  @Test
  void doesNotTakeANumberThatIsNotOfferedForLeaving() {
    a.says("ย้อนกลับ").says("ยกเลิก").says("3");

    assertThat(a.position().asked()).isInstanceOf(Asked.Cancelling.class);
    assertThat(a.says("2").hears().getFirst()).startsWith("สีใด");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่ยกเลิก", "ทำต่อ", "ไม่", "ไม่ยกเลิก ทำต่อ", "No, go on"})
  void goesOnInsteadOfLeavingAtTheWordsOfItsButton(String typed) {
    a.says("ยกเลิก").says(typed);

    assertThat(a.hears()).containsExactly("เพราะอะไร");
  }

  @Test
  void keepsWhatIsSaidInsteadOfYesOrNoToLeaving() {
    a.says("ยกเลิก").says("จริง ๆ แล้วเพราะสบายตา").says("2");

    assertThat(a.hears().getFirst()).contains("คำตอบเดิม: จริง ๆ แล้วเพราะสบายตา");
  }

  @Test
  void forgetsWhatWasHeldWhenItsMessageIsUnsent() {
    comesBackAndSays("ความลับ");
    a.gives(new Input.TakenBack(a.lastMessage()));

    assertThat(a.says("ทำต่อ").hears()).containsExactly("เพราะอะไร");
  }

  @Test
  void forgetsTheAnswerThatWasToBeChangedWhenItsMessageIsUnsent() {
    a.says("ความลับ");
    String secret = a.lastMessage();
    a.says("ย้อนกลับ").gives(new Input.TakenBack(secret));

    assertThat(a.says("เดิม").position().answer("เหตุผล")).isEqualTo(Answer.Words.of("เดิม"));
    assertThat(a.position().toString()).doesNotContain("ความลับ");
  }

  @Test
  void forgetsAnAnswerThatWasKeptAfterAllWhenItsMessageIsUnsent() {
    a.says("ความลับ");
    String secret = a.lastMessage();
    a.says("ย้อนกลับ").says("เดิม").gives(new Input.TakenBack(secret));

    assertThat(a.position().answer("เหตุผล")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ย้อนกลับ", "ถึงไหนแล้ว", "คุยกับเจ้าหน้าที่", "back"})
  void takesNoCommandForAnAnswerWhereItIsAskedWhetherToLeave(String command) {
    a.says("ยกเลิก").says(command);

    assertThat(a.position().asked()).isNotInstanceOf(Asked.Cancelling.class);
    assertThat(a.position().drafts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ย้อนกลับ", "ถึงไหนแล้ว", "คุยกับเจ้าหน้าที่", "ยกเลิก"})
  void takesNoCommandForAnAnswerWhereItIsAskedWhetherToGoOn(String command) {
    comesBackAndSays(command);
    assertThat(a.position().drafts()).isEmpty();

    a.says(command);

    assertThat(a.position().drafts().values()).doesNotContain(Answer.Words.of(command));
    assertThat(a.position().asked()).isNotInstanceOf(Asked.Resuming.class);
  }

  @Test
  void turnsBackFromLeavingToTheQuestion() {
    assertThat(a.says("ยกเลิก").says("ย้อนกลับ").hears()).containsExactly("เพราะอะไร");
  }

  @Test
  void isToldWhereItIsInsteadOfLeaving() {
    a.says("ยกเลิก").says("ถึงไหนแล้ว");

    assertThat(a.hears().getFirst()).contains("ตอบแล้ว 1 ข้อ");
    assertThat(a.hears().getLast()).startsWith("เพราะอะไร");
  }

  @Test
  void goesBackToTheQuestionBeforeWhereItIsAskedWhetherToGoOn() {
    comesBackAndSays("สวัสดี").says("ย้อนกลับ");

    assertThat(a.hears().getFirst()).contains("สีใด", "คำตอบเดิม: เขียว");
  }

  /// The card is still in sight.
  @Test
  void sendsByTheSummarysButtonAlsoWhileItIsAskedWhetherToLeave() {
    a.says("ชอบ").says("ข้าม");
    var send = a.button("ถูกต้อง ส่งเรื่อง");

    a.says("ยกเลิก").taps(send);

    assertThat(a.position().isOver()).isTrue();
    assertThat(a.effects(Effect.Ended.class))
        .containsExactly(new Effect.Ended(Effect.Ended.How.COMPLETED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ยกเลิก", "ย้อนกลับ", "คุยกับเจ้าหน้าที่", "ถึงไหนแล้ว"})
  void recordsNoCommandAsAnAnswerToAQuestionThatIsEditedAway(String command) {
    a.meets(files.with("test.yaml", FLOW.replace("ถาม: เหตุผล", "ถาม: สาเหตุ")).sound());

    a.says(command);

    assertThat(a.position().record().values())
        .noneMatch(entry -> entry.answer().equals(Answer.Words.of(command)));
  }

  @Test
  void asksWhetherToLeaveAQuestionThatIsEditedAway() {
    a.meets(files.with("test.yaml", FLOW.replace("ถาม: เหตุผล", "ถาม: สาเหตุ")).sound());

    a.says("ยกเลิก");

    assertThat(a.position().asked()).isInstanceOf(Asked.Cancelling.class);
    assertThat(a.says("1").position().isOver()).isTrue();
  }

  @Test
  void keepsWhatIsSaidInsteadOfYesOrNoToLeavingAlsoBesideAChoice() {
    a.says("ย้อนกลับ").says("ยกเลิก").says("เปล่าค่ะ อยากได้สีที่เข้ากับบ้าน").says("2");

    assertThat(saidBeside()).containsExactly("เปล่าค่ะ อยากได้สีที่เข้ากับบ้าน");
  }

  @Test
  void keepsWhatIsSaidToAQuestionThatWasEditedAwayMeanwhile() {
    a.meets(files.with("test.yaml", FLOW.replace("ถาม: เหตุผล", "ถาม: สาเหตุ")).sound());

    comesBackAndSays("เพราะสบายตาและเข้ากับบ้าน").says("ทำต่อ");

    assertThat(saidBeside()).containsExactly("เพราะสบายตาและเข้ากับบ้าน");
  }

  private List<String> saidBeside() {
    return a.position().record().entrySet().stream()
        .filter(it -> Beside.isOne(it.getKey()))
        .map(it -> ((Answer.Words) it.getValue().answer()).words().value())
        .toList();
  }

  private Talker comesBackAndSays(String words) {
    a.isAwayFor(Duration.ofDays(2));
    return a.says(words);
  }
}
