package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saitrong.flow.Answer.FileSent;
import saitrong.flow.Heard.Fits;
import saitrong.flow.Heard.More;
import saitrong.flow.Heard.Unfit;
import saitrong.flow.Kind.Span;
import saitrong.shared.Language;

/// How people write things down, and what the helpdesk makes of it. Today is 20 November 2569.
class KindsTest {

  private static final Sentences SENTENCES = FlowFiles.shipped().sentences();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Kind.Choice GROUPS =
      new Kind.Choice(
          List.of(
              Option.of("citizen", "ประชาชน", "Citizen"),
              Option.of("business", "ผู้ประกอบการ", "Business operator"),
              Option.of("local", "เจ้าหน้าที่ท้องถิ่น", "Local officer"),
              Option.of("health", "เจ้าหน้าที่สาธารณสุข", "Health officer")));

  @ParameterizedTest
  @CsvSource({
    "1, citizen",
    "๒, business",
    "ประชาชน, citizen",
    "ประชาชนค่ะ, citizen",
    " ผู้ ประกอบ การ , business",
    "ผูประกอบการ, business",
    "ผู้ประกอบกาา, business",
    "สาธารณสุข, health",
    "LOCAL OFFICER, local",
    "citzen, citizen",
    "เป็นประชาชนทั่วไป, citizen",
    "ไม่ใช่ประชาชน, -",
    "not a citizen, -",
    "เจ้าหน้าที่, -",
    "9, -",
    "0, -",
    "ก, -"
  })
  void findsTheChoiceThatIsMeant(String typed, String id) {
    assertThat(heard(GROUPS, typed)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "ใช่, ใช่",
    "ใช่ค่ะ, ใช่",
    "ครับใช่, -",
    "1, ใช่",
    "๒, ไม่ใช่",
    "ไม่, ไม่ใช่",
    "No, ไม่ใช่",
    "yes, ใช่",
    "อาจจะ, -"
  })
  void hearsYesAndNo(String typed, String kept) {
    assertThat(heard(new Kind.YesNo(), typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "๑๒, 12",
    "'1,200', 1200",
    "12 ค่ะ, 12",
    "12 คน, 12",
    "50ตัว, 50",
    "0, -",
    "สิบ, 10",
    "หลายคน, -",
    "9999999, -"
  })
  void countsWithinTheGivenRange(String typed, String kept) {
    assertThat(heard(new Kind.Count(1, 5000), typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "0812345678, 08 1234 5678",
    "081-234-5678, 08 1234 5678",
    "๐๘๑ ๒๓๔ ๕๖๗๘, 08 1234 5678",
    "+66 81 234 5678, 08 1234 5678",
    "66812345678, -",
    "(02) 123 4567, 0 2123 4567",
    "021234567 ต่อ 12, 0 2123 4567 ต่อ 12",
    "053123456, 0 5312 3456",
    "0512345678, -",
    "081234567, -",
    "08123456789, -",
    "0812345678 ครับ, 08 1234 5678",
    "1669, -"
  })
  void knowsThaiTelephoneNumbers(String typed, String shown) {
    assertThat(shown(new Kind.Phone(), typed)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "name@example.com, name@example.com",
    " Name@Example.CO.TH , name@example.co.th",
    "name@example, -",
    "name example.com, -",
    "a@b@c.com, -"
  })
  void knowsEmailAddresses(String typed, String kept) {
    assertThat(heard(new Kind.Email(), typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "1000000000009, X-XXXX-XXXXX-00-9",
    "1-0000-00000-00-9, X-XXXX-XXXXX-00-9",
    "๑๐๐๐๐๐๐๐๐๐๐๐๙, X-XXXX-XXXXX-00-9",
    "1000000000008, -",
    "100000000000, -",
    "0000000000001, -"
  })
  void checksACitizenNumberAndNeverShowsItWhole(String typed, String shown) {
    assertThat(shown(new Kind.CitizenNumber(), typed)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "23/11/2569, 23 พฤศจิกายน 2569",
    "23/11/69, 23 พฤศจิกายน 2569",
    "๒๓/๑๑/๒๕๖๙, 23 พฤศจิกายน 2569",
    "23-11-2026, 23 พฤศจิกายน 2569",
    "2026-11-23, 23 พฤศจิกายน 2569",
    "2569-11-23, 23 พฤศจิกายน 2569",
    "23 พ.ย. 69, 23 พฤศจิกายน 2569",
    "23 พย 2569, 23 พฤศจิกายน 2569",
    "23 พฤศจิกายน พ.ศ. 2569, 23 พฤศจิกายน 2569",
    "วันจันทร์ที่ 23 พฤศจิกายน 2569, 23 พฤศจิกายน 2569",
    "วันที่ 23 พ.ย., 23 พฤศจิกายน 2569",
    "23 Nov 2026, 23 พฤศจิกายน 2569",
    "23 November 26, 23 พฤศจิกายน 2569",
    "พรุ่งนี้, 21 พฤศจิกายน 2569",
    "วันนี้, 20 พฤศจิกายน 2569",
    "5 ม.ค., 5 มกราคม 2570",
    "31/2/2569, -",
    "29/2/2569, -",
    "32 พ.ย. 2569, -",
    "เร็ว ๆ นี้, -",
    "11, -"
  })
  void knowsDaysOfBothEras(String typed, String shown) {
    assertThat(shown(new Kind.Day(Span.FUTURE), typed)).isEqualTo(shown);
  }

  @Test
  void takesTheDayThatCanBeMeant() {
    assertThat(heard(new Kind.Day(Span.PAST), "5 ธ.ค.")).isEqualTo("2025-12-05");
    assertThat(heard(new Kind.Day(Span.PAST), "5/3/26")).isEqualTo("1983-03-05");
    assertThat(why(new Kind.Day(Span.PAST), "23/11/2569")).isEqualTo(Sentence.UNFIT_DATE_PAST);
    assertThat(why(new Kind.Day(Span.FUTURE), "เมื่อวาน")).isEqualTo(Sentence.UNFIT_DATE_FUTURE);
  }

  @ParameterizedTest
  @CsvSource({
    "09.30, 09:30",
    "9:30 น., 09:30",
    "๑๓.๐๐ น., 13:00",
    "9 โมงเช้า, 09:00",
    "บ่ายสอง, 14:00",
    "บ่าย 2 โมงครึ่ง, 14:30",
    "สองทุ่ม, 20:00",
    "4 โมงเย็น, 16:00",
    "เที่ยง, 12:00",
    "ตีสาม, 03:00",
    "2 pm, 14:00",
    "12 am, 00:00",
    "25.00, -",
    "9, -",
    "เช้า, -"
  })
  void knowsTimesAsTheyAreSpoken(String typed, String kept) {
    assertThat(heard(new Kind.Clock(), typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "23/11/2569 09.30, 2026-11-23T09:30",
    "23 พ.ย. 2569 เวลา 09.30 น., 2026-11-23T09:30",
    "พรุ่งนี้ 9 โมงเช้า, 2026-11-21T09:00",
    "พรุ่งนี้บ่ายสอง, 2026-11-21T14:00",
    "2026-11-23 09:30, 2026-11-23T09:30",
    "23/11/2569, -",
    "09.30, -"
  })
  void knowsADayWithATime(String typed, String kept) {
    assertThat(heard(new Kind.DayAndClock(Span.FUTURE), typed)).isEqualTo(kept);
  }

  @Test
  void takesWhatLinesDatePickerChose() {
    assertThat(picked(new Kind.Day(Span.ANY), Map.of("date", "2026-11-23")))
        .isEqualTo("2026-11-23");
    assertThat(picked(new Kind.DayAndClock(Span.ANY), Map.of("datetime", "2026-11-23T09:30")))
        .isEqualTo("2026-11-23T09:30");
    assertThat(picked(new Kind.Clock(), Map.of("time", "09:30"))).isEqualTo("09:30");
  }

  @ParameterizedTest
  @CsvSource({
    "น.ส.ตัวอย่าง ทดสอบ, นางสาวตัวอย่าง ทดสอบ",
    "นางสาว ตัวอย่าง  ทดสอบ, นางสาวตัวอย่าง ทดสอบ",
    "นายตัวอย่าง ทดสอบ ยาว, นายตัวอย่าง ทดสอบ ยาว",
    "คุณตัวอย่าง ทดสอบ, คุณตัวอย่าง ทดสอบ",
    "ดร.ตัวอย่าง ทดสอบ, ดร. ตัวอย่าง ทดสอบ",
    "พ.ต.อ.ตัวอย่าง ทดสอบ, พ.ต.อ. ตัวอย่าง ทดสอบ",
    "Ms. Example Test, Ms. Example Test",
    "ตัวอย่าง ทดสอบ, ตัวอย่าง ทดสอบ",
    "นายตัวอย่าง, -",
    "นาย, -",
    "นางสาวตัวอย่าง ทดสอบ ครับ, นางสาวตัวอย่าง ทดสอบ",
    "นาย123 ทดสอบ, -"
  })
  void knowsNamesWithAndWithoutTheirTitle(String typed, String kept) {
    assertThat(heard(new Kind.Person(), typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "00011/2569, 00011/2569",
    "11/69, 00011/2569",
    "๑๑/๒๕๖๙, 00011/2569",
    "เลขที่ 11 / 2026, 00011/2569",
    "11, 00011/2569",
    "เลขที่ 11/69 ค่ะ, 00011/2569",
    "11/69 ครับ, 00011/2569",
    "100000/2569, 100000/2569",
    "0812345678, -",
    "0/2569, -",
    "สิบเอ็ด, -"
  })
  void knowsReceiptNumbersHoweverTheyAreWritten(String typed, String kept) {
    assertThat(heard(new Kind.Receipt(), typed)).isEqualTo(kept);
  }

  /// From October on the fiscal year's register numbers the cases.
  @Test
  void takesABareReceiptNumberForOneOfTheRegister() {
    var inOctober = hearing().inRegisterOf(2570);

    assertThat(kept(inOctober.of(new Kind.Receipt(), Input.Typed.of("11"))))
        .isEqualTo("00011/2570");
    assertThat(kept(inOctober.of(new Kind.Receipt(), Input.Typed.of("11/69"))))
        .isEqualTo("00011/2569");
  }

  @ParameterizedTest
  @CsvSource({
    "5678, 5678",
    "๐๐๑๒, 0012",
    "ลงท้าย 5678 ค่ะ, 5678",
    "xxx-xxx-5678, 5678",
    "081 234 5678, 5678",
    "0 2000 0000 ต่อ 12, 0000",
    "13/2569, -",
    "13/69, -",
    "567, -",
    "จำไม่ได้, -"
  })
  void knowsTheEndOfATelephoneNumber(String typed, String kept) {
    assertThat(heard(new Kind.PhoneEnding(), typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "๓, 3",
    "มากที่สุด, 5",
    "4 มาก, 4",
    "น้อย, 2",
    "6, -",
    "0, -",
    "ดี, -",
    "2 ดาว, 2",
    "ให้ 5 คะแนน, 5",
    "4/5, 4",
    "3 stars, 3",
    "7 ดาว, -",
    "ดาว, -"
  })
  void knowsRatings(String typed, String kept) {
    assertThat(heard(new Kind.Rating(), typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "นนทบุรี, นนทบุรี",
    "จ.นนทบุรี, นนทบุรี",
    "จังหวัด นนทบุรี, นนทบุรี",
    "นนท์บุรี, นนทบุรี",
    "กทม., กรุงเทพมหานคร",
    "กรุงเทพฯ, กรุงเทพมหานคร",
    "Khon Kaen, ขอนแก่น",
    "อยุธยา, พระนครศรีอยุธยา",
    "bkk, กรุงเทพมหานคร",
    "โคราช, -",
    "นคร, -",
    "จังหวัดตัวอย่าง, -",
    "ก, -"
  })
  void knowsTheProvinces(String typed, String kept) {
    assertThat(heard(new Kind.Province(), typed)).isEqualTo(kept);
  }

  @Test
  void holdsWordsToTheirLength() {
    var kind = new Kind.Text(3, 10);

    assertThat(heard(kind, " สวัสดี ")).isEqualTo("สวัสดี");
    assertThat(why(kind, "ก")).isEqualTo(Sentence.UNFIT_TEXT_SHORT);
    assertThat(why(kind, "ก".repeat(11))).isEqualTo(Sentence.UNFIT_TEXT_LONG);
    assertThat(heard(new Kind.Organisation(), "อบต.ตัวอย่าง")).isEqualTo("อบต.ตัวอย่าง");
    assertThat(why(new Kind.Place(), "??")).isEqualTo(Sentence.UNFIT_PLACE);
  }

  @Test
  void gathersFilesOfTheRightTypeAndSize() {
    var rules = new Kind.FileRules(Set.of(FileSent.Type.PICTURE), 2, 1000);
    var first = new FileSent("m1", FileSent.Type.PICTURE, null, 500L);
    var second = new FileSent("m2", FileSent.Type.PICTURE, null, null);
    var third = new FileSent("m3", FileSent.Type.PICTURE, null, 500L);
    var big = new FileSent("m4", FileSent.Type.PICTURE, null, 5000L);
    var sound = new FileSent("m5", FileSent.Type.SOUND, null, 5L);

    assertThat(sent(rules, first, second)).isInstanceOf(More.class);
    assertThat(((More) sent(rules, first, second, third)).note())
        .isEqualTo(Sentence.FILES_TOO_MANY);
    assertThat(sent(rules, big))
        .isEqualTo(new Unfit(Sentence.UNFIT_FILE_SIZE, Map.of("size", "1")));
    assertThat(((More) sent(rules, big, first)).soFar().files()).containsExactly(first);
    assertThat(sent(rules, sound)).isEqualTo(new Unfit(Sentence.UNFIT_SOUND));
  }

  private static Heard sent(Kind.FileRules rules, FileSent... files) {
    return hearing().of(new Kind.Files(rules), new Input.Sent(List.of(files)));
  }

  private static String picked(Kind kind, Map<String, String> params) {
    return kept(hearing().of(kind, new Input.Tapped("", params)));
  }

  private static String heard(Kind kind, String typed) {
    return kept(hearing().of(kind, Input.Typed.of(typed)));
  }

  private static Sentence why(Kind kind, String typed) {
    return ((Unfit) hearing().of(kind, Input.Typed.of(typed))).why();
  }

  private static String shown(Kind kind, String typed) {
    return hearing().of(kind, Input.Typed.of(typed)) instanceof Fits fits
        ? new Showing(SENTENCES, Language.TH).of(kind, fits.answer())
        : "-";
  }

  private static String kept(Heard heard) {
    return heard instanceof Fits fits && fits.answer() instanceof Answer.Words words
        ? words.words().value()
        : "-";
  }

  private static Hearing hearing() {
    return new Hearing(SENTENCES, TODAY.atTime(9, 0), null);
  }
}
