package saitrong.flow;

import java.util.regex.Pattern;

/// Somebody asks whether they may leave an answer out, or would rather not give it: "ไม่บอกได้ไหม",
/// "ขอไม่ตอบค่ะ", "จำเป็นต้องบอกไหม". Just "ไม่ตอบ" may be an answer: nobody answers the telephone.
final class RatherNot {

  private static final String ACT =
      "(?:บอก|ตอบ|ให|ใส|กรอก|ระบุ|แจง|พิมพ์|เขียน|สง|ลง|เปิดเผย|แนบ|ถาย)";
  private static final String ONE =
      "รายละเอียด|ขอมูล|สวนตัว|ชือ|นามสกุล|เบอร์|โทรศัพท์|โทร|อีเมล|ทีอยู|บานเลขที|เลขบัตร|เลข|วันเกิด"
          + "|ขอนี|อันนี|ตรงนี|รูป|ภาพ|เอกสาร|ไฟล์|นี";
  private static final String WHAT = "(?:" + ONE + ")*+";
  private static final String LEAVE =
      "(?:ก็)?(?:คง)?ได(?:ไหม|มัย|ไม|ปะ|ปาว|ปาะ|รึเปลา|หรือเปลา|หรือไม|เปลา|หรือ|เหรอ|หรอ)?";
  private static final String ASKS = "(?:ไหม|มัย|ปะ|รึเปลา|หรือเปลา|หรือไม|เปลา|เหรอ|หรอ|หรือ|รึ)";
  private static final String WILL =
      "(?:ขอ|อยาก|ตองการ|ประสงค์จะ|ประสงค์|สะดวกใจ|สะดวกทีจะ|สะดวกจะ|สะดวก|คอยอยาก|คอยสะดวก)";
  private static final Pattern IN_THAI =
      Pattern.compile(
          "(?:ถา|ขอ)?(?:ไม|ไมตอง)"
              + WILL
              + "?(?:จะ)?"
              + ACT
              + WHAT
              + LEAVE
              + "|ขอไม(?:สะดวก)?"
              + ACT
              + WHAT
              + "|(?:เรา|ผม|ดิฉัน|หนู)?ไม"
              + WILL
              + "(?:จะ|ที)?"
              + ACT
              + WHAT
              + "|(?:ขอ)?ขาม(?:ไป|กอน|"
              + ONE
              + ")*+"
              + LEAVE
              + "|(?:จำเป็น|มันจำเป็น)(?:ไหม|มัย|หรือเปลา|ดวยเหรอ|ดวยหรอ)"
              + "|(?:จำเป็น)?ตอง"
              + ACT
              + WHAT
              + "(?:ดวย|จริง|เลย)?"
              + ASKS
              + "|"
              + ACT
              + WHAT
              + "ไมสะดวก");
  private static final Pattern IN_ENGLISH =
      Pattern.compile(
          "(?:can|may|could) i (?:skip|leave|not |pass).*|do i (?:have|need) to.*|must i .*|i(?:'d|"
              + " would)? (?:rather|prefer|would prefer) not.*|is (?:this|it)"
              + " (?:required|necessary).*");

  /// Nobody asks this at greater length.
  private static final int LONGEST = 300;

  private RatherNot() {}

  static boolean isOne(String typed) {
    return typed.length() <= LONGEST && isOneOfThem(typed);
  }

  private static boolean isOneOfThem(String typed) {
    return IN_THAI.matcher(Typed.fold(typed)).matches()
        || IN_ENGLISH.matcher(Typed.tidy(typed).toLowerCase(java.util.Locale.ROOT)).matches();
  }
}
