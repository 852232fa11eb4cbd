package saitrong;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three flows as citizens of a sub-district walk them: with the thumb on a phone, in words on a PC
/// that has no quick replies, and for an appointment.
class FlowsOnAPhoneTest {

  @TempDir static Path data;

  private static Chromium chromium;
  private static RunningBot bot;

  @BeforeAll
  static void aSubDistrict() {
    chromium = Chromium.launch();
    bot = new RunningBot(data, "--saitrong.content.agency=tambon-example");
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
  void reportsAStreetLightWithTheThumb() {
    var chat = open();

    chat.types("แจ้งไฟส่องสว่างชำรุด");
    chat.hears("ส่งภาพเสาไฟหรือหลอดไฟที่ชำรุดได้เลย");
    chat.taps("ข้ามข้อนี้");
    chat.hears("ไฟที่ชำรุดอยู่ที่ใด");
    chat.types("หน้าวัดตัวอย่าง");
    chat.taps("ไม่ติด");
    chat.taps("รับทราบและทำต่อ");
    chat.hears("ขอทราบชื่อและนามสกุลของท่าน");
    chat.types("นางสาวตัวอย่าง ทดสอบ");
    chat.hears("หมายเลขโทรศัพท์ที่ติดต่อกลับได้");
    chat.taps("ข้ามข้อนี้");
    chat.hears("สรุปเรื่องที่จะแจ้ง");
    chat.taps("ถูกต้อง ส่งเรื่อง");

    chat.hears("ได้รับเรื่องของท่านแล้ว");
    chat.hears("เลขที่รับแจ้ง 0000");
  }

  @Test
  void leavesASuggestionInWordsOnAPc() {
    var chat = open().onAPc();

    chat.types("ข้อเสนอแนะ");
    chat.hears("ท่านพึงพอใจบริการของหน่วยงานระดับใด");
    chat.types("๕");
    chat.hears("มีข้อเสนอแนะอย่างไร");
    chat.types("ป้ายบอกทางควรใหญ่ขึ้น");
    chat.hears("สรุปข้อเสนอแนะ");
    chat.types("1");

    chat.hears("ขอบคุณสำหรับข้อเสนอแนะ");
  }

  @Test
  void booksAnAppointment() {
    var chat = open().as("ผู้ประกอบการ ทดลอง");

    chat.types("จองคิวออนไลน์");
    chat.hears("ต้องการจองคิวใหม่ หรือดูคิวที่จองไว้");
    chat.taps("จองคิวใหม่");
    chat.hears("จองคิวที่จุดบริการใด");
    chat.types("1");
    chat.hears("ต้องการจองวันใด");
    chat.types("1");
    chat.hears("ต้องการจองเวลาใด");
    chat.types("1");
    chat.taps("รับทราบและทำต่อ");
    chat.hears("ขอทราบชื่อและนามสกุลของท่าน");
    chat.types("นางสาวตัวอย่าง ทดสอบ");
    chat.hears("หมายเลขโทรศัพท์ที่ติดต่อกลับได้");
    chat.taps("ข้ามข้อนี้");
    chat.hears("สรุปการจองคิว");
    chat.types("1");

    chat.hears("จองคิวแล้ว");
  }

  private static ChatPage open() {
    return ChatPage.of(bot, chromium.open(1280, 900));
  }
}
