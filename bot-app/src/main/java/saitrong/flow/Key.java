package saitrong.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import saitrong.shared.Language;

/// The keys of a flow's file, each with its Thai and its English name.
enum Key {
  TH("th", "th"),
  EN("en", "en"),
  NAME("ชื่อ", "name"),
  STARTS_WITH("เริ่มเมื่อพิมพ์", "starts-with"),
  REST("พักเมื่อเงียบ", "rest-after"),
  KEEP("เก็บไว้", "keep-for"),
  REMIND("เตือนเมื่อเงียบ", "remind-after"),
  STEPS("ขั้นตอน", "steps"),
  STEP("ชื่อขั้น", "step"),
  TELL("บอก", "tell"),
  PICTURE("ภาพ", "picture"),
  LINKS("ลิงก์", "links"),
  ADDRESS("เปิด", "opens"),
  CARD("การ์ด", "card"),
  ALT("เมื่อไม่เห็นการ์ด", "alt"),
  TITLE("หัวเรื่อง", "title"),
  FACT("ตัวใหญ่", "fact"),
  ROWS("บรรทัด", "rows"),
  VALUE("ค่า", "value"),
  BUTTONS("ปุ่มการ์ด", "buttons"),
  SAYS("พิมพ์ว่า", "says"),
  FOOT("ท้ายการ์ด", "foot"),
  ASK("ถาม", "ask"),
  TEXT("ข้อความ", "text"),
  ANSWER("คำตอบ", "answer"),
  CHOICES("ตัวเลือก", "choices"),
  CHOICES_FROM("ตัวเลือกจาก", "choices-from"),
  TAKE_THE_ONLY("เลือกให้เมื่อมีข้อเดียว", "take-the-only"),
  ID("รหัส", "id"),
  BUTTON("ปุ่ม", "button"),
  ALSO("คำอื่น", "also"),
  HINT("คำแนะนำ", "hint"),
  WHEN_UNFIT("เมื่อตอบไม่ตรง", "when-unfit"),
  IN_SUMMARY("ในสรุป", "in-summary"),
  OPTIONAL("ข้ามได้", "optional"),
  REMEMBER("จำไว้", "remember"),
  PERSONAL("ส่วนบุคคล", "personal"),
  NEEDS_CONSENT("ต้องยินยอม", "needs-consent"),
  ASK_AGAIN_AFTER("ถามใหม่เมื่อแก้", "ask-again-after"),
  LEAST("อย่างน้อย", "at-least"),
  MOST("ไม่เกิน", "at-most"),
  ACCEPTS("รับ", "accepts"),
  SIZE("ขนาดไม่เกิน", "size-at-most"),
  SPAN("ช่วง", "when"),
  NOT_BEFORE("ไม่ก่อน", "not-before"),
  IF("ถ้า", "if"),
  THEN("แล้ว", "then"),
  OTHERWISE("ไม่เช่นนั้น", "otherwise"),
  GO_TO("ไปที่", "go-to"),
  ROUNDS("รอบ", "rounds"),
  USE("ใช้ชุด", "use"),
  NOTICE("แจ้งการใช้ข้อมูล", "notice"),
  DATA("เก็บ", "data"),
  PURPOSE("ใช้เพื่อ", "purpose"),
  SEEN_BY("ผู้เห็น", "seen-by"),
  IF_DECLINED("หากไม่สะดวก", "if-declined"),
  CONSENT("ขอความยินยอม", "consent"),
  CONFIRM_KNOWN("ยืนยันข้อมูลเดิม", "confirm-known"),
  SUMMARY("สรุป", "summary"),
  OPEN_CASE("เปิดเรื่อง", "open-case"),
  CONFIDENTIAL("ปกปิด", "confidential"),
  ANSWERED("ตอบทันที", "answered"),
  FIND_ANSWER("หาคำตอบ", "find-answer"),
  FROM("จาก", "from"),
  FIND_CASE("ค้นเรื่อง", "find-case"),
  PHONE_ENDING("เลขท้ายโทรศัพท์", "phone-ending"),
  ADD_TO_CASE("ส่งเพิ่มเข้าเรื่อง", "add-to-case"),
  CONFIRM_RESULT("ยืนยันผล", "confirm-result"),
  REOPEN_CASE("ขอให้ทำต่อ", "reopen-case"),
  WITHDRAW_CASE("ถอนเรื่อง", "withdraw-case"),
  FIND_SLOTS("หาคิวว่าง", "find-slots"),
  BOOK("จองคิว", "book"),
  FIND_BOOKINGS("ค้นคิว", "find-bookings"),
  MOVE_BOOKING("เลื่อนคิว", "move-booking"),
  CANCEL_BOOKING("ยกเลิกคิว", "cancel-booking"),
  SET_REMINDER("ตั้งเตือน", "set-reminder"),
  BEFORE("ก่อน", "before"),
  SWITCH_LANGUAGE("เปลี่ยนภาษา", "switch-language"),
  SHOW_REMEMBERED("แสดงข้อมูลที่จำไว้", "show-remembered"),
  FORGET_REMEMBERED("ลืมข้อมูลที่จำไว้", "forget-remembered"),
  SHOW_NOTICE("แสดงประกาศฉบับเต็ม", "show-full-notice"),
  ANSWER_HELPED("คำตอบตรงคำถาม", "answer-helped"),
  RECORD_RATING("บันทึกคะแนน", "record-rating"),
  OF_CASE("ของเรื่อง", "of-case"),
  OF_SURVEY("แบบสำรวจ", "of-survey"),
  OF_SYSTEM("การใช้ระบบ", "of-system"),
  HAND_OVER("ส่งต่อเจ้าหน้าที่", "hand-over"),
  END("จบ", "end");

  private static final Map<String, Key> NAMES = names();

  private final String thai;
  private final String english;

  Key(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  String thai() {
    return thai;
  }

  String english() {
    return english;
  }

  String in(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }

  static Optional<Key> of(String written) {
    return Optional.ofNullable(NAMES.get(written.strip()));
  }

  private static Map<String, Key> names() {
    var names = new HashMap<String, Key>();
    for (var key : values()) {
      names.put(key.thai, key);
      names.put(key.english, key);
    }
    return Map.copyOf(names);
  }
}
