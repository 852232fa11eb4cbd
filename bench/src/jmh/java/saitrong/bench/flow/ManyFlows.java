package saitrong.bench.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saitrong.flow.FlowFolder;
import saitrong.flow.FlowReading;
import saitrong.flow.FlowSet;
import saitrong.flow.Vocabulary;

/// Made-up flows of fifty steps each, as long and as mixed as a real form: five parts of nine
/// steps, then notice, name, summary, case and the end.
final class ManyFlows {

  static final int FLOWS = 200;

  private static final int PARTS = 5;

  /// What is typed at the questions of one part, in their order.
  private static final List<String> ANSWERS_OF_A_PART =
      List.of(
          "ทางเดินหน้าที่ทำการชำรุดหลายจุด",
          "๒",
          "12",
          "1",
          "ต้องการให้ติดป้ายเตือนด้วย",
          "20 พฤศจิกายน 2569",
          "ข้างสนามกีฬาตัวอย่าง");

  private ManyFlows() {}

  /// @param sentences the file that all flows share
  static void writeTo(Path folder, Path sentences) throws IOException {
    Files.copy(sentences, folder.resolve("sentences.yaml"));
    for (int i = 0; i < FLOWS; i++) {
      Files.writeString(folder.resolve("flow-%03d.yaml".formatted(i)), flow(i));
    }
  }

  static FlowSet read(Path folder) {
    var vocabulary = new Vocabulary(Set.of("ค่ะ", "คะ", "agency", "phone"), Map.of());
    return switch (new FlowFolder(folder, vocabulary).read()) {
      case FlowReading.Sound(var flows) -> flows;
      case FlowReading.Broken(var problems) ->
          throw new IllegalStateException("" + problems.getFirst());
    };
  }

  /// What somebody types from the first question to the summary.
  static String answer(int question) {
    return ANSWERS_OF_A_PART.get(question % ANSWERS_OF_A_PART.size());
  }

  static int questionsBeforeTheNotice() {
    return PARTS * ANSWERS_OF_A_PART.size();
  }

  private static String flow(int number) {
    var text = new StringBuilder();
    text.append(
        """
        ชื่อ: {th: แบบคำขอ %1$d, en: Form %1$d}
        เริ่มเมื่อพิมพ์: [ยื่นแบบคำขอ %1$d]
        ขั้นตอน:
        """
            .formatted(number));
    for (int part = 0; part < PARTS; part++) {
      text.append(part(part));
    }
    return text.append(END.formatted(number)).toString();
  }

  private static String part(int part) {
    return """
      - ถาม: เรื่อง-%1$d
        ข้อความ: {th: เล่ารายละเอียดส่วนที่ %1$d ได้เลย, en: Tell us about part %1$d}
        คำตอบ: ข้อความ
      - ถาม: ประเภท-%1$d
        ข้อความ: {th: เป็นเรื่องประเภทใด, en: Of which kind}
        ตัวเลือก:
          - {th: ถนน, en: Road}
          - {th: น้ำ, en: Water}
          - {th: ไฟฟ้า, en: Light}
          - {th: อื่น ๆ, en: Other}
      - บอก: {th: เรื่องไฟฟ้าตรวจภายในวันเดียว, en: Lights are looked at within a day}
        ถ้า: ประเภท-%1$d คือ ไฟฟ้า
      - ถาม: จำนวน-%1$d
        ข้อความ: {th: กี่แห่ง, en: How many}
        คำตอบ: จำนวน
        ไม่เกิน: 100
      - ถาม: มีเพิ่ม-%1$d
        ข้อความ: {th: มีรายละเอียดเพิ่มหรือไม่, en: Is there more}
        คำตอบ: ใช่หรือไม่
      - ถาม: เพิ่ม-%1$d
        ข้อความ: {th: พิมพ์รายละเอียดเพิ่มได้เลย, en: Tell us more}
        คำตอบ: ข้อความ
        ถ้า: มีเพิ่ม-%1$d คือ ใช่
      - ถาม: วัน-%1$d
        ข้อความ: {th: พบเมื่อวันใด, en: On which day}
        คำตอบ: วันที่
      - ถาม: ที่-%1$d
        ข้อความ: {th: อยู่ที่ใด, en: Where is it}
        คำตอบ: สถานที่
      - บอก: {th: 'รับเรื่องส่วนที่ %1$d แล้ว ({ประเภท-%1$d})', en: 'Part %1$d is noted ({ประเภท-%1$d})'}
    """
        .formatted(part);
  }

  private static final String END =
      """
        - แจ้งการใช้ข้อมูล:
            เก็บ: {th: ชื่อ, en: name}
            ใช้เพื่อ: {th: แจ้งผล, en: telling the result}
            ผู้เห็น: {th: เจ้าหน้าที่, en: officers}
        - ถาม: ผู้แจ้ง
          ข้อความ: {th: ขอทราบชื่อ, en: Your name}
          คำตอบ: ชื่อบุคคล
        - สรุป:
        - เปิดเรื่อง: form-%1$d
        - จบ:
            th: เลขที่ {เลขที่รับแจ้ง}
            en: Number {เลขที่รับแจ้ง}
      """;
}
