package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.shared.Language;

/// Answers in people's own words. It is Friday 20 November 2026.
class SaidAsPeopleDoTest {

  private static final FlowSet FLOWS = FlowFiles.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private static Talker in(String flow) {
    return Talker.in(FLOWS, flow);
  }

  private static String kept(@Nullable Answer answer) {
    return answer instanceof Answer.Words words ? words.words().value() : "-";
  }

  @ParameterizedTest
  @CsvSource({
    "เบี้ยคนแก่, เบี้ยผู้สูงอายุ",
    "เบี้ยคนชรา, เบี้ยผู้สูงอายุ",
    "เบี้ยผู้สูงวัย, เบี้ยผู้สูงอายุ",
    "เบี้ยคนเฒ่า, เบี้ยผู้สูงอายุ",
    "เงินคนแก่, เบี้ยผู้สูงอายุ",
    "เงินผู้สูงอายุ, เบี้ยผู้สูงอายุ",
    "เงินคนชราค่ะ, เบี้ยผู้สูงอายุ",
    "คนแก่, เบี้ยผู้สูงอายุ",
    "ของคนแก่ค่ะ, เบี้ยผู้สูงอายุ",
    "ผู้สูงอายุ, เบี้ยผู้สูงอายุ",
    "ขอเบี้ยคนแก่ให้แม่, เบี้ยผู้สูงอายุ",
    "เบี้ยยังชีพคนชรา, เบี้ยผู้สูงอายุ",
    "เบี้ยคนพิการ, เบี้ยความพิการ",
    "เบี้ยผู้พิการ, เบี้ยความพิการ",
    "เบี้ยพิการ, เบี้ยความพิการ",
    "เงินคนพิการ, เบี้ยความพิการ",
    "พิการค่ะ, เบี้ยความพิการ",
    "เงินเด็ก, เงินเด็กแรกเกิด",
    "เงินเด็กเกิดใหม่, เงินเด็กแรกเกิด",
    "เงินอุดหนุนเด็กแรกเกิด, เงินเด็กแรกเกิด",
    "เงินอุดหนุนบุตร, เงินเด็กแรกเกิด",
    "ค่าเด็กแรกเกิด, เงินเด็กแรกเกิด",
    "newborn, เงินเด็กแรกเกิด",
    "ไม่ใช่เบี้ยคนแก่, -",
    "เบี้ย, -",
    "เงิน, -",
    "อะไรก็ได้, -"
  })
  void nameABenefit(String typed, String choice) {
    assertThat(kept(in("welfare-registration").says(typed).position().answer("สิทธิ")))
        .isEqualTo(choice);
  }

  @ParameterizedTest
  @CsvSource({
    "ดับสนิทเลย, ไม่ติด",
    "ดับสนิท, ไม่ติด",
    "ดับ, ไม่ติด",
    "ดับหมดเลยค่ะ, ไม่ติด",
    "ดับไปเลย, ไม่ติด",
    "ไฟดับ, ไม่ติด",
    "ไฟดับทั้งซอย, ไม่ติด",
    "มืดสนิท, ไม่ติด",
    "มืดมากค่ะ, ไม่ติด",
    "หลอดขาด, ไม่ติด",
    "ไม่ติดเลย, ไม่ติด",
    "ไม่สว่างเลย, ไม่ติด",
    "ดับๆติดๆ, ติด ๆ ดับ ๆ",
    "ติดดับติดดับ, ติด ๆ ดับ ๆ",
    "เดี๋ยวติดเดี๋ยวดับ, ติด ๆ ดับ ๆ",
    "ติดบ้างดับบ้าง, ติด ๆ ดับ ๆ",
    "กระพริบ, ติด ๆ ดับ ๆ",
    "กะพริบตลอด, ติด ๆ ดับ ๆ",
    "ติดตลอดเวลา, ติดทั้งวัน",
    "กลางวันก็ติด, ติดทั้งวัน",
    "ไฟดับแล้วเสาก็ล้ม, ไม่ติด",
    "สายขาดและไฟติดทั้งวัน, -",
    "เสาล้มค่ะ, เสาหรือสายเสียหาย",
    "สายไฟขาด, เสาหรือสายเสียหาย",
    "เสาไฟเอียง, เสาหรือสายเสียหาย",
    "ไม่รู้, -"
  })
  void sayWhatIsWrongWithALight(String typed, String choice) {
    var a = in("street-light").says("ข้าม").says("หน้าวัดตัวอย่าง").says(typed);

    assertThat(kept(a.position().answer("อาการ"))).isEqualTo(choice);
  }

