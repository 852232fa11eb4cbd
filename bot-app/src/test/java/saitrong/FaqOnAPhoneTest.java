package saitrong;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A question as it is asked in the chat: the answer's card, what to say to it, and where it leads.
class FaqOnAPhoneTest {

  @RegisterExtension static final Office OFFICE = new Office();

  private static Chromium chromium;

  @BeforeAll
  static void aBrowser() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void isAnsweredWithSourceAndDayAndLedOn() {
    var chat = chat();

    chat.types("ลืมรหัสผ่าน ehsb");
    chat.hears("ลืมรหัสผ่านระบบมาตรฐานกิจการปลอดภัย");
    chat.hears("ที่มา: ");
    chat.hears("ข้อมูล ณ วันที่");
    chat.taps("ยังไม่ตรงคำถาม");

    chat.hears("อาจเป็นเรื่องต่อไปนี้");
    chat.types("0");
    chat.hears("จึงไม่ขอตอบโดยคาดเดา");
    chat.taps("ฝากคำถาม");
    chat.hears("ก่อนรับเรื่อง");
  }

  @Test
  void isLedOnInWordsOnAPc() {
    var chat = chat().onAPc();

    chat.types("ลืมรหัสผ่าน");
    chat.hears("ท่านถามเรื่องของระบบใด");
    chat.types("1");
    chat.hears("ข้อมูล ณ วันที่");
    chat.types("ฝากเรื่องถึงเจ้าหน้าที่");

    chat.hears("ฝากคำถามนี้ถึงเจ้าหน้าที่ได้เลย");
  }

  private static ChatPage chat() {
    var somebody = OFFICE.somebody().citizen;
    return ChatPage.of(OFFICE.bot(), chromium.open(1280, 900)).as(somebody.name());
  }
}
