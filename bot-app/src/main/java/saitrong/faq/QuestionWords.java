package saitrong.faq;

import java.util.List;
import java.util.Set;

/// Words of somebody who asks. A text that tells something hardly has them (อะไร is in one of
/// fifty), so they would weigh like rare words, and say nothing about it. An entry has them: it is
/// written as questions, and whether ใคร or เมื่อไร is asked tells one from another.
final class QuestionWords {

  static final Set<String> ALL =
      Set.of(
          "อะไร",
          "ใคร",
          "ใด",
          "ไหน",
          "ที่ไหน",
          "กี่",
          "บ้าง",
          "ทำไม",
          "เหตุใด",
          "อย่างไร",
          "ยังไง",
          "ไง",
          "เมื่อไร",
          "เมื่อใด",
          "เมื่อไหร่",
          "เท่าไร",
          "เท่าใด",
          "เท่าไหร่",
          "ไหร่",
          "ไร",
          "ไหม",
          "มั้ย",
          "หรอ",
          "เหรอ",
          "หน่อย",
          "ครับ",
          "ค่ะ",
          "คะ");

  private static final Set<String> ENGLISH = Set.of("how", "what", "when", "where", "who", "which");

  /// What is asked of any matter, and names none.
  private static final Set<String> OF_ANY_MATTER =
      Set.of(
          "วัน",
          "เดือน",
          "ปี",
          "ชั่วโมง",
          "นาที",
          "โมง",
          "นาน",
          "เวลา",
          "รอ",
          "ครั้ง",
          "คน",
          "ใบ",
          "บาท",
          "เงิน",
          "เสีย",
          "จ่าย",
          "ค่า",
          "เสียเงิน",
          "เท่า",
          "จ่ายเงิน",
          "ค่าใช้จ่าย",
          "ใช้จ่าย",
          "ใช้",
          "เอกสาร",
          "ทำ",
          "ต้อง",
          "ไป",
          "มา",
          "ได้",
          "ที่",
          "แล้ว",
          "ต่อ",
          "ถึง",
          "ตอน",
          "then",
          "many",
          "much",
          "long",
          "day",
          "cost",
          "take",
          "it",
          "need");

  static boolean asks(String word) {
    return ALL.contains(word) || ENGLISH.contains(word);
  }

  static boolean isOfAnyMatter(String word) {
    return asks(word) || OF_ANY_MATTER.contains(word);
  }

  /// Between what is left no view looks across.
  private static final String GAP = "/";

  private QuestionWords() {}

  /// @return the question without them; the same when it has none
  static Cut struckFrom(Cut question, Set<String> words) {
    if (question.words().stream().noneMatch(words::contains)) {
      return question;
    }
    var left = new StringBuilder(question.plain());
    int at = 0;
    for (var word : question.words()) {
      int start = left.indexOf(word, at);
      if (start >= 0 && words.contains(word)) {
        left.replace(start, start + word.length(), GAP);
        at = start + GAP.length();
      } else if (start >= 0) {
        at = start + word.length();
      }
    }
    List<String> others = question.words().stream().filter(it -> !words.contains(it)).toList();
    return new Cut(left.toString(), others);
  }
}
