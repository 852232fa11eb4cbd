package saitrong.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import saitrong.message.Limits;
import saitrong.shared.Language;
import saitrong.shared.Voice;

/// The rules of how the helpdesk speaks that a machine can hold. They bind the bot's sentences and
/// what an agency writes into its profile alike.
final class VoiceRules {

  // คะแนน (score) and รับผิดชอบ (responsible) hold the letters of a particle and of "wrong".
  private static final Pattern BARE_PARTICLE = Pattern.compile("(?<!\\{)(ค่ะ|คะ(?!แน)|ครับ)");
  private static final Pattern PARTICLE = Pattern.compile("\\{(ค่ะ|คะ)}");

  // What blames; an answer about the law may have to say it, the bot's own sentences never.
  private static final Pattern BLAME_THAI = Pattern.compile("ไม่เข้าใจ|(?<!รับ)ผิด");
  private static final Pattern BLAME_ENGLISH =
      Pattern.compile(
          "\\b(error|admin|invalid|wrong|don't understand|do not understand)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER_OF_ITS_OWN =
      Pattern.compile("[0-9][0-9 -]*[0-9][0-9 -]*[0-9]");
  private static final Pattern PLEASE = Pattern.compile("กรุณา");
  private static final List<String> BARE_LABELS = List.of("ยกเลิก", "Cancel");

  private VoiceRules() {}

  static void checkBubble(Field field, String text, Language language) {
    checkWords(field, text, language);
    if (text.lines().count() > Voice.MOST_LINES) {
      field.wrong(
          "ยาวเกิน %d บรรทัด แบ่งเป็นสองข้อความหรือตัดให้สั้น".formatted(Voice.MOST_LINES),
          "more than %d lines, make two messages of it or shorten it".formatted(Voice.MOST_LINES));
    }
    if (PARTICLE.matcher(text).results().count() > 1) {
      field.wrong(
          "ใช้ {ค่ะ} หรือ {คะ} ได้ครั้งเดียวในหนึ่งข้อความ",
          "{ค่ะ} or {คะ} at most once in a message");
    }
    if (PLEASE.matcher(text).results().count() > 1) {
      field.wrong("ใช้คำว่า กรุณา ได้ครั้งเดียว", "กรุณา at most once in a message");
    }
    checkLength(field, text);
  }

  /// Also of what is said in the end, for a variable may stand for much.
  static void checkLength(Field field, String text) {
    var limit = Limits.TEXT;
    if (!limit.fits(text)) {
      field.wrong(
          "ยาวเกิน %d ตัวอักษรที่ LINE รับได้ ตัดให้สั้น".formatted(limit.most()),
          "longer than the %d characters that LINE takes, shorten it".formatted(limit.most()));
    }
  }

  static void checkLabel(Field field, String text, Language language) {
    checkWords(field, text, language);
    if (PARTICLE.matcher(text).find()) {
      field.wrong("ที่นี่ไม่มีคำลงท้าย", "no particle here");
    }
    if (text.lines().count() > 1) {
      field.wrong("ต้องเป็นบรรทัดเดียว", "must be a single line");
    }
    if (BARE_LABELS.contains(text)) {
      field.wrong(
          "ปุ่มต้องบอกว่ายกเลิกอะไร เช่น ใช่ ยกเลิก",
          "the button must name the act, as: Yes, cancel the request");
    }
  }

  static void checkLabelLength(Field field, String filled) {
    var limit = Limits.QUICK_REPLY_LABEL;
    if (!limit.fits(filled)) {
      field.wrong(
          "ข้อความบนปุ่มยาวเกิน %d ตัวอักษร".formatted(limit.most()),
          "the label is longer than %d characters".formatted(limit.most()));
    }
  }

  /// The bot's sentences serve every agency: a number of three digits or more belongs to the
  /// profile.
  static void checkNumbers(Field field, String text) {
    if (NUMBER_OF_ITS_OWN.matcher(text).find()) {
      field.wrong(
          "ห้ามเขียนหมายเลขโทรศัพท์ที่นี่ ใช้ {phone} หรือ {emergency-numbers}"
              + " แล้วแก้ในไฟล์หน่วยงาน",
          "no phone numbers here, use {phone} or {emergency-numbers} and the agency's profile");
    }
  }

  static void checkVariables(Field field, String text, Set<String> known) {
    new Template(text)
        .variables().stream()
            .filter(name -> !known.contains(name))
            .forEach(name ->
                field.wrong(
                    "ไม่รู้จัก {%s} ที่ใช้ได้: %s".formatted(name, inBraces(known)),
                    "{%s} is unknown here. Known: %s".formatted(name, inBraces(known))));
  }

  private static String inBraces(Set<String> names) {
    return String.join(" ", names.stream().sorted().map(name -> "{" + name + "}").toList());
  }

  private static void checkWords(Field field, String text, Language language) {
    if (new Template(text).hasStrayBraces()) {
      field.wrong(
          "เครื่องหมาย { } ไม่ครบคู่หรือมีช่องว่างข้างใน",
          "a { or } stands alone, or a blank inside");
    }
    if (BARE_PARTICLE.matcher(text).find()) {
      field.wrong(
          "เขียนคำลงท้ายเป็น {ค่ะ} หรือ {คะ} ระบบจะใช้คำของหน่วยงานให้",
          "write the particle as {ค่ะ} or {คะ}, the profile's word is filled in");
    }
    Voice.familiar(text, language)
        .or(() -> blaming(text, language))
        .ifPresent(word ->
            field.wrong(
                "ไม่ใช้คำว่า \"%s\" กับผู้รับบริการ บอกสิ่งที่ทำได้แทน".formatted(word),
                "\"%s\" is not said to citizens, say what can be done".formatted(word)));
    if (Voice.isLoud(text)) {
      field.wrong("ไม่ใช้อีโมจิและ !!", "no emoji and no !!");
    }
    if (Voice.hasThaiDigits(text)) {
      field.wrong("ใช้เลขอารบิก (1 2 3)", "use Arabic digits (1 2 3)");
    }
  }

  private static Optional<String> blaming(String text, Language language) {
    var found =
        switch (language) {
          case TH -> BLAME_THAI.matcher(text);
          case EN -> BLAME_ENGLISH.matcher(text);
        };
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
