package saitrong.faq;

import java.util.Set;
import java.util.regex.Pattern;
import saitrong.faq.FaqProblems.Spot;
import saitrong.message.Limits;
import saitrong.shared.Language;
import saitrong.shared.Voice;

/// What holds for every text that a person is shown: on a card, where no polite particle stands.
final class ShownText {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}\\s]+)}");

  /// คะแนน, คะเน and คะน้า begin like a particle, and แต่ละภาครับผิดชอบ holds one.
  private static final Pattern PARTICLE = Pattern.compile("ค่ะ|คะ(?![ก-ฮเ-ไ])|ครับ(?!ผิด)");

  private static final Set<String> PARTICLES = Set.of("ค่ะ", "คะ");

  private ShownText() {}

  static void check(Spot at, String text, Set<String> variables) {
    VARIABLE.matcher(text).results().forEach(it -> refuseUnknown(at, it.group(1), variables));
    String rest = VARIABLE.matcher(text).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      at.wrong(
          "เครื่องหมาย { } ไม่ครบคู่หรือมีช่องว่างข้างใน",
          "a { or } stands alone, or a blank inside");
    }
    if (PARTICLE.matcher(text).find()) {
      at.wrong(
          "คำตอบแสดงบนการ์ด ซึ่งไม่มีคำลงท้าย ตัด ค่ะ คะ ครับ ออก",
          "answers stand on cards, which have no polite particle: remove ค่ะ, คะ, ครับ");
    }
  }

  /// How the helpdesk speaks is not left to who writes an answer.
  static void checkVoice(Spot at, String text, Language language) {
    Voice.familiar(text, language)
        .ifPresent(word ->
            at.wrong(
                "ไม่ใช้คำว่า \"%s\" กับผู้รับบริการ ใช้ หน่วยงาน เจ้าหน้าที่ หรือ ท่าน"
                    .formatted(word),
                "\"%s\" is not said to citizens, name the agency, an officer or the person"
                    .formatted(word)));
    Voice.blaming(text, language)
        .ifPresent(word ->
            at.wrong(
                "ไม่ใช้คำว่า \"%s\" กับผู้รับบริการ บอกสิ่งที่ทำได้แทน".formatted(word),
                "\"%s\" is not said to citizens, say what can be done".formatted(word)));
    Voice.abbreviated(text)
        .ifPresent(word ->
            at.wrong(
                "ผู้รับบริการอาจไม่รู้จักคำย่อ \"%s\" เขียนชื่อเต็ม คำย่อใส่ใน ถามแบบอื่น หรือ คำสำคัญ"
                    .formatted(word),
                "citizens may not know \"%s\", write the name in full; abbreviations belong to the ways to ask and the keywords"
                    .formatted(word)));
    if (Voice.isLoud(text)) {
      at.wrong("ไม่ใช้อีโมจิและ !!", "no emoji and no !!");
    }
    if (Voice.hasThaiDigits(text)) {
      at.wrong("ใช้เลขอารบิก (1 2 3)", "use Arabic digits (1 2 3)");
    }
  }

  private static void refuseUnknown(Spot at, String name, Set<String> variables) {
    if (!variables.contains(name)) {
      var shown = variables.stream().filter(it -> !PARTICLES.contains(it)).sorted().toList();
      var nearest = Nearest.to(name, shown);
      String all = "{" + String.join("} {", shown) + "}";
      at.wrong(
          "ไม่รู้จัก {%s}%s ที่ใช้ได้: %s".formatted(name, nearest.thai(), all),
          "{%s} is unknown here.%s Known: %s".formatted(name, nearest.english(), all));
    }
  }

  /// Where nothing is filled in, as in what people type.
  static void refuseVariables(Spot at, String text) {
    if (text.contains("{") || text.contains("}")) {
      at.wrong(
          "ใช้ { } ที่นี่ไม่ได้ เขียนเป็นข้อความธรรมดาตามที่ผู้คนพิมพ์",
          "no { } here, nothing is filled in: write plain words as people type them");
    }
  }

  static void checkLabel(Spot at, Both label) {
    checkLength(at, label, Limits.CARD_BUTTON_LABEL);
  }

  /// Also that it is a single line.
  static void checkLength(Spot at, Both words, Limits limit) {
    for (var language : Language.values()) {
      String text = words.in(language);
      if (text.contains("\n")) {
        at.wrong("ต้องเป็นบรรทัดเดียว", "must be a single line");
      } else if (!limit.fits(text)) {
        at.wrong(
            "\"%s\" ยาวเกิน %d ตัวอักษรที่ LINE รับได้ ใช้ข้อความที่สั้นกว่า"
                .formatted(text, limit.most()),
            "\"%s\" is longer than the %d characters that LINE takes, use shorter words"
                .formatted(text, limit.most()));
      }
    }
  }
}
