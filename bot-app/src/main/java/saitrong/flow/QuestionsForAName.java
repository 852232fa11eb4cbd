package saitrong.flow;

import java.util.regex.Pattern;

/// Tells who asks or refuses where a name is asked for, and only beyond doubt: มีนา, ต้องตา, แพรไหม
/// and จะเด็ด are names, and nobody can skip this question. What slips through stands in the
/// summary; what is wrongly refused stops a person for good.
final class QuestionsForAName {

  /// No name holds these, or begins or ends so.
  private static final Pattern SURE =
      Pattern.compile(
          "อะไร|ยังไง|อย่างไร|ที่ไหน|เท่าไ|ทำไม|เมื่อไ|เจ้าหน้าที่|มั้ย|ทีหลัง|ได้ไหม|หรือ(?:ไม่|เปล่า|ยัง|ป่าว)$|^(?:ไม่|อยาก|ถ้า)|^ขอ"
              + " |(?:^| )ไหม$");

  /// Names begin so too, and a few end so.
  private static final Pattern BEGINS = Pattern.compile("^(?:ขอ|ต้อง|จะ|มี|ทำ|คุย)");

  private static final Pattern ENDS =
      Pattern.compile("(?:ได้|ไหม|ก่อน|ด้วย|แล้ว|บ้าง|หน่อย|หรือ)$");

  /// Can, Do, How and No are names of people from abroad.
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^(?:what|why|where|when|who|which)\\b|^how"
              + " (?:is|are|do|does|can|to|must|should|will|much|many|long)\\b|^(?:can|do|does|is|are|must|may|should|will|would)"
              + " (?:you|we|it|they|this|that|there|not)\\b|^(?:no|not)"
              + " (?:thanks?|need|needed|way|now|yet|sure|necessary)\\b",
          Pattern.CASE_INSENSITIVE);

  private QuestionsForAName() {}

  static boolean isOne(String typed) {
    return SURE.matcher(typed).find()
        || (BEGINS.matcher(typed).find() && ENDS.matcher(typed).find())
        || ENGLISH.matcher(typed).find();
  }
}
