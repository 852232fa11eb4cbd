package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.flow.Kind.Span;

/// People answer a form as they talk. It is Friday, the 20th of November 2569.
class PlainSpeechTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  private static Talker in(String flow) {
    return Talker.in(FLOWS, flow);
  }

  private static Talker atTheDayOfALoan() {
    return in("borrow").says("เต็นท์").says("2").says("ไม่");
  }

  private static String heardBy(Talker a) {
    return String.join("\n", a.hears());
  }

  private static Answer words(String kept) {
    return Answer.Words.of(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ข้อ 2",
        "ข้อที่ ๒",
        "ข้อสอง",
        "เบอร์ 2",
        "หมายเลข 2 ค่ะ",
        "เลือก 2",
        "เอาข้อ 2 ครับ",
        "อันที่สอง",
        "number 2"
      })
  void nameAPlaceInTheList(String typed) {
    var choice =
        new Kind.Choice(List.of(Option.of("a", "แดง", "Red"), Option.of("b", "เขียว", "Green")));

    assertThat(ChoicesAsTyped.of(choice, typed, 8)).isEqualTo(Heard.Fits.words("b"));
  }

  @Test
  void nameAPlaceInTheListWhereverThereIsOne() {
    var a = in("borrow").says("เต็นท์").says("2").says("ข้อ 2").says("1/12/69").says("3/12/69");
    a.says("งานตัวอย่าง");
    assertThat(heardBy(a)).contains("1 รับทราบและทำต่อ");

    assertThat(heardBy(a.says("ข้อ 1"))).contains("ชื่อและนามสกุล");
  }

  @ParameterizedTest
  @CsvSource({
    "ไม่เข้าใจ ยังเข้าไม่ได้อยู่ดี, ขอคำอธิบายเพิ่ม",
    "ไม่ตรงกับที่ถามเลยค่ะ ไม่ได้ถามเรื่องนี้, ขอคำอธิบายเพิ่ม",
    "ยังเข้าไม่ได้อยู่ดีค่ะ, ขอคำอธิบายเพิ่ม",
    "ยังไม่เข้าใจ ช่วยอธิบายอีกครั้งได้ไหม, ขอคำอธิบายเพิ่ม",
    "ไม่ใช่ค่ะ เข้าใจแล้ว, -",
    "ยังไม่ได้อ่าน, -"
  })
  void complainInsteadOfChoosing(String typed, String kept) {
    var a = in("consultation").says("ลืมรหัสผ่าน").isTold("พบ").says(typed);

    assertThat(a.position().answer("ความชัดเจน")).isEqualTo(kept.equals("-") ? null : words(kept));
  }

  @Test
  void tellMoreThanTheirChoiceAndItGoesAlong() {
    var a = in("consultation").says("ลืมรหัสผ่าน").isTold("พบ");

    a.says("ไม่เข้าใจ ยังเข้าไม่ได้อยู่ดี กดแล้วหน้าจอขาวทุกครั้ง");

    assertThat(a.position().answer(Beside.SAID))
        .isEqualTo(words("ไม่เข้าใจ ยังเข้าไม่ได้อยู่ดี กดแล้วหน้าจอขาวทุกครั้ง"));
    assertThat(
            in("consultation")
                .says("ลืม")
                .isTold("พบ")
                .says("ไม่เข้าใจค่ะ")
                .position()
                .answer(Beside.SAID))
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "๑", "?", "ก", "🙂"})
  void areAskedAgainForAQuestionThatIsNone(String typed) {
    var a = in("consultation").says(typed);

    assertThat(a.position().answer("คำถาม")).isNull();
    assertThat(heardBy(a)).contains("โปรดพิมพ์เป็นข้อความสั้น ๆ", "พิมพ์คำถาม");
  }

  @ParameterizedTest
  @CsvSource({
    "อีก 3 วัน, 2026-11-23",
    "อีกสามวันค่ะ, 2026-11-23",
    "มะรืน, 2026-11-22",
    "วันพรุ่งนี้, 2026-11-21",
    "วันจันทร์, 2026-11-23",
    "ศุกร์นี้, 2026-11-20",
    "วันพฤหัสบดีที่จะถึง, 2026-11-26",
    "next week, -",
    "อาทิตย์หน้า, -",
    "อีกหลายวัน, -"
  })
  void nameADayInWords(String typed, String kept) {
    var answer = atTheDayOfALoan().says(typed).position().answer("วันรับ");

    assertThat(answer).isEqualTo(kept.equals("-") ? null : words(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "จันทร์หน้า, จันทร์ที่ 23 พฤศจิกายน 2569, จันทร์ที่ 30 พฤศจิกายน 2569",
    "วันศุกร์หน้าค่ะ, ศุกร์ที่ 27 พฤศจิกายน 2569, ศุกร์ที่ 4 ธันวาคม 2569",
    "วันศุกร์, ศุกร์ที่ 20 พฤศจิกายน 2569, ศุกร์ที่ 27 พฤศจิกายน 2569",
    "next monday, จันทร์ที่ 23 พฤศจิกายน 2569, จันทร์ที่ 30 พฤศจิกายน 2569"
  })
  void areAskedWhichDayTheyMean(String typed, String first, String second) {
    var a = atTheDayOfALoan().says(typed);

    assertThat(a.position().answer("วันรับ")).isNull();
    assertThat(heardBy(a)).contains("หมายถึงวันใด", "1 " + first, "2 " + second);
  }

  @Test
  void sayWhichOfTheDaysTheyMeanAlsoTomorrow() {
    var a = atTheDayOfALoan().says("จันทร์หน้า");
    assertThat(a.says("2").position().answer("วันรับ")).isEqualTo(words("2026-11-30"));

    assertThat(atTheDayOfALoan().says("จันทร์หน้า").says("24/11/69").position().answer("วันรับ"))
        .isEqualTo(words("2026-11-24"));
    assertThat(atTheDayOfALoan().says("จันทร์หน้า").taps("23/11/2569").position().answer("วันรับ"))
        .isEqualTo(words("2026-11-23"));
    assertThat(heardBy(atTheDayOfALoan().says("จันทร์หน้า").says("ไม่ใช่")))
        .contains("ต้องการรับของวันใด");
  }

  @Test
  void confirmTheEndOfTheMonth() {
    var a = atTheDayOfALoan().says("สิ้นเดือน");
    assertThat(heardBy(a)).contains("หมายถึงวันจันทร์ที่ 30 พฤศจิกายน 2569 ใช่หรือไม่");

    assertThat(a.says("ใช่").position().answer("วันรับ")).isEqualTo(words("2026-11-30"));
  }

  @ParameterizedTest
  @CsvSource({
    "วันจันทร์ 9 โมง, 2026-11-23T09:00",
    "จันทร์นี้ 9.05 น., 2026-11-23T09:05",
    "มะรืนบ่ายสอง, 2026-11-22T14:00",
    "พรุ่งนี้ตอนบ่ายสองครึ่ง, 2026-11-21T14:30",
    "วันจันทร์ที่ 23 พ.ย. 2569 เวลา 09.30 น., 2026-11-23T09:30",
    "monday 9 am, 2026-11-23T09:00"
  })
  void nameADayAndATimeInWords(String typed, String kept) {
    var read = DaysAsTyped.dayAndClock(typed, new Days(Span.FUTURE), FRIDAY.atTime(9, 0));

    assertThat(read).isEqualTo(Heard.Fits.words(kept));
  }

  @Test
  void areAskedWhichMondayAtNine() {
    var a = in("water-support").says("3").says("วันจันทร์หน้า 9 โมง");
    assertThat(heardBy(a)).contains("1 จันทร์ที่ 23 พฤศจิกายน 2569 09.00 น.");

    assertThat(a.says("ข้อ 1").position().answer("วันที่ต้องการ"))
        .isEqualTo(words("2026-11-23T09:00"));
  }

  /// Only the day is asked for, but who fetches it in the afternoon has said so.
  @ParameterizedTest
  @ValueSource(strings = {"พรุ่งนี้บ่ายสอง", "21/11/2569 14.00 น.", "พรุ่งนี้เช้า"})
  void nameATimeWhereADayIsAskedAndItGoesAlong(String typed) {
    var a = atTheDayOfALoan().says(typed);

    assertThat(a.position().answer("วันรับ")).isEqualTo(words("2026-11-21"));
    assertThat(a.position().answer(Beside.SAID)).isEqualTo(words(typed));
  }

  @Test
  void areBornOnTheLastSuchDay() {
    assertThat(DaysAsTyped.day("วันจันทร์", new Days(Span.PAST), FRIDAY))
        .isEqualTo(Heard.Fits.words("2026-11-16"));
  }

  @ParameterizedTest
  @CsvSource({
    "5 หลัง, 5",
    "เต็นท์ 5 หลัง, 5",
    "เต็นท์5หลัง, 5",
    "ห้าตัว, 5",
    "เต็นท์ ห้าหลัง, 5",
    "เก้าอี้, -",
    "๕, 5",
    "ประมาณ 50, 50",
    "ราว ๆ 50 ตัว, 50",
    "ไม่เกิน 20 ตัว, 20",
    "ติดตามเรื่อง 12, -",
    "โทร 5 ครั้ง, -",
    "หน้าวัดตัวอย่าง หมู่ 3 ใกล้ตลาดเก่า, -",
    "ไม่เอา 2 หลัง, -",
    "เต็นท์ 2 หลัง เก้าอี้ 50 ตัว, -"
  })
  void countWithTheThing(String typed, String kept) {
    var answer = in("borrow").says("เต็นท์").says(typed).position().answer("จำนวน");

    assertThat(answer).isEqualTo(kept.equals("-") ? null : words(kept));
  }

  @Test
  void areOfferedTheNumberThatTheyTypedWithTheThing() {
    var a = in("borrow").says("เต็นท์ 5 หลัง");
    assertThat(heardBy(a)).contains("ท่านพิมพ์ไว้ว่า: 5");

    assertThat(a.says("เดิม").position().answer("จำนวน")).isEqualTo(words("5"));
    assertThat(a.position().answer("รายการ")).isEqualTo(words("เต็นท์ 5 หลัง"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"เต็นท์ 2 หลัง เก้าอี้ 50 ตัว", "เก้าอี้", "เต็นท์ เก้าอี้", "รถสิบล้อ", "เต็นท์"})
  void areOfferedNoNumberThatTheyDidNotType(String typed) {
    assertThat(heardBy(in("borrow").says(typed))).doesNotContain("ท่านพิมพ์ไว้ว่า");
  }

  @Test
  void takeTheThingBackAndTheNumberGoesWithIt() {
    var a = in("borrow").says("เต็นท์ 5 หลัง");

    a.gives(new Input.TakenBack(a.lastMessage()));

    assertThat(a.position().messages()).isEmpty();
  }

  @Test
  void skipAmongTheSubDistrictsThatWereFound() {
    var a = in("general-request").says("ขอให้ซ่อมถนนหน้าวัด").says("ข้าม").says("1");
    a.says("นายตัวอย่าง ทดสอบ").says("ข้าม").says("ขามเรียง");
    assertThat(heardBy(a)).contains("ตำบลขามเรียง");

    a.says("ข้าม");

    assertThat(heardBy(a)).contains("จึงข้ามไม่ได้", "ตำบลขามเรียง").doesNotContain("ยังไม่พบ");
  }

  @Test
  void liveInASubDistrictThatReadsLikeToSkip() {
    var a = in("general-request").says("ขอให้ซ่อมถนนหน้าวัด").says("ข้าม").says("1");
    a.says("นายตัวอย่าง ทดสอบ").says("ข้าม").says("ขาม");

    assertThat(heardBy(a)).doesNotContain("ข้ามไม่ได้").contains("ตำบลขาม");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่สะดวกให้ข้อมูล", "ไม่อยากบอกค่ะ", "ไม่สะดวก", "rather not say"})
  void wouldRatherNotSayTheirNameAndAreToldAnotherWay(String typed) {
    var a = in("street-light").says("ข้าม").says("หน้าวัดตัวอย่าง").says("1").says("1").says(typed);

    assertThat(heardBy(a))
        .contains(
            "โทรศัพท์ได้ที่ 0 0000 0000", "คำตอบที่กรอกไว้ยังอยู่ครบ", "ขอทราบชื่อและนามสกุล");
    assertThat(a.position().answer("ชื่อผู้แจ้ง")).isNull();
    assertThat(a.position().answer(Beside.SAID)).isNull();
    assertThat(a.position().answer("จุดที่ชำรุด")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่สะดวกให้ข้อมูล", "ไม่ขอบอก"})
  void wouldRatherNotSayWhatMayBeSkipped(String typed) {
    var a = in("street-light").says("ข้าม").says("หน้าวัดตัวอย่าง").says("1").says("1");

    a.says("นายตัวอย่าง ทดสอบ").says(typed);

    assertThat(a.position().answer("โทรศัพท์")).isEqualTo(new Answer.Skipped());
  }

  /// The words of a choice may stand in a whole story: it is not lost with the choice.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "เมื่อวันที่ 1 มีการเรียกรับเงินที่สำนักงานตัวอย่าง",
        "หัวหน้าเรียกรับเงินที่สำนักงานตัวอย่างแล้วให้ทำต่อทุกเดือน"
      })
  void tellWhatHappenedBeforeTheyChoose(String story) {
    var a = in("corruption-tip").says(story);
    if (a.position().answer("ช่องทาง") == null) {
      assertThat(heardBy(a)).contains("ระบบเก็บไว้");
      a.says("1");
    }
    a.says("1");

    assertThat(heardBy(a)).contains("เกิดอะไรขึ้น", "ท่านพิมพ์ไว้ว่า:");
    assertThat(a.says("เดิม").position().answer("เหตุการณ์")).isEqualTo(words(story));
  }

  @Test
  void areWarnedThatADayMayBeTooSoon() {
    assertThat(heardBy(atTheDayOfALoan())).contains("อาจแจ้งผลหลังวันนั้น", "โทร. 0 0000 0000");
    assertThat(heardBy(in("training").says("การใช้งานระบบ"))).contains("อาจแจ้งผลหลังวันนั้น");
    assertThat(heardBy(in("water-support").says("3"))).contains("อาจแจ้งผลหลังวันนั้น");
    assertThat(heardBy(in("patient-transport").says("ไม่"))).contains("อาจแจ้งผลหลังวันนั้น");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เปิดกี่โมงคะ",
        "สวัสดีค่ะ",
        "ต้องใช้เอกสารอะไรบ้าง",
        "ส่งทางไปรษณีย์ได้ไหมคะ",
        "Is it open today?"
      })
  void askSomethingWhereTheNameOfAnOfficeOrAPlaceIsAskedFor(String typed) {
    var hearing = new Hearing(FLOWS.sentences(), FRIDAY.atTime(9, 0), null);

    assertThat(hearing.of(new Kind.Organisation(), Input.Typed.of(typed)))
        .isEqualTo(new Heard.Unfit(Sentence.UNFIT_ORGANISATION));
    assertThat(hearing.of(new Kind.Place(), Input.Typed.of(typed)))
        .isEqualTo(new Heard.Unfit(Sentence.UNFIT_PLACE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ร้านผ้าไหม", "ชุมชนสวัสดีตัวอย่าง", "ที่ทำการกำนันตัวอย่าง", "Thai House"})
  void nameAnOfficeOrAPlaceThatSoundsLikeAQuestion(String typed) {
    var hearing = new Hearing(FLOWS.sentences(), FRIDAY.atTime(9, 0), null);

    assertThat(hearing.of(new Kind.Organisation(), Input.Typed.of(typed)))
        .isEqualTo(Heard.Fits.words(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "แก้ชื่อ, ขอทราบชื่อและนามสกุล",
    "ขอแก้วันรับค่ะ, ต้องการรับของวันใด",
    "แก้ข้อ 2, จำนวนเท่าใด",
    "แก้ไข, ต้องการแก้ไขข้อใด",
    "ขอแก้ไขครับ, ต้องการแก้ไขข้อใด",
    "แก้ว, เบอร์มือถือ 10 หลัก",
    "ไม่ใช่ชื่อ, เบอร์มือถือ 10 หลัก"
  })
  void rememberAtALaterQuestionWhatIsToBeCorrected(String typed, String heard) {
    var a = atTheDayOfALoan().says("1/12/69").says("3/12/69").says("งานตัวอย่าง").says("1");
    a.says("นายตัวอย่าง ทดสอบ");

    assertThat(heardBy(a.says(typed))).contains(heard);
  }

  @Test
  void goOnWhereTheyWereOnceItIsCorrected() {
    var a = atTheDayOfALoan().says("1/12/69").says("3/12/69").says("งานตัวอย่าง").says("1");
    a.says("นายตัวอย่าง ทดสอบ").says("แก้จำนวน");

    assertThat(heardBy(a.says("7"))).contains("หมายเลขโทรศัพท์");
    assertThat(a.position().answer("จำนวน")).isEqualTo(words("7"));
  }

  @ParameterizedTest
  @CsvSource({
    "มีค่ะ, 1669",
    "ฉุกเฉิน, 1669",
    "ไม่ฉุกเฉิน, ต้องถึงสถานพยาบาล",
    "ไม่มี, ต้องถึงสถานพยาบาล"
  })
  void sayWhetherItIsAnEmergency(String typed, String heard) {
    assertThat(heardBy(in("patient-transport").says(typed))).contains(heard);
  }
}
