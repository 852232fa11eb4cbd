package saitrong.ticket;

import saitrong.shared.Language;

/// Something without which a case is not opened, or a step not taken.
public enum Need {
  CHANNEL("ช่องทางที่รับเรื่อง", "the channel"),
  TIME("เวลาที่ได้รับเรื่อง", "the time of receipt"),
  NAME("ชื่อผู้แจ้ง", "who asks"),
  GROUP("กลุ่มผู้ใช้", "the user group"),
  TOPIC("หัวข้อ", "the topic"),
  MATTER("เรื่องที่แจ้ง", "what it is about"),
  CALL_BACK("ช่องทางติดต่อกลับ", "how to reach them"),
  ORGANISATION("หน่วยงานของผู้แจ้ง", "their organisation"),
  PROVINCE("จังหวัด", "the province"),
  SYSTEM("ระบบ", "the system"),
  LETTER_NUMBER("เลขที่หนังสือ", "the letter's number"),
  LETTER_DATE("วันที่ของหนังสือ", "the letter's date"),
  ANSWER("คำตอบ", "the answer"),
  WANTED("ข้อมูลที่ต้องการ", "what is wanted"),
  DONE("สิ่งที่ดำเนินการแล้ว", "what was done"),
  WHY("เหตุผล", "why"),
  REASON("เหตุผลตามรายการ", "a reason from the list"),
  INSTEAD("สิ่งที่ทำได้แทน", "what can be done instead"),
  TO("หน่วยงานหรือผู้ที่จะรับเรื่องต่อ", "the unit or person to have it"),
  NOTE("บันทึกถึงผู้รับ", "the note for them"),
  UNTIL("วันครบกำหนด", "the day by which"),
  FOLLOW_UP("วันที่จะติดตามผล", "the day to follow it up"),
  AGENCY("ชื่อหน่วยงานภายนอก", "the agency's name"),
  REFERENCE("เลขที่อ้างอิงของการส่งต่อ", "their reference"),
  CONTACT("ช่องทางติดต่อหน่วยงานนั้น", "how to reach them"),
  DELAYED_FOR("เหตุผลที่ต้องเลื่อน ซึ่งจะแจ้งแก่ผู้แจ้ง", "why it takes longer, for the requester"),
  CANCELLED_FOR("เหตุผลที่ยกเลิก", "why it is cancelled"),
  REOPENED_FOR("เหตุผลที่เปิดใหม่", "why it is reopened"),
  STAGE("สถานะย่อย", "the agency's own state"),
  RETURNED_FOR("สิ่งที่ให้แก้ไข", "what is to be changed"),
  HOW("แจ้งทางใด และแจ้งผู้ใด", "how, and whom"),
  INTO("เลขที่รับแจ้งของเรื่องที่ดำเนินการต่อ", "the number that goes on");

  private final String thai;
  private final String english;

  Need(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  public String in(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }
}
