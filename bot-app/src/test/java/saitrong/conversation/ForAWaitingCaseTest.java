package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.inbox.Inbound;
import saitrong.store.TestStore;

/// The officers asked for something, and its person answers without a button and without quoting
/// the card.
class ForAWaitingCaseTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  private static final String ASKED = "ส่งข้อความนี้เข้าเรื่องเลขที่ 00001/2569 ไหม";

  private Desk desk;
  private Person citizen;

  @BeforeEach
  void open() {
    Desk.expectsFailures();
    desk = Desk.withFlows(STORE.database());
    citizen = desk.citizen("malee");
    citizen.says("สวัสดี");
    sendsASuggestion();
    sendsASuggestion();
    waits("00001/2569");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "ใช่ค่ะ", "ส่งเข้าเรื่องนี้", "๑"})
  void isAskedOnceWhetherTheWordsAreForThatCase(String yes) {
    citizen.says("บ้านเลขที่ 12 หมู่ 3 ค่ะ");
    assertThat(lastAnswer()).contains(ASKED, "1 ส่งเข้าเรื่องนี้", "2 เป็นเรื่องอื่น");
    assertThat(desk.owners().added).isEmpty();

    citizen.says(yes);

    assertThat(lastAnswer()).contains("ส่งเอกสารเข้าเรื่องเลขที่ 00001/2569 แล้ว");
    assertThat(added()).containsExactly("00001/2569: บ้านเลขที่ 12 หมู่ 3 ค่ะ");
  }

  @Test
  void sendsThemOnceWhereTheButtonIsTappedTwiceOrLineSendsTheTapAgain() {
    citizen.says("บ้านเลขที่ 12 หมู่ 3 ค่ะ");
    var tap = citizen.sends(citizen.tapped("waiting-case/yes"));
    citizen.sends(citizen.tapped("waiting-case/yes"));
    citizen.sends(tap);

    assertThat(lastAnswer()).contains("00001/2569");
    assertThat(added()).hasSize(1);
  }

  /// The bot dies with the answer on its way, and another instance goes on.
  @Test
  void sendsThemOnceWhereTheBotDiesInBetween() {
    citizen.says("บ้านเลขที่ 12 หมู่ 3 ค่ะ");
    var first = desk.open();
    first.watchedBy((step, before) -> {
      if (!before && step.equals("owners.outcomeOf") && !desk.owners().added.isEmpty()) {
        first.dies();
      }
    });
    citizen.says("1");
    desk.instance("second");
    desk.passes(Duration.ofMinutes(3));

    assertThat(added()).containsExactly("00001/2569: บ้านเลขที่ 12 หมู่ 3 ค่ะ");
    assertThat(lastAnswer()).contains("ส่งเอกสารเข้าเรื่องเลขที่ 00001/2569 แล้ว");
  }

  @Test
  void takesSeveralShortMessagesTogether() {
    List.of("บ้านเลขที่ 12", "หมู่ 3 ซอยวัด", "12", "1").forEach(citizen::says);

    assertThat(added()).containsExactly("00001/2569: บ้านเลขที่ 12 หมู่ 3 ซอยวัด 12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "ไม่ใช่", "เป็นเรื่องอื่น"})
  void answersThemAsIfNoCaseWaitedWhereTheyAreForSomethingElse(String no) {
    List.of("ทำไมท้องฟ้าเป็นสีฟ้า", no).forEach(citizen::says);

    assertThat(lastAnswer()).contains("ยังไม่มีคำตอบที่ตรวจสอบแล้ว");
    assertThat(desk.owners().lessons).hasSize(1);
    assertThat(added()).isEmpty();
    citizen.says("ฝากคำถาม");
    assertThat(desk.line().cards().toString() + everything()).contains("ทำไมท้องฟ้าเป็นสีฟ้า");
  }

  /// Nothing is swallowed: the answer is there, and so is the way to the case.
  @Test
  void answersAQuestionThatTheFaqKnowsAndOffersTheCaseBelow() {
    citizen.says("ลืมรหัสผ่าน DOH Card ทำยังไง");

    assertThat(desk.line().cards().getLast().toString()).contains("รหัสผ่าน");
    assertThat(lastAnswer())
        .contains("ยังไม่ได้ส่งเข้าเรื่องเลขที่ 00001/2569", "ส่งเข้าเรื่องนี้")
        .doesNotContain(ASKED);
  }

  @Test
  void hearsAYesRightBelowTheCardOfTheQuestionAndNoThanksLater() {
    citizen.says("ใช่ค่ะ");
    assertThat(lastAnswer()).contains(ASKED);
    citizen.says("1");
    assertThat(added()).containsExactly("00001/2569: ใช่ค่ะ");

    waits();
    citizen.says("โอเคค่ะ");
    assertThat(lastAnswer()).contains("รับทราบ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"เมนู", "ขอบคุณค่ะ", "ขอคุยกับเจ้าหน้าที่", "ติดตามเรื่อง", "ร้องเรียน"})
  void leavesWhatIsAskedForByItsNameAlone(String words) {
    citizen.says(words);

    assertThat(lastAnswer()).doesNotContain(ASKED);
  }

  @Test
  void doesNotTakeForTheAnswerWhatWasTypedBeforeTheQuestion() {
    desk.hasCases(
        new TheirCases(
            Optional.empty(),
            SpokenOf.NOTHING,
            List.of(
                new TheirCases.Awaited(
                    "00001/2569", desk.clock().instant().plus(Duration.ofMinutes(1))))));

    citizen.says("ทำไมท้องฟ้าเป็นสีฟ้า");

    assertThat(lastAnswer()).contains("ยังไม่มีคำตอบ");
  }

  @Test
  void asksAboutTheOneThatWasSpokenOfLastOfSeveral() {
    waits("00001/2569", "00002/2569");
    citizen.says("2/69");

    citizen.says("บ้านเลขที่ 12 หมู่ 3");

    assertThat(lastAnswer()).contains("เข้าเรื่องเลขที่ 00002/2569 ไหม");
  }

  /// The case was closed meanwhile: what is sent to it takes it up again, so that is shown first.
  @Test
  void looksOverWhatIsForACaseThatWaitsNoMore() {
    citizen.says("บ้านเลขที่ 12 หมู่ 3");
    waits();

    citizen.says("1");

    assertThat(desk.line().cards().getLast().toString()).contains("สรุปเอกสารที่จะส่ง");
    assertThat(added()).isEmpty();
  }

  @Test
  void forgetsWordsThatWereTakenBack() {
    Inbound said = citizen.says("บ้านเลขที่ 12 หมู่ 3");
    citizen.sends(citizen.tookBack(said));

    citizen.says("1");

    assertThat(added()).isEmpty();
  }

  @Test
  void takesAPictureForTheCaseThatWaitsThoughAnotherWasSpokenOfLater() {
    citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(3));

    assertThat(desk.line().cards().getLast().toString())
        .contains("สรุปเอกสารที่จะส่ง", "00001/2569");
  }

  @Test
  void takesAPictureForTheCaseWhoseNewsCameLast() {
    desk.hasCases(
        new TheirCases(
            Optional.empty(), new SpokenOf("00001/2569", desk.clock().instant()), List.of()));

    citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(3));

    assertThat(desk.line().cards().getLast().toString())
        .contains("สรุปเอกสารที่จะส่ง", "00001/2569");
  }

  @Test
  void asksForWhichCaseAPictureIsBelowTheNewsOfAConfidentialOne() {
    desk.hasCases(
        new TheirCases(Optional.empty(), new SpokenOf("", desk.clock().instant()), List.of()));

    citizen.sends(citizen.picture());
    desk.passes(Duration.ofSeconds(3));

    assertThat(lastAnswer()).contains("เข้าเรื่องเลขที่ใด");
  }

  private void waits(String... numbers) {
    var now = desk.clock().instant();
    var told = numbers.length == 0 ? SpokenOf.NOTHING : new SpokenOf(numbers[0], now);
    desk.hasCases(
        new TheirCases(
            Optional.empty(),
            told,
            Arrays.stream(numbers).map(it -> new TheirCases.Awaited(it, now)).toList()));
    desk.clock().advance(Duration.ofMinutes(1));
  }

  private void sendsASuggestion() {
    List.of("ข้อเสนอแนะ", "4", "อยากให้มีป้ายบอกทาง", "1").forEach(citizen::says);
    desk.clock().advance(Duration.ofMinutes(1));
  }

  private List<String> added() {
    return desk.owners().added.values().stream()
        .map(it -> it.number() + ": " + it.answers().getLast().shown().value())
        .toList();
  }

  private String lastAnswer() {
    return desk.answersTo(citizen).getLast().text();
  }

  private String everything() {
    return desk.answersTo(citizen).stream().map(it -> it.text()).toList().toString();
  }
}