  private static final Kind.Choice DAYS =
      new Kind.Choice(
          Stream.of(20, 21, 23, 24, 26, 27)
              .map(it -> LocalDate.of(2026, 11, it))
              .map(
                  it -> Option.of(it.toString(), ThaiCalendar.show(it, Language.TH), it.toString()))
              .toList());

  private static final Kind.Choice TIMES =
      new Kind.Choice(
          Stream.of("09:00", "10:30", "14:00")
              .map(LocalTime::parse)
              .map(
                  it -> Option.of(it.toString(), ThaiCalendar.show(it, Language.TH), it.toString()))
              .toList());

  private static String heard(Kind kind, String typed) {
    var hearing = new Hearing(FLOWS.sentences(), TODAY.atTime(9, 0), null);
    return hearing.of(kind, Input.Typed.of(typed)) instanceof Heard.Fits fits
        ? kept(fits.answer())
        : "-";
  }

  @ParameterizedTest
  @CsvSource({
    "บ่ายวันศุกร์, 2026-11-20",
    "บ่ายวันจันทร์, 2026-11-23",
    "ตอนบ่ายวันจันทร์ค่ะ, 2026-11-23",
    "ช่วงบ่ายของวันจันทร์, 2026-11-23",
    "วันจันทร์บ่าย, 2026-11-23",
    "จันทร์ตอนเช้า, 2026-11-23",
    "เช้าวันอังคาร, 2026-11-24",
    "เย็นวันพฤหัส, 2026-11-26",
    "บ่ายสองวันจันทร์, 2026-11-23",
    "9 โมงวันจันทร์, 2026-11-23",
    "9.30 วันจันทร์, 2026-11-23",
    "พรุ่งนี้เช้า, 2026-11-21",
    "พรุ่งนี้ตอนเช้า, 2026-11-21",
    "เช้าพรุ่งนี้, 2026-11-21",
    "พรุ่งนี้บ่ายๆ, 2026-11-21",
    "พรุ่งนี้เช้าหน่อย, 2026-11-21",
    "บ่ายวันนี้, 2026-11-20",
    "ศุกร์, 2026-11-20",
    "ศุกร์ค่ะ, 2026-11-20",
    "ศุกร์หน้าตอนบ่าย, 2026-11-27",
    "friday afternoon, 2026-11-20",
    "tomorrow morning, 2026-11-21",
    "บ่ายวันพุธ, -",
    "บ่าย, -"
  })
  void nameADayThatIsOfferedWithAPartOfIt(String typed, String day) {
    assertThat(heard(DAYS, typed)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "บ่าย, 14:00",
    "ตอนบ่าย, 14:00",
    "ช่วงบ่ายค่ะ, 14:00",
    "บ่ายๆ, 14:00",
    "บ่ายวันศุกร์, 14:00",
    "บ่ายสองวันศุกร์, 14:00",
    "afternoon, 14:00",
    "เช้า, -",
    "เย็น, -",
    "9 โมงพรุ่งนี้, 09:00"
  })
  void nameATimeThatIsOfferedByThePartOfTheDay(String typed, String time) {
    assertThat(heard(TIMES, typed)).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource({
    "บ่ายวันจันทร์ที่ 23 พ.ย., 2026-11-23",
    "พรุ่งนี้เช้า, 2026-11-21",
    "เช้าพรุ่งนี้, 2026-11-21",
    "เช้ามะรืนนี้, 2026-11-22",
    "บ่ายวันอังคาร, 2026-11-24"
  })
  void nameAnyDayWithAPartOfIt(String typed, String day) {
    assertThat(heard(new Kind.Day(Kind.Span.FUTURE), typed)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "บ่ายสองวันอังคาร, 2026-11-24T14:00",
    "9 โมงเช้าพรุ่งนี้, 2026-11-21T09:00",
    "พรุ่งนี้ 9 โมงเช้า, 2026-11-21T09:00"
  })
  void nameADayAndATimeInEitherOrder(String typed, String moment) {
    assertThat(heard(new Kind.DayAndClock(Kind.Span.FUTURE), typed)).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พอละ",
        "พอละค่ะ",
        "พอล่ะ",
        "พอ",
        "พอแล้ว",
        "พอแล้วละ",
        "พอแล้วครับ",
        "พอแค่นี้",
        "แค่นี้ละ",
        "แค่นี้แหละ",
        "แค่นี้พอ",
        "เท่านี้ค่ะ",
        "เท่านี้แหละค่ะ",
        "หมดละ",
        "หมดแล้วค่ะ",
        "หมดเลย",
        "ครบละ",
        "ครบแล้วจ้า",
        "เสร็จละ",
        "ไม่มีละ",
        "ไม่มีแล้วค่ะ",
        "ไม่มีอีก",
        "enough",
        "that's all"
      })
  void sayThatThereAreNoMoreFiles(String typed) {
    var a = in("street-light").sendsPictures(1).says(typed);

    assertThat(a.position().answer("ภาพ")).isInstanceOf(Answer.Files.class);
    assertThat(a.hears().getFirst()).contains("ไฟที่ชำรุดอยู่ที่ใด");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ไม่บอกได้ไหม",
        "ไม่บอกได้ไหมคะ",
        "ไม่บอกได้มั้ย",
        "ขอไม่บอกได้ไหม",
        "ขอไม่บอกค่ะ",
        "ไม่ตอบได้ไหม",
        "ขอไม่ตอบข้อนี้",
        "ไม่ให้ได้ไหม",
        "ไม่ให้เบอร์ได้ไหม",
        "ไม่ให้ข้อมูลได้มั้ยคะ",
        "ไม่อยากให้เบอร์โทร",
        "ไม่อยากบอกเบอร์ค่ะ",
        "ไม่ใส่ได้ป่ะ",
        "ไม่กรอกได้หรือเปล่า",
        "ไม่ต้องบอกได้ไหม",
        "ข้ามได้ไหม",
        "ขอข้ามข้อนี้ได้ไหมคะ",
        "จำเป็นต้องบอกไหม",
        "จำเป็นไหม",
        "ต้องบอกด้วยเหรอ",
        "ไม่สะดวกให้เบอร์",
        "can I skip this?",
        "do I have to say?"
      })
  void wouldRatherNotSay(String typed) {
    var a = in("street-light").says("ข้าม").says("หน้าวัดตัวอย่าง").says("1").says("1");

    assertThat(String.join("\n", a.says(typed).hears()))
        .contains("ข้อนี้จำเป็น", "คำตอบที่กรอกไว้ยังอยู่ครบ", "โทร", "ขอทราบชื่อและนามสกุล");
    assertThat(a.position().answer("ชื่อผู้แจ้ง")).isNull();
    a.says("นายตัวอย่าง ทดสอบ").says(typed);
    assertThat(a.position().answer("โทรศัพท์")).isEqualTo(new Answer.Skipped());
  }

  /// They ask about the matter, or tell it.
  @ParameterizedTest
  @ValueSource(strings = {"ต้องส่งเอกสารไหม", "ส่งไม่ได้", "ไม่ตอบเลยค่ะ", "กรอกไม่ได้"})
  void stillAskAboutTheMatter(String typed) {
    var a = in("consultation").says(typed);

    assertThat(a.position().answer("คำถาม")).isNotNull();
  }
}
