package saitrong.flow;

import saitrong.message.Limits;
import saitrong.shared.Language;

/// Holds texts against what LINE takes, counted as LINE counts.
final class Labels {

  private Labels() {}

  static void check(Leaf leaf, Option option) {
    for (var language : Language.values()) {
      var label = option.button().isEmpty() ? option.label() : option.button();
      checkLength(
          leaf,
          label.in(language),
          Limits.QUICK_REPLY_LABEL,
          "เพิ่ม \"ปุ่ม\" ที่สั้นกว่า",
          "add a shorter \"button\"");
    }
  }

  static void checkButton(Leaf leaf, Wording label) {
    for (var language : Language.values()) {
      checkLength(
          leaf,
          label.in(language),
          Limits.CARD_BUTTON_LABEL,
          "ใช้ชื่อปุ่มที่สั้นลง",
          "write a shorter label");
    }
  }

  private static void checkLength(
      Leaf leaf, String label, Limits limit, String thaiRemedy, String remedy) {
    if (!limit.fits(label)) {
      leaf.wrong(
          "\"%s\" ยาวเกิน %d ตัวอักษรที่ปุ่มของ LINE รับได้ %s"
              .formatted(label, limit.most(), thaiRemedy),
          "\"%s\" is longer than the %d characters that a button of LINE takes, %s"
              .formatted(label, limit.most(), remedy));
    }
  }

  static void checkText(Leaf leaf, Wording text) {
    for (var language : Language.values()) {
      if (!Limits.TEXT.fits(text.in(language))) {
        leaf.wrong(
            "ยาวเกิน %d ตัวอักษรที่ LINE รับได้ในหนึ่งข้อความ".formatted(Limits.TEXT.most()),
            "longer than the %d characters that LINE takes in a message"
                .formatted(Limits.TEXT.most()));
      }
    }
  }
}
