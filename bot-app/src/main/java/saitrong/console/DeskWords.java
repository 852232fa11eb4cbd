package saitrong.console;

import saitrong.content.Words;
import saitrong.rating.Aspect;
import saitrong.transcript.Fate;
import saitrong.transcript.Mark;

/// What the desk says, in both languages.
final class DeskWords {

  static final Words NOW = new Words("ขณะนี้", "Now");
  static final Words MAIL_WAITING = new Words("ข้อความที่รอตอบ", "Messages waiting for an answer");
  static final Words MAIL_OLDEST =
      new Words("ข้อความที่รอนานที่สุด รอมาแล้ว", "The oldest has waited");
  static final Words LETTERS_WAITING =
      new Words("ข้อความของหน่วยงานที่รอส่ง", "Messages of ours waiting to go out");
  static final Words QUOTA_LEFT =
      new Words("โควตาส่งข้อความที่เหลือในเดือนนี้", "Pushes left this month");
  static final Words VERSION =
      new Words("รุ่นของไฟล์หน่วยงานที่ใช้อยู่", "Version of the agency's files in use");
  static final Words PARKED = new Words("ค้างรอเจ้าหน้าที่", "Waiting for staff");
  static final Words AS_OF = new Words("ข้อมูลเรื่อง ณ", "Cases as of");
  static final Words ASSIGNED =
      new Words("ผู้ได้รับมอบหมายเรื่องปกปิด", "Assigned to confidential cases");
  static final Words NOBODY_ASSIGNED =
      new Words(
          "ยังไม่มี จึงไม่มีใครเปิดเรื่องปกปิดได้ ผู้ดูแลระบบกำหนดได้ตามคู่มือผู้ดูแลระบบ",
          "nobody, so nobody can open a confidential case: an administrator assigns them, see the"
              + " guide for administrators");
  static final Words CASES_UNTAKEN =
      new Words("เรื่องที่ยังไม่มีผู้รับเรื่อง", "Cases that nobody has taken up");
  static final Words CASES_OLDEST =
      new Words("เรื่องที่รอรับนานที่สุด รอมาแล้ว", "The oldest of these has waited");
  static final Words CASES_DUE_TODAY = new Words("เรื่องที่ครบกำหนดวันนี้", "Cases due today");
  static final ForWhom CASES_TO_TELL =
      new ForWhom(
          new Words("เรื่องที่ต้องแจ้งผ่านช่องทางอื่น", "To be told in another way than LINE"),
          new Words(
              "เรื่องที่ต้องแจ้งผ่านช่องทางอื่น (คำสั่ง cases untold)",
              "To be told in another way than LINE (the command cases untold)"));
  static final Words CASES_LATE = new Words("เรื่องที่เลยกำหนด", "Cases that are late");
  static final Words CASES_ESCALATED =
      new Words("เรื่องเลยกำหนดที่ถึงหัวหน้า", "Late cases that are for a head now");
  static final Words CASES_FOLLOW_UP =
      new Words("เรื่องที่ส่งต่อและถึงวันติดตามผล", "Forwarded cases to be followed up");
  static final Words CASES_DELAYED =
      new Words("เรื่องที่แจ้งเลื่อนกำหนดแล้ว", "Cases with a new day told");
  static final Words CASES_TERM_OVER =
      new Words(
          "เรื่องที่ผู้แจ้งไม่ได้ส่งข้อมูลในกำหนด ยุติได้",
          "Cases to be closed: no information came in time");
  static final Words ATTENTION =
      new Words("ที่ควรดู ใน 24 ชั่วโมงที่ผ่านมา", "To look at, last 24 hours");
  static final Words MAIL_PARKED =
      new Words("ข้อความที่ระบบตอบไม่สำเร็จ", "Messages that could not be answered");
  static final Words LETTERS_PARKED =
      new Words(
          "ข้อความที่ไม่ทราบผลการส่ง และเลิกส่งซ้ำแล้ว", "Messages with unknown outcome, given up");
  static final Words FILES_WAITING =
      new Words(
          "ไฟล์ของประชาชนที่กำลังรับจาก LINE", "Files of citizens still being fetched from LINE");
  static final Words FILES_LOST =
      new Words(
          "ไฟล์ที่เก็บไว้ไม่ได้ ต้องขอให้ส่งใหม่",
          "Files that could not be kept: to be asked for again");
  static final ForWhom ANSWERS_TO_REVIEW =
      new ForWhom(
          new Words("คำตอบที่เลยกำหนดทบทวน", "Answers past their review date"),
          new Words(
              "คำตอบที่เลยกำหนดทบทวน (คำสั่ง faq-tasks แยกตามผู้รับผิดชอบ)",
              "Answers past their review date (the command faq-tasks lists them by owner)"));
  static final Words VOTES =
      new Words(
          "คำตอบที่ผู้รับบริการบอกว่ายังไม่ตรงคำถาม ใน 30 วันที่ผ่านมา",
          "Answers that were not what was asked, last 30 days");
  static final ForWhom SCORES =
      new ForWhom(
          new Words("ตัวเลขเดือนนี้: ความพึงพอใจ", "This month: how people were served"),
          new Words(
              "ตัวเลขเดือนนี้: ความพึงพอใจ (คำสั่ง cases scores แยกละเอียด)",
              "This month: how people were served (cases scores tells more)"));
  static final Words FIGURES =
      new Words(
          "เฉลี่ย %.2f · ให้ 4–5 ร้อยละ %.0f · %d คะแนน · ตอบร้อยละ %.0f ของที่ถาม",
          "mean %.2f · %.0f%% gave 4 or 5 · %d scores · %.0f%% of those asked");
  static final Words TOO_FEW =
      new Words("น้อยกว่า 5 คะแนน ยังไม่แสดง", "fewer than 5 scores, not shown yet");
  static final Words OTHER_GROUPS = new Words("กลุ่มอื่น ๆ รวมกัน", "other groups together");
  static final Words NO_GROUP = new Words("ไม่ระบุกลุ่ม", "no group stated");
  static final Words VOTED_WRONG = new Words("คำตอบที่ควรแก้", "Answers to mend");
  static final Words HELPED = new Words("ได้คำตอบแล้ว", "helped");
  static final Words NOT_HELPED = new Words("ยังไม่ตรงคำถาม", "not what was asked");
  static final ForWhom MORE =
      new ForWhom(
          new Words("นอกจากนี้อีก", "And more"),
          new Words(
              "นอกจากนี้อีก (คำสั่ง faq-tasks และ faq-learned แสดงทั้งหมด)",
              "And more (faq-tasks and faq-learned list all)"));
  static final Words UNKNOWN = new Words("ยังไม่ทราบ", "not known yet");
  static final Words NO_LIMIT = new Words("ไม่จำกัด", "no limit");
  static final Words SECONDS = new Words("วินาที", "seconds");
  static final Words MINUTES = new Words("นาที", "minutes");
  static final Words HOURS = new Words("ชั่วโมง", "hours");
  static final Words DAYS = new Words("วัน", "days");

