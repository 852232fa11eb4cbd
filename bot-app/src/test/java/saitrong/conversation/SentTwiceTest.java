package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.store.TestStore;

/// Somebody is about to send what they have sent a moment ago.
class SentTwiceTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private static final String ASKED = "ท่านเพิ่งแจ้งเรื่องคล้ายกันนี้ เลขที่รับแจ้ง 00001/2569";

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void sentOnce() {
    Desk.expectsFailures();
    desk = Desk.withFlows(STORE.database());
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
    sends();
    desk.owners().alike = "00001/2569";
    desk.clock().advance(Duration.ofMinutes(1));
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @Test
  void isAskedBeforeAnythingIsOpened() {
    sends();

    assertThat(lastAnswer()).contains(ASKED, "1 เพิ่มในเรื่องเดิม", "2 แจ้งเป็นเรื่องใหม่");
    assertThat(desk.owners().cases).hasSize(1);
    assertThat(desk.owners().added).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "เพิ่มในเรื่องเดิม", "เรื่องเดิมค่ะ"})
  void addsItToTheCaseOfBefore(String words) {
    sends();
    citizen.says(words);

    assertThat(desk.owners().cases).hasSize(1);
    assertThat(desk.owners().added.values())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.number()).isEqualTo("00001/2569");
          assertThat(it.answers())
              .extracting(given -> given.shown().value())
              .contains("อยากให้มีป้ายบอกทาง");
        });
    assertThat(lastAnswer()).contains("เพิ่มในเรื่องเลขที่ 00001/2569 แล้ว");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "แจ้งเป็นเรื่องใหม่", "เรื่องใหม่ครับ"})
  void opensANewOneWhereThatIsWanted(String words) {
    sends();
    citizen.says(words);

    assertThat(desk.owners().cases).hasSize(2);
    assertThat(lastAnswer()).contains("ส่งแล้ว เลขที่รับแจ้ง 00002/2569");
  }

  @Test
  void opensANewOneWhereTheCaseOfBeforeIsGone() {
    desk.owners().alike = "00009/2569";
    sends();
    citizen.says("1");

    assertThat(desk.owners().cases).hasSize(2);
    assertThat(lastAnswer())
        .contains("ส่งแล้ว เลขที่รับแจ้ง 00002/2569")
        .doesNotContain("เพิ่มในเรื่องเลขที่");
  }

  @Test
  void isAskedAgainWhereSomethingElseIsSaidAndLosesNothing() {
    sends();
    citizen.says("ตอนนี้ป้ายล้มอยู่ริมถนนหน้าตลาดเลยค่ะ");
    assertThat(lastAnswer()).contains("1 เพิ่มในเรื่องเดิม");

    citizen.says("1");

    assertThat(desk.owners().added.values().iterator().next().answers())
        .extracting(given -> given.shown().value())
        .contains("ตอนนี้ป้ายล้มอยู่ริมถนนหน้าตลาดเลยค่ะ");
  }

  /// What is changed may be like nothing any more.
  @Test
  void looksAgainWhereAnAnswerIsChangedInBetween() {
    sends();
    desk.owners().alike = null;
    List.of("ย้อนกลับ", "อยากให้เปิดวันเสาร์", "1").forEach(citizen::says);

    assertThat(desk.owners().cases).hasSize(2);
  }

  @Test
  void keepsTheAnswerWhereLineSendsItAgain() {
    sends();
    var said = citizen.says("2");
    desk.clock().advance(Duration.ofMinutes(1));
    citizen.sends(Person.again(said, desk.clock().instant()));

    assertThat(desk.owners().cases).hasSize(2);
    assertThat(desk.owners().added).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void keepsTheAnswerWhereTheBotDiesBeforeItIsDone(String answer) {
    sends();
    var first = desk.open();
    first.watchedBy((step, before) -> {
      if (step.equals("owners.outcomeOf") && !before) {
        first.dies();
      }
    });
    citizen.says(answer);
    desk.instance("second");
    desk.passes(Duration.ofMinutes(3));

    assertThat(desk.owners().cases).hasSize(answer.equals("1") ? 1 : 2);
    assertThat(desk.owners().added).hasSize(answer.equals("1") ? 1 : 0);
    assertThat(lastAnswer()).contains(answer.equals("1") ? "00001/2569" : "00002/2569");
  }

  /// The question came, and the answer of the instance that asked it did not go out.
  @Test
  void isAskedWhereTheBotDiesBeforeTheQuestion() {
    var first = desk.open();
    List.of("ข้อเสนอแนะ", "4", "อยากให้มีป้ายบอกทาง").forEach(citizen::says);
    first.watchedBy((step, before) -> {
      if (step.equals("owners.outcomeOf") && !before) {
        first.dies();
      }
    });
    citizen.says("1");
    desk.instance("second");
    desk.passes(Duration.ofMinutes(3));

    assertThat(lastAnswer()).contains(ASKED);
    citizen.says("1");
    assertThat(desk.owners().added).hasSize(1);
  }

  @Test
  void canBeLeft() {
    sends();
    List.of("ยกเลิก", "ใช่").forEach(citizen::says);

    assertThat(desk.owners().cases).hasSize(1);
    assertThat(desk.owners().added).isEmpty();
  }

  private void sends() {
    List.of("ข้อเสนอแนะ", "4", "อยากให้มีป้ายบอกทาง", "1").forEach(citizen::says);
  }

  private String lastAnswer() {
    return desk.answersTo(citizen).stream()
        .skip(Math.max(0, desk.answersTo(citizen).size() - 2))
        .map(it -> it.text())
        .toList()
        .toString();
  }
}
