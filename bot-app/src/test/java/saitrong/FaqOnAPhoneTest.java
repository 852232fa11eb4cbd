package saitrong;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A question as it is asked in the chat: the answer's card, what to say to it, and where it leads.
class FaqOnAPhoneTest {

  @TempDir static Path data;

  private static Chromium chromium;
  private static RunningBot bot;

  @BeforeAll
  static void theDefaultAgency() {
    chromium = Chromium.launch();
    bot = new RunningBot(data);
    bot.line.citizen("ประชาชน ทดลอง").follow();
    bot.line.citizen("ผู้ประกอบการ ทดลอง").follow();
  }

  @AfterAll
  static void stop() {
    if (bot != null) {
      bot.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void isAnsweredWithSourceAndDayAndLedOn() {
    var chat = ChatPage.of(bot, chromium.open(1280, 900));

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
    var chat = ChatPage.of(bot, chromium.open(1280, 900)).as("ผู้ประกอบการ ทดลอง").onAPc();

    chat.types("ลืมรหัสผ่าน");
    chat.hears("ท่านถามเรื่องของระบบใด");
    chat.types("1");
    chat.hears("ข้อมูล ณ วันที่");
    chat.types("ปรึกษาเจ้าหน้าที่");

    chat.hears("ฝากคำถามนี้ถึงเจ้าหน้าที่ได้เลย");
  }
}
