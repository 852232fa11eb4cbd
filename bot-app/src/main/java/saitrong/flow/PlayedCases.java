package saitrong.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saitrong.flow.Answer.Outcome;

/// The case that a story finds. "พบ" alone is one that is being dealt with; words behind it say
/// what else is so.
final class PlayedCases {

  private static final Map<String, String> OPEN =
      Map.of(
          "เลขที่รับแจ้ง", "00011/2569",
          "เพิ่มเอกสารเรื่อง", "00011/2569",
          "สถานะ", "อยู่ระหว่างดำเนินการ",
          "กำหนดแจ้งผล", "พ. 25 พ.ย. 2569 เวลา 16.30 น.",
          "ผู้รับผิดชอบ", "กลุ่มงานตัวอย่าง");

  private static final Map<String, String> CLOSED =
      Map.of(
          "สถานะ", "ดำเนินการเสร็จสิ้น",
          "ปิดแล้วเมื่อ", "พ. 25 พ.ย. 2569 เวลา 10.00 น.",
          "แจ้งผลเมื่อ", "พ. 25 พ.ย. 2569 เวลา 10.00 น.");

  private static final Map<String, Map<String, String>> MORE =
      Map.of(
          "มีผล",
          with(
              CLOSED,
              Map.of(
                  "แจ้งกลับได้ถึง", "พ. 2 ธ.ค. 2569",
                  "ให้คะแนนได้ถึง", "พ. 2 ธ.ค. 2569",
                  "แจ้งกลับเรื่อง", "00011/2569",
                  "ให้คะแนนเรื่อง", "00011/2569")),
          "มีไฟล์",
          Map.of("ไฟล์ของผล", "https://helpdesk.example.go.th/results/invented"),
          "ทำไม่ได้",
          with(
              CLOSED,
              Map.of(
                  "สถานะ", "ไม่สามารถดำเนินการได้",
                  "แจ้งกลับได้ถึง", "พ. 2 ธ.ค. 2569",
                  "ขอคำอธิบายเรื่อง", "00011/2569")),
          "พ้นเวลา",
          CLOSED,
          "เสร็จแล้ว",
          CLOSED,
          "ไม่มีผล",
          Map.of(
              "สถานะ", "ยกเลิกตามความประสงค์ของผู้แจ้ง",
              "ปิดแล้วเมื่อ", "พ. 25 พ.ย. 2569 เวลา 10.00 น."),
          "ส่งกลับแล้ว",
          Map.of("ส่งกลับเมื่อ", "พ. 25 พ.ย. 2569 เวลา 11.00 น."),
          "มีระบบ",
          Map.of("ระบบของเรื่อง", "ระบบตัวอย่าง"),
          "เข้าใจแล้ว",
          Map.of("บอกว่าเข้าใจแล้ว", "ใช่"));

  /// Nobody knows which of them is meant.
  static final String SEVERAL = "ไม่พบ หลายเรื่อง";

  private static final List<Option> OWN =
      List.of(
          own("00012/2569", "ขอคำปรึกษา (รับเรื่องแล้ว)", "Consultation (accepted)"),
          own("00011/2569", "ข้อเสนอแนะ (ดำเนินการเสร็จสิ้น)", "Suggestion (completed)"));

  /// What a story may say that was found.
  static final List<String> WORDS =
      List.of(
          Effect.FOUND,
          "พบ มีผล",
          "พบ มีผล มีไฟล์",
          "พบ ทำไม่ได้",
          "พบ พ้นเวลา",
          "พบ ส่งกลับแล้ว",
          "พบ มีผล มีระบบ",
          "พบ มีผล เข้าใจแล้ว",
          "พบ พ้นเวลา เข้าใจแล้ว",
          Effect.NOT_FOUND,
          SEVERAL,
          Step.FindCase.NONE,
          Effect.FindCase.TOO_OFTEN);

  private PlayedCases() {}

  private static Option own(String number, String thai, String english) {
    return new Option(
        number,
        new Wording(number + " " + thai, number + " " + english),
        new Wording(number, number));
  }

  /// A word that nobody knows is no result, and the story does not go on.
  static Outcome found(String told) {
    if (told.equals(SEVERAL)) {
      return new Outcome(Effect.NOT_FOUND, Map.of(), OWN);
    }
    var words = told.split(" ");
    var facts = OPEN;
    for (int i = 1; i < words.length; i++) {
      if (!MORE.containsKey(words[i])) {
        return new Outcome(told, facts);
      }
      facts = with(facts, MORE.get(words[i]));
    }
    return new Outcome(words[0], facts);
  }

  /// Nothing is added to what is closed.
  private static Map<String, String> with(Map<String, String> facts, Map<String, String> more) {
    var all = new HashMap<>(facts);
    all.putAll(more);
    if (more.containsKey("แจ้งผลเมื่อ")) {
      all.remove("เพิ่มเอกสารเรื่อง");
    }
    return all;
  }
}
