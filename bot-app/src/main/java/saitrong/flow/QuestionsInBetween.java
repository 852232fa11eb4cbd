package saitrong.flow;

import java.util.regex.Pattern;

/// Tells who asks, or greets, or wants the officers to answer, where the name of an office or a
/// place is asked for: nearly anything may be one. What is wrongly taken for an answer is
/// remembered, and offered the next time.
final class QuestionsInBetween {

  /// A silk shop may end in ไหม, so more stands before it.
  private static final Pattern ASKS =
      Pattern.compile(
          "(?:กี่โมง|กี่วัน|เมื่อไหร่|เมื่อไร|ทำไม|ยังไง|อย่างไร|เท่าไหร่|เท่าไร|อะไร(?:บ้าง)?|ที่ไหน|หรือเปล่า|หรือไม่|หรือยัง|(?:ได้|ใช่|มี|ไป|เปิด|เสีย|ต้อง)(?:ไหม|มั้ย|มัย)|\\?)"
              + " ?(?:นะ)?(?:คะ|ค่ะ|ครับ|คับ)? ?\\??$");

  private static final Pattern GREETS =
      Pattern.compile("(?i)(?:สวัสดี|ขอบคุณ|หวัดดี|hello|hi|thanks?|thank you)(?:มาก)?[ .!]*");
  private static final Pattern ASKS_IN_ENGLISH =
      Pattern.compile("(?i)^(?:what|why|where|when|who|which|how|can|do|does|is|are)\\b.*\\?$");

  private static final Pattern WISHES =
      Pattern.compile(
          "ฝากคำถาม|ให้เจ้าหน้าที่(?:ช่วย|มา)?(?:ตอบ|โทร|ติดต่อ)|(?:ขอ|อยาก|ต้องการ)(?:คุย|พูด)กับ(?:เจ้าหน้าที่|คน)");

  private QuestionsInBetween() {}

  static boolean isOne(String typed) {
    return ASKS.matcher(typed).find()
        || GREETS.matcher(typed).matches()
        || WISHES.matcher(typed).find()
        || ASKS_IN_ENGLISH.matcher(typed).find();
  }
}