  private DeskWords() {}

  /// Commands are for whoever has the server; others ask them.
  ///
  /// @param admins names the command
  record ForWhom(Words everybody, Words admins) {

    Words to(boolean admin) {
      return admin ? admins : everybody;
    }
  }

  /// @param meaning what it means for the people who write to us
  record StateWords(Words brief, ForWhom meaning) {

    StateWords(Words brief, Words meaning) {
      this(brief, new ForWhom(meaning, meaning));
    }
  }

  static StateWords of(Overview.State state) {
    return switch (state) {
      case WELL ->
          new StateWords(
              new Words("✓ ทำงานปกติ", "✓ All is well"),
              new Words("รับข้อความและตอบกลับได้", "Messages are taken and answered."));
      case FILES_BROKEN ->
          new StateWords(
              new Words("! ไฟล์ของหน่วยงานมีจุดที่ต้องแก้", "! The agency's files need mending"),
              new ForWhom(
                  new Words(
                      "ระบบยังตอบตามไฟล์ชุดเดิมที่ถูกต้อง โปรดแจ้งผู้ดูแลระบบ",
                      "Answers still come from the last good files. Please tell the"
                          + " administrator."),
                  new Words(
                      "ระบบยังตอบตามไฟล์ชุดเดิมที่ถูกต้อง"
                          + " คำสั่ง check บอกไฟล์และบรรทัดที่ต้องแก้",
                      "Answers still come from the last good files. The command check names the"
                          + " file and the line.")));
      case QUOTA_SHORT ->
          new StateWords(
              new Words("! มีข้อความรอโควตา", "! Messages wait for quota"),
              new Words(
                  "โควตาส่งข้อความของเดือนนี้ไม่พอ ข้อความที่รอจะส่งไปกับคำตอบครั้งถัดไป"
                      + " หรือเมื่อมีโควตา เพิ่มโควตาได้ใน LINE Official Account Manager",
                  "This month's pushes do not suffice. What waits goes out with the next reply, or"
                      + " when there is quota. LINE Official Account Manager sells more."));
      case ANSWERS_LATE ->
          new StateWords(
              new Words("! ตอบช้ากว่าปกติ", "! Answers are late"),
              new ForWhom(
                  new Words(
                      "มีข้อความรอตอบนานเกิน 1 นาที ข้อความยังอยู่ครบ หากยังไม่ลดลงใน 5 นาที"
                          + " โปรดแจ้งผู้ดูแลระบบ",
                      "A message has waited for over a minute. Nothing is lost. If it does not get"
                          + " better in five minutes, please tell the administrator."),
                  new Words(
                      "มีข้อความรอตอบนานเกิน 1 นาที ข้อความยังอยู่ครบ หากยังไม่ลดลงใน 5 นาที"
                          + " ตรวจด้วยคำสั่ง doctor",
                      "A message has waited for over a minute. Nothing is lost. If it does not get"
                          + " better in five minutes, the command doctor tells more.")));
      case LINE_TROUBLE ->
          new StateWords(
              new Words("! ส่งไป LINE มีปัญหา", "! Trouble with LINE"),
              new ForWhom(
                  new Words(
                      "ข้อความที่เข้ามาเก็บไว้ครบ และจะส่งคำตอบอีกครั้ง หากส่งไม่ทันเวลาจะแสดงใน"
                          + " \"ที่ควรดู\" โปรดแจ้งผู้ดูแลระบบ",
                      "What comes in is kept, and answers are tried again; what was too late is"
                          + " shown under \"To look at\". Please tell the administrator."),
                  new Words(
                      "ข้อความที่เข้ามาเก็บไว้ครบ และจะส่งคำตอบอีกครั้ง หากส่งไม่ทันเวลาจะแสดงใน"
                          + " \"ที่ควรดู\" ตรวจด้วยคำสั่ง doctor",
                      "What comes in is kept, and answers are tried again; what was too late is"
                          + " shown under \"To look at\". The command doctor tells more.")));
      case CANNOT_STORE ->
          new StateWords(
              new Words("! เก็บข้อความไม่ได้", "! Messages cannot be stored"),
              new Words(
                  "ฐานข้อมูลไม่ตอบ LINE จะส่งข้อความมาใหม่หากเปิด Webhook redelivery ไว้"
                      + " แจ้งผู้ดูแลระบบทันที",
                  "The database does not answer. LINE sends again if webhook redelivery is on. Tell"
                      + " the administrator now."));
    };
  }

