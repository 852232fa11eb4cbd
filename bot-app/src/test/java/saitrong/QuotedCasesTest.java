package saitrong;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.simulator.Citizen;
import saitrong.simulator.world.ChatEntry;

/// Several cases are open in one chat: whoever quotes a card means the case on it. The whole bot,
/// by LINE's own names of its messages.
class QuotedCasesTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @RegisterExtension static final Office OFFICE = new Office();

  private static Citizen citizen;
  private static ChatEntry first;
  private static String number;

  @BeforeAll
  static void twoReceiptsInTheChat() {
    citizen = OFFICE.somebody().citizen;
    complains();
    first = receipts().getFirst();
    number = first.text().replaceAll("[^0-9/]", "");
    complains();
  }

  /// The first time with the notice and who it is; the second time that is known.
  private static void complains() {
    int before = receipts().size();
    for (var words : List.of("ร้องเรียน", "ร้านข้างบ้านเปิดเพลงเสียงดังมาก", "3", "ข้าม")) {
      answer(words);
    }
    var asked = said(answer("ข้าม"));
    for (int i = 0; i < 6 && receipts().size() == before; i++) {
      asked = said(answer(answerTo(asked)));
    }
    assertThat(receipts()).hasSize(before + 1);
  }

  private static String answerTo(String asked) {
    if (asked.contains("ขอทราบชื่อและนามสกุล")) {
      return "นายตัวอย่าง ทดสอบ";
    }
    if (asked.contains("เพิ่งแจ้งเรื่องคล้ายกันนี้")) {
      return "แจ้งเป็นเรื่องใหม่";
    }
    return asked.contains("ขอหมายเลขโทรศัพท์") ? "ข้าม" : "1";
  }

  private static List<ChatEntry> receipts() {
    return citizen.repliesAndPushes().stream()
        .filter(entry -> entry.text().matches("[^0-9]*[0-9]{5}/[0-9]{4}"))
        .toList();
  }

  @Test
  void sendsWordsToTheQuotedCaseAfterOneTap() {
    var shown = quoting("เสียงดังอีกแล้วเมื่อคืนหลังเที่ยงคืน");
    assertThat(said(shown)).contains("สรุปเอกสารที่จะส่ง", number, "เสียงดังอีกแล้ว");

    assertThat(said(answer("ถูกต้อง ส่งเรื่อง")))
        .contains("ส่งเอกสารเข้าเรื่องเลขที่ " + number + " แล้ว");
  }

  @Test
  void takesAPictureForTheQuotedCase() {
    assertThat(said(quoting("แนบเพิ่มครับ"))).contains("ส่งภาพหรือไฟล์เข้าเรื่องเลขที่ " + number);

    assertThat(said(citizen.awaitAnswerTo(citizen.sendsPicture(), SOON)))
        .contains("ได้รับ 1 ไฟล์แล้ว");
    answer("พอแล้ว");
    assertThat(said(answer("1"))).contains("ส่งเอกสารเข้าเรื่องเลขที่ " + number + " แล้ว");
  }

  @ParameterizedTest
  @CsvSource({"ถึงไหนแล้ว", "ติดตามเรื่อง"})
  void showsHowTheQuotedCaseStands(String words) {
    leavesWhatIsOpen();

    assertThat(quoting(words)).extracting(ChatEntry::text).contains("เรื่องเลขที่ " + number);
  }

  /// The officers need not answer what stands in the answers already.
  @Test
  void answersAQuestionToTheQuotedCaseAndSendsItThereWhereThatIsWanted() {
    var question = "สถานะ \"ส่งต่อ\" หมายความว่าอย่างไร";
    var shown = quoting(question);
    assertThat(said(shown))
        .contains("ส่งให้หน่วยงานที่รับผิดชอบโดยตรง", "ยังไม่ได้ส่งเข้าเรื่องเลขที่ " + number)
        .doesNotContain("สรุปเอกสารที่จะส่ง");

    assertThat(said(answer("ส่งเข้าเรื่องนี้")))
        .contains("สรุปเอกสารที่จะส่ง", number, "หมายความว่าอย่างไร");
    assertThat(said(answer("1"))).contains("ส่งเอกสารเข้าเรื่องเลขที่ " + number + " แล้ว");
  }

  @Test
  void sendsAnAnsweredQuestionToTheQuotedCaseByItsButton() {
    quoting("สถานะ \"ส่งต่อ\" หมายความว่าอย่างไร");

    assertThat(said(citizen.awaitAnswerTo(citizen.taps("ส่งเข้าเรื่องนี้"), SOON)))
        .contains("สรุปเอกสารที่จะส่ง", number, "หมายความว่าอย่างไร");
    assertThat(said(answer("1"))).contains("ส่งเอกสารเข้าเรื่องเลขที่ " + number + " แล้ว");
  }

  @Test
  void leadsWhoeverWishesForAPersonAtTheQuotedCaseToOne() {
    assertThat(said(quoting("ขอคุยกับเจ้าหน้าที่เรื่องนี้หน่อยค่ะ")))
        .contains("เข้าคิวคุยกับเจ้าหน้าที่แล้ว")
        .doesNotContain("สรุปเอกสารที่จะส่ง");
  }

  /// Of a case that has none yet.
  @ParameterizedTest
  @CsvSource({"5", "๕", "เข้าใจแล้วค่ะ"})
  void takesAScoreOrThatItIsUnderstoodForTheResultOfTheQuotedCase(String words) {
    assertThat(said(quoting(words)))
        .contains("เรื่องเลขที่ " + number + " ยังไม่มีผล", "ให้คะแนนได้เมื่อแจ้งผลแล้ว");
  }

  /// While a script asks, what is said is its answer, whatever is quoted.
  private static void leavesWhatIsOpen() {
    if (said(answer("ยกเลิก")).contains("ใช่")) {
      answer("1");
    }
  }

  private List<ChatEntry> quoting(String words) {
    return citizen.awaitAnswerTo(citizen.quotes(requireNonNull(first.messageId()), words), SOON);
  }

  private static List<ChatEntry> answer(String words) {
    return citizen.awaitAnswerTo(citizen.says(words), SOON);
  }

  private static String said(List<ChatEntry> entries) {
    return entries.toString();
  }
}
