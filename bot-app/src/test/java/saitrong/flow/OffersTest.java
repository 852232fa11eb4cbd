package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect.OfBooking;
import saitrong.flow.Position.Asked;

/// Questions whose choices were found while talking.
class OffersTest {

  private static final String FLOW =
      """
      ชื่อ: {th: จอง, en: Book}
      ขั้นตอน:
        - ถาม: จุด
          ข้อความ: {th: จุดใด, en: Where}
          คำตอบ: ข้อความ
        - หาคิวว่าง: ว่าง
          จาก: จุด
        - ถาม: วัน
          ข้อความ: {th: วันใด, en: Which day}
          ตัวเลือกจาก: ว่าง
        - บอก: {th: ไม่มีวันว่าง, en: No free day}
          ถ้า: ว่าง คือ ไม่พบ
        - สรุป:
        - จบ: {th: จบแล้ว, en: Over}
      """;

  @TempDir Path folder;

  private Talker talker;

  @BeforeEach
  void start() {
    talker = Talker.in(FlowFiles.in(folder).with("test.yaml", FLOW).sound(), "test");
  }

  private void isTold(String... days) {
    var find = talker.effects(OfBooking.class).getFirst();
    var options = List.of(days).stream().map(it -> Option.of(it, "วัน" + it, "day " + it)).toList();
    String result = options.isEmpty() ? OfBooking.NOT_FOUND : OfBooking.FOUND;
    talker.gives(new Input.Done(find.key(), new Outcome(result, Map.of(), options)));
  }

  @Test
  void areNumberedAndTakenByNumberByWordsAndByButton() {
    talker.says("ก");
    isTold("จันทร์", "อังคาร");

    assertThat(talker.hears()).containsExactly("วันใด\n1 วันจันทร์\n2 วันอังคาร");
    assertThat(talker.says("๒").position().answer("วัน")).isEqualTo(Answer.Words.of("อังคาร"));
  }

  @Test
  void areExplainedWhenSomethingElseIsTyped() {
    talker.says("ก");
    isTold("จันทร์", "อังคาร");

    talker.says("พุธ");

    assertThat(talker.position().asked()).isEqualTo(new Asked.Open("วัน", 0, 1));
    assertThat(talker.hears()).hasSize(2);
  }

  @Test
  void arePassedOverWhenNothingWasFound() {
    talker.says("ก");
    isTold();

    assertThat(talker.position().asked()).isEqualTo(new Asked.Open("summary", 0));
  }

  /// The day was free where the person first wanted to go, and is not where they want to go now.
  @Test
  void areAskedAnewWhenTheNewLookDoesNotOfferWhatWasChosen() {
    talker.says("ก");
    isTold("จันทร์", "อังคาร");
    talker.says("2").taps("แก้ไขคำตอบ").says("1").says("ข");
    isTold("จันทร์", "พุธ");

    assertThat(talker.position().asked()).isEqualTo(new Asked.Open("วัน", 0));
    assertThat(talker.says("2").position().answer("วัน")).isEqualTo(Answer.Words.of("พุธ"));
    assertThat(talker.position().asked()).isEqualTo(new Asked.Open("summary", 0));
  }

  @Test
  void areKeptWhenTheNewLookOffersThemToo() {
    talker.says("ก");
    isTold("จันทร์", "อังคาร");
    talker.says("2").taps("แก้ไขคำตอบ").says("1").says("ข");
    isTold("อังคาร");

    assertThat(talker.position().asked()).isEqualTo(new Asked.Open("summary", 0));
  }

  @Test
  void doNotTakeAButtonOfAnEarlierLook() {
    talker.says("ก");
    isTold("จันทร์", "อังคาร");
    var old = talker.button("วันอังคาร");
    talker.says("ย้อนกลับ").says("ข");
    isTold("จันทร์", "พุธ");

    talker.taps(old);

    assertThat(talker.position().asked()).isEqualTo(new Asked.Open("วัน", 0));
    assertThat(talker.position().answer("วัน")).isNull();
  }

  @Test
  void survivePositionsThatAreStored() {
    talker.says("ก");
    isTold("จันทร์", "อังคาร");

    var read = StoredPosition.read(StoredPosition.write(talker.position()));

    assertThat(read).isEqualTo(talker.position());
  }

  @Test
  void takeATimeWithoutItsZero() {
    talker.says("ก");
    var find = talker.effects(OfBooking.class).getFirst();
    var times =
        List.of(
            Option.of("09:30", "09.30 น.", "09:30"),
            Option.of("11:30", "11.30 น.", "11:30"),
            Option.of("13:30", "13.30 น.", "13:30"));
    talker.gives(new Input.Done(find.key(), new Outcome(OfBooking.FOUND, Map.of(), times)));

    talker.says("1.30");
    assertThat(talker.position().answer("วัน")).as("not half past eleven").isNull();
    talker.says("9.30 น.");
    assertThat(talker.position().answer("วัน")).isEqualTo(Answer.Words.of("09:30"));
  }
}