  static Words of(Aspect aspect) {
    return switch (aspect) {
      case SERVICE -> new Words("การให้บริการ", "The service");
      case SYSTEM -> new Words("การใช้ระบบ", "The use of the system");
    };
  }

  static Words of(Mark mark) {
    return switch (mark) {
      case EMERGENCY ->
          new Words("ข้อความที่แจ้งเหตุฉุกเฉิน", "Messages that told of an emergency");
      case UNANSWERED -> new Words("คำถามที่ยังไม่มีคำตอบ", "Questions without an answer");
      case LEFT_BEHIND ->
          new Words(
              "ข้อความในแบบคำถามที่ปิดแล้ว (อยู่ในแชตเท่านั้น)",
              "Messages to a form that was closed (in the chat only)");
      case MASKED ->
          new Words(
              "ข้อความที่มีรหัสหรือเลขประจำตัวประชาชน (ปิดบังแล้ว)",
              "Messages with a code or citizen number (masked)");
    };
  }

  static Words of(Fate fate) {
    return switch (fate) {
      case UNKNOWN -> new Words("ตอบแล้วแต่ไม่ทราบว่าถึงหรือไม่", "Answered, arrival unknown");
      case REFUSED -> new Words("LINE ไม่รับข้อความ", "Refused by LINE");
      case BLOCKED ->
          new Words(
              "ผู้รับบล็อกบัญชี ต้องแจ้งผ่านช่องทางอื่น", "Blocked: must be told another way");
      case DROPPED ->
          new Words(
              "ไม่ได้แจ้ง มีความคืบหน้าใหม่กว่าหรือพ้นเวลา", "Overtaken, or its time was over");
      case EXPIRED -> new Words("ส่งไม่ทันเวลา จึงไม่ส่งแล้ว", "Too late to be of use");
      case PARKED -> new Words("เลิกส่งซ้ำ รอเจ้าหน้าที่", "Given up, waits for staff");
      case REPLIED -> new Words("ตอบกลับแล้ว", "Replied");
      case PUSHED -> new Words("ส่งแล้ว", "Pushed");
      case WAITING -> new Words("รอส่ง", "Waiting");
    };
  }
}
