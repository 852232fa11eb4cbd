package saitrong.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words that ship, as people type them, against messages that ask for something.
class SmallTalkTest {

  private final Texts texts = ShippedFiles.of("profile").texts();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HELLO    | สวัสดี
          HELLO    | สวัสดีค่ะ
          HELLO    | สวัสดีครับบบบ
          HELLO    | สวัสดีี คับ
          HELLO    | สวัสดีจ้าาา
          HELLO    | สวัดดีค่ะ
          HELLO    | หวัดดี
          HELLO    | ดีค่ะ
          HELLO    | ดีคะ
          HELLO    | ดีจ้า
          HELLO    | สวัสดีตอนเช้าค่ะ
          HELLO    | สวัสดีเจ้าหน้าที่ครับ
          HELLO    | สวัสดีค่ะ ขอสอบถามหน่อยค่ะ
          HELLO    | สวัสดีค่ะ 🙏
          HELLO    | สวัสดีค่าา
          HELLO    | ดีค่า
          HELLO    | Hello!
          HELLO    | helloooo
          HELLO    | hi ค่ะ
          HELLO    | sawasdee ka
          HELLO    | 👋🏽
          HELLO    | l;ylfu
          HELLO    | l;ylfu8iy[
          HELLO    | ้ำสสน
          THANKS   | -v[86I
          THANKS   | ขอบคุณ
          THANKS   | ขอบคุณมากๆ ค่ะ
          THANKS   | ขอบคุณณณณ
          THANKS   | ขอบคุนนะคะ
          THANKS   | ขอบใจจ้า
          THANKS   | ขอบพระคุณอย่างสูงครับ
          THANKS   | โอเคค่ะ ขอบคุณค่ะ
          THANKS   | ขอบคุณค่ะ สวัสดีค่ะ
          THANKS   | รับทราบ ขอบคุณมากครับ 555
          THANKS   | thx
          THANKS   | Thank you so much!
          THANKS   | ขอบคุณค่าา
          THANKS   | ขอบคุณค่า
          THANKS   | ขอบคุณน้าา
          THANKS   | ขอบคุณคร้าบบบ
          THANKS   | ขอบคูณมากค่าาา
          THANKS   | ขอบคุณงับ
          THANKS   | แต๊งค่าา
          THANKS   | thxxx
          THANKS   | thank u
          THANKS   | 🙏
          THANKS   | 🙏🏻🙏🏻
          THANKS   | ❤️
          FAREWELL | บ๊ายบาย
          FAREWELL | บ๊ายบายค่ะ
          FAREWELL | ลาก่อน
          FAREWELL | bye bye
          NOTED    | ok
          NOTED    | OK.
          NOTED    | okค่ะ
          NOTED    | โอเค
          NOTED    | โอเคค่ะ
          NOTED    | โอเคครับผม
          NOTED    | รับทราบค่ะ
          NOTED    | โอเคค่าา
          NOTED    | ค่าาา
          NOTED    | ค่ะ
          NOTED    | ครับ
          NOTED    | ได้ค่ะ
          NOTED    | 👍
          LAUGHTER | 55
          LAUGHTER | 555
          LAUGHTER | 555+
          LAUGHTER | 55555+
          LAUGHTER | ๕๕๕
          LAUGHTER | ฮ่าๆ
          LAUGHTER | ฮ่าๆๆๆ
          LAUGHTER | ฮ่าฮ่าฮ่า
          LAUGHTER | hahahaha
          LAUGHTER | 😂😂
          WORDLESS | 😀
          WORDLESS | ...
          WORDLESS | ?
          WORDLESS | '   '
          WORDLESS | (brown)
          WORDLESS | (moon grin)(brown)
          """)
  void isKnownAsPeopleTypeIt(TextKey answer, String typed) {
    assertThat(texts.smallTalk(typed)).contains(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สวัสดีค่ะ ขอถามเรื่องส้วม",
        "สวัสดีครับ เข้าระบบไม่ได้",
        "ขอบคุณค่ะ แล้วต้องใช้เอกสารอะไรบ้าง",
        "โอเค แล้วต้องทำอย่างไรต่อ",
        "hello how do I register",
        "ok but where",
        "ขอบคุณค่ะ ค่าธรรมเนียมเท่าไร",
        "ค่าบัตร",
        "ได้ค่าอะไรบ้าง",
        "ดีไหม",
        "ได้ไหมคะ",
        "ใช่ไหม",
        "มากเลย",
        "5",
        "1",
        "555 หมู่ 5",
        "0 0000 0000",
        "ส้วม 😂",
        "你好",
        "DOH Card",
        "บ่าย",
        "บ่าย ๆ ค่ะ",
        "ฮาวาย"
      })
  void isNotSeenInWhatAsksForSomething(String typed) {
    assertThat(texts.smallTalk(typed)).isEmpty();
  }

  @Test
  void isReadQuicklyWhateverSomebodyPastes() {
    assertThat(texts.smallTalk("ฮา".repeat(2_500))).isEmpty();
    assertThat(texts.smallTalk("ฮา".repeat(60))).contains(TextKey.LAUGHTER);
  }
}
