package saitrong.cases;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import saitrong.shared.Language;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.State;

/// All that the command says. Thai first.
final class CasesWords {

  static final String USAGE =
      """
      cases [list] [--all] [--confidential]     รายการเรื่องที่ยังไม่เสร็จสิ้น หรือทุกเรื่อง / unclosed cases, or all
      cases show NUMBER [--confidential]        อ่านเรื่อง / read a case
      cases state NUMBER STATE ["WORDS"]        เปลี่ยนสถานะ พร้อมข้อความ / move it on, with words
        --by NAME                               ชื่อผู้ทำรายการ ระบบบันทึกไว้ / who does it, for the record
        NUMBER                                  00011/2569, 11/69
        STATE                                   %s\
      """
          .formatted(codes(Arrays.asList(State.values())));

  static final String NAME_MISSING = "--by ต้องตามด้วยชื่อ / --by needs a name behind it.";

  static final String CONFIDENTIAL_LEFT_OUT =
      "ไม่รวมเรื่องปกปิด (ใส่ --confidential) / Confidential cases are not in it (add"
          + " --confidential).";

  static final String MORE = "ยังมีเรื่องมากกว่าที่แสดง / There are more than these.";

  static final String NOT_TOLD =
      """
      ระบบยังไม่แจ้งผู้แจ้งทาง LINE เอง ผู้แจ้งเห็นสถานะนี้เมื่อใช้เมนู "ติดตามเรื่อง"
      The citizen is not told by itself yet, and sees this state under "ติดตามเรื่อง".\
      """;

  static final String KEY_MISSING =
      """
      เรื่องนี้เข้ารหัสด้วยกุญแจที่ไม่ได้ตั้งไว้ที่นี่ ตั้งค่า SAITRONG_ENCRYPTION_KEY ให้ตรงกับระบบที่ให้บริการ
      This case was sealed with a key that is not set here: give SAITRONG_ENCRYPTION_KEY as the bot has it.\
      """;

  static final String NUMBER = "เลขที่รับแจ้ง / Receipt number: ";
  static final String STATE = "สถานะ / State: ";
  static final String KIND = "ประเภท / Kind: ";
  static final String RECEIVED = "ได้รับเมื่อ / Received: ";
  static final String CONFIDENTIAL = "  [ปกปิด / confidential]";
  static final String NEWS = "  [มีข้อมูลเพิ่ม / more was added]";
  static final String SAID = "เรื่องที่แจ้ง / What was said";
  static final String ADDED = "เพิ่มเติมเมื่อ / Added: ";
  static final String HISTORY = "ประวัติ / History";
  static final String OPENED = "เปิดเรื่อง / opened";
  static final String NEXT = "เปลี่ยนต่อได้เป็น / Next: ";

  private CasesWords() {}

  static String noSuchOption(String word) {
    return "ไม่มีตัวเลือก %s / There is no option %s.%n%s".formatted(word, word, USAGE);
  }

  static String noNumber(String word) {
    return "\"%s\" ไม่ใช่เลขที่รับแจ้ง ตัวอย่าง 00011/2569 / \"%s\" is no receipt number, as 00011/2569 is."
        .formatted(word, word);
  }

  static String noState(String word) {
    return "ไม่มีสถานะ \"%s\" / There is no state \"%s\".%n%s"
        .formatted(word, word, codes(Arrays.asList(State.values())));
  }

  static String noCase(ReceiptNumber number) {
    return "ไม่มีเรื่องเลขที่ %s / There is no case %s.".formatted(number, number);
  }

  static String isConfidential(ReceiptNumber number) {
    return """
    เรื่อง %s เป็นเรื่องปกปิด เฉพาะผู้ได้รับมอบหมาย ใส่ --confidential ระบบบันทึกผู้เปิดอ่านทุกครั้ง
    Case %s is confidential, for those assigned only: add --confidential. Every reading is put on record.\
    """
        .formatted(number, number);
  }

  static String notFromHere(ReceiptNumber number, State from) {
    return """
    เรื่อง %s อยู่ในสถานะ %s เปลี่ยนต่อได้เป็น: %s
    Case %s is: %s.\
    """
        .formatted(number, both(from), codes(from.next()), number, from.in(Language.EN));
  }

  static String wordsMissing(State to) {
    return """
    สถานะ %s ต้องมีข้อความว่าทำอะไรแล้ว ต้องการอะไร ส่งให้ใคร หรือเหตุใดทำไม่ได้และทำอะไรแทนได้ ต่อท้ายในเครื่องหมาย " "
    The state %s needs words behind it: what was done, what is wanted, who has it, or why not and what instead.\
    """
        .formatted(to.in(Language.TH), to.code());
  }

  static String moved(ReceiptNumber number, State to) {
    return "เรื่อง %s: %s / Case %s: %s"
        .formatted(number, to.in(Language.TH), number, to.in(Language.EN));
  }

  static String unclosed(String count) {
    return "เรื่องที่ยังไม่เสร็จสิ้น %s เรื่อง / Unclosed cases: %s".formatted(count, count);
  }

  static String latest(String count) {
    return "เรื่องล่าสุด %s เรื่อง / Latest cases: %s".formatted(count, count);
  }

  static String both(State state) {
    return state.in(Language.TH) + " / " + state.in(Language.EN);
  }

  /// In the order in which a case goes through them.
  static String codes(Collection<State> states) {
    return states.isEmpty()
        ? "-"
        : states.stream()
            .sorted()
            .map(state -> state.code() + " (" + state.in(Language.TH) + ")")
            .collect(Collectors.joining(", "));
  }
}
