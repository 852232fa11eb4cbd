package saitrong.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is hidden before it is stored, and what must stay readable.
class TypedSecretsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "รหัสผ่าน Somchai2569 เข้าไม่ได้ | รหัสผ่าน ••• เข้าไม่ได้",
        "รหัสผ่านAbc12345ค่ะ | รหัสผ่าน•••ค่ะ",
        "รหัสผ่าน: somchai | รหัสผ่าน: •••",
        "รหัสผ่านคือ somchai ค่ะ | รหัสผ่านคือ ••• ค่ะ",
        "รหัสผ่าน ๑๒๓๔๕๖ ใช้ไม่ได้ | รหัสผ่าน ••• ใช้ไม่ได้",
        "รหัส ผ่าน = P@ssw0rd! | รหัส ผ่าน = •••",
        "รหัสผ่านเดิมคือ abcd1234 | รหัสผ่านเดิมคือ •••",
        "รหัสผ่านของผมคือ abcd1234 | รหัสผ่านของผมคือ •••",
        "รหัสผ่าน (password): abcd1234 | รหัสผ่าน (password): •••",
        "ตั้งรหัสผ่านใหม่เป็น Doh#2569 แล้ว | ตั้งรหัสผ่านใหม่เป็น ••• แล้ว",
        "พาสเวิร์ด qwerty99 | พาสเวิร์ด •••",
        "พาสเวิด: qwerty | พาสเวิด: •••",
        "my password is hunter22 | my password is •••",
        "My PASSWORD is Hunter | My PASSWORD is •••",
        "password for my account is hunter22 ok | password for my account is ••• ok",
        "user: somchai pass: abc12 | user: somchai pass: •••",
        "pwd=letmein | pwd=•••",
        "pw hunter22 | pw •••",
        "username somchai password \"s3cret!\" | username somchai password \"•••",
        "OTP 123456 | OTP •••",
        "รหัส OTP คือ 123456 ค่ะ | รหัส OTP คือ ••• ค่ะ",
        "OTP 123456. ขอบคุณ | OTP •••. ขอบคุณ",
        "otp:๑๒๓๔๕๖ | otp:•••",
        "OTP 123 456 ใช้ไม่ได้ | OTP ••• ใช้ไม่ได้",
        "รหัสยืนยัน 9876 | รหัสยืนยัน •••",
        "รหัสยืนยันตัวตนที่ได้รับคือ 987654 | รหัสยืนยันตัวตนที่ได้รับคือ •••",
        "โอทีพี 445566 | โอทีพี •••",
        "verification code: G-123456 | verification code: •••",
        "PIN 123456 | PIN •••",
        "เลเซอร์ JT9-9999999-99 ครับ | เลเซอร์ ••• ครับ",
        "JT9999999999 | •••",
        "jt๙-๙๙๙๙๙๙๙-๙๙ | •••",
        "หลังบัตร JT9 9999999 99 | หลังบัตร •••",
        "รหัสผ่าน abc123 OTP 445566 | รหัสผ่าน ••• OTP •••",
        "user: somchai รหัส: Abc@1234 | user: somchai รหัส: •••",
        "user:somchai/รหัส:Abc@1234 | user:somchai/รหัส:•••",
        "user somchai รหัส letmein1 ค่ะ | user somchai รหัส ••• ค่ะ",
        "user: somchai รหัส: letmein | user: somchai รหัส: •••",
        "ยูส 10234 รหัส Somchai2569 เข้าไม่ได้ | ยูส 10234 รหัส ••• เข้าไม่ได้",
        "ยูสเซอร์ 10234 รหัส 567890 | ยูสเซอร์ 10234 รหัส •••",
        "ไอดี somchai และรหัส Abc@1234 | ไอดี somchai และรหัส •••",
        "ชื่อผู้ใช้งาน: somchai, รหัส Abc@1234 | ชื่อผู้ใช้งาน: somchai, รหัส •••",
        "รหัสเข้าระบบคือ Abc@1234 | รหัสเข้าระบบคือ •••",
        "รหัสเข้าใช้งาน: Abc1234 ค่ะ | รหัสเข้าใช้งาน: ••• ค่ะ",
        "รหัสคือ Abc1234 | รหัสคือ •••",
        "รหัสของผมคือ Abc@1234 | รหัสของผมคือ •••",
        "รหัสผ่านคือ แมวน้อย2560 | รหัสผ่านคือ •••",
        "รหัสผ่าน: แมวน้อย๒๕ค่ะ | รหัสผ่าน: •••ค่ะ",
        "123456 คือรหัส OTP | ••• คือรหัส OTP",
        "123456 คือรหัสยืนยันของท่าน | ••• คือรหัสยืนยันของท่าน",
        "G-123456 is your verification code | ••• is your verification code",
        "123 456 is your Google security code. | ••• is your Google security code.",
        "๑๒๓๔ เป็นรหัสผ่าน | ••• เป็นรหัสผ่าน",
      })
  void hidesTheValue(String typed, String kept) {
    assertThat(TypedSecrets.mask(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ลืมรหัสผ่าน",
        "ลืมรหัสผ่านค่ะ ทำอย่างไรดี",
        "ตั้งรหัสผ่านใหม่อย่างไร",
        "รหัสผ่านคืออะไร",
        "รหัสผ่านต้องมีกี่ตัว",
        "รหัสผ่าน 8-12 ตัวอักษรใช่ไหม",
        "รหัสผ่านหมดอายุทุก 90 วัน",
        "รหัสผ่านต้องยาว 12 ตัว",
        "reset password please",
        "password reset does not work",
        "my password doesn't work",
        "my password is wrong",
        "password is incorrect!",
        "the password is not accepted",
        "forgot password for DOH Card",
        "password 1234567890 characters long",
        "ลืมรหัสผ่าน 0000000000 โทรกลับด้วย",
        "ลืมรหัสผ่าน เบอร์โทร: 0000000000",
        "ลืมรหัสผ่าน somchai@example.com",
        "เปลี่ยนรหัสผ่านที่ https://example.com/a1",
        "เปลี่ยนรหัสผ่าน https://example.com/a1",
        "รหัสไปรษณีย์ 11000",
        "รหัสหน่วยงาน 12345",
        "เลขที่รับแจ้ง 00011/2569",
        "OTP 00011/2569",
        "OTP ไม่มา",
        "OTP ไม่มา 0000000000",
        "ขอ OTP ที่เบอร์ 0000000000",
        "OTP มี 6 หลัก",
        "OTP 4567 บาท",
        "ยืนยันเข้าร่วมประชุม",
        "ยืนยัน 4567",
        "มาตรฐานความปลอดภัย 2569",
        "passport 2569",
        "bypass 1234",
        "opinion 1234",
        "shipping 1234",
        "EX999999999TH",
        "รหัสหน่วยงาน: DOH12345",
        "รหัสของหน่วยงานคือ DOH12345",
        "ชื่อผู้ใช้ somchai รหัสหน่วยงาน 12345",
        "รหัส 11000",
        "รหัสคือ 11000",
        "รหัส: somchai",
        "รหัส DOH2024 หมดอายุเมื่อใด",
        "ลืมรหัส: somchai01",
        "รหัสคืออะไร",
        "รหัสเข้าระบบต้องมีกี่ตัว",
        "ยูส 10234 รหัส เข้าไม่ได้",
        "รหัสผ่านคือเลข 4 ตัว",
        "รหัสผ่านคือตัวเลข12ตัว",
        "รหัสผ่าน: ยังไม่ได้รับ โทร 0000000000",
        "รหัสผ่าน:ยังไม่ได้รับโทร0000000000",
        "12345 คือรหัสหน่วยงาน",
        "00011/2569 คือรหัสยืนยันหรือไม่",
        "1234567890123",
        "ABC9-9999999-99",
        "",
      })
  void leavesTheRestWhole(String typed) {
    assertThat(TypedSecrets.mask(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "เลขบัตร 1000000000009 ค่ะ,เลขบัตร ••••••••••••• ค่ะ",
    "1-0000-00000-00-9,•••••••••••••",
    "ID1000000000009,ID•••••••••••••",
    "1 0000 00000 00 9,•••••••••••••",
    "เลขบัตร๑๐๐๐๐๐๐๐๐๐๐๐๙,เลขบัตร•••••••••••••",
    "รหัสผ่าน abc123 บัตร 1000000000009,รหัสผ่าน ••• บัตร •••••••••••••"
  })
  void hidesACitizenNumberWhoseLastDigitChecks(String typed, String kept) {
    assertThat(TypedSecrets.mask(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000008",
        "เลขผู้เสียภาษี 0000000000001",
        "10000000000090",
        "01000000000009",
        "0-0000-00000-00-0"
      })
  void leavesANumberThatIsNoCitizens(String typed) {
    assertThat(TypedSecrets.mask(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "เลขบัตร 1000000000009 ค่ะ,1000000000009",
    "1-0000-00000-00-9,1000000000009",
    "เลขบัตร๑๐๐๐๐๐๐๐๐๐๐๐๙,1000000000009",
    "1000000000008 แก้เป็น 1000000000009,1000000000009",
    "1000000000009 และ 2000000000008,1000000000009",
    "รหัสผ่าน abc123 บัตร 1000000000009,1000000000009"
  })
  void findsTheFirstCitizenNumberForWhoAsksForOne(String typed, String number) {
    assertThat(TypedSecrets.citizenNumber(typed)).hasValue(new PersonalText(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ลืมรหัสผ่าน",
        "1000000000008",
        "รหัสผ่าน 1000000000009",
        "เลข 0-0000-00000-00-0"
      })
  void findsNoneThatIsNotHiddenAsOne(String typed) {
    assertThat(TypedSecrets.citizenNumber(typed)).isEmpty();
  }

  @Test
  void hidesAfterALineBreak() {
    assertThat(TypedSecrets.mask("user\nsomchai\nรหัสผ่าน\nabc12345\nขอบคุณ"))
        .isEqualTo("user\nsomchai\nรหัสผ่าน\n•••\nขอบคุณ");
  }

  /// Would not end in a lifetime if the patterns tried every way to split a text.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "รหัสผ่าน",
        "ของ",
        "รหัสผ่านของ",
        "pass ",
        "for a b c ",
        "OTP 12 ",
        "((((",
        "user: a ",
        "user a รหัส",
        "1234 is a b c ",
        "1234 คือรหัส OTP",
        "แมวน้อย",
        "แมว25",
        "JT9-"
      })
  void reachesTheEndOfATextMadeToKeepItBusy(String part) {
    String text = "รหัสผ่าน" + part.repeat(5_000 / part.length()) + ":";

    assertThat(TypedSecrets.mask(text)).isNotEmpty();
  }
}
