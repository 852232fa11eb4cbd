package saitrong.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saitrong.shared.Language;

/// One fault after the other in a sound entry. Each is told with its line, what is wrong and what
/// to do, in exactly these words, and nothing else is.
final class ABrokenEntry {

  static final String FILE = "service/service-hours.md";
  static final String SOUND =
      """
      ---
      คำถาม:
        th: เวลาทำการของหน่วยงาน
        en: When is the office open?
      ถามแบบอื่น:
        - เปิดกี่โมง
        - opening hours
      คำสำคัญ: [เวลา, hours]
      กลุ่มผู้ใช้: [ประชาชน, อื่น ๆ]
      ระบบ: [ehsb]
      ที่มา: {th: ประกาศของหน่วยงาน, en: the agency's notice}
      ข้อมูล ณ วันที่: 30 กันยายน 2567
      ผู้รับผิดชอบ: "{unit}"
      ผู้ตรวจทาน: หัวหน้ากลุ่มงาน
      ทบทวนภายใน: 30 กันยายน 2570
      สถานะ: เผยแพร่
      ลิงก์:
        - {ชื่อ: {th: ดูแผนที่, en: See the map}, ไปที่: https://example.com/map}
      ปุ่ม:
        - {เริ่มชุด: consultation, ชื่อ: {th: ฝากเรื่อง, en: Leave a question}}
        - {คำตอบ: service-phone, ชื่อ: {th: โทรศัพท์, en: Phone}}
        - คุยกับเจ้าหน้าที่
      ---
      เปิด **จันทร์ถึงศุกร์** โทร. {phone}
      - เช้า [แผนที่](https://example.com)
      - บ่าย

      ## English
      Open on **working days**, tel. {phone}
      """;

  private ABrokenEntry() {}

  /// @param right what stands in the sound file
  /// @param wrong what stands there instead
  record Told(String right, String wrong, int line, String thai, String english) {
    @Override
    public String toString() {
      return english;
    }
  }

  static Told told(String right, String wrong, int line, String thai, String english) {
    return new Told(right, wrong, line, thai, english);
  }

  static FaqFiles files() {
    return new FaqFiles()
        .with(FILE, SOUND)
        .withSample("service/service-phone.md", "หมายเลขโทรศัพท์")
        .withSample("service/service-long.md", "ก".repeat(41))
        .with("service/service-draft.md", "---\nคำถาม: ร่าง\nสถานะ: ร่าง\n---\n")
        .with("service/service-old.md", FaqFiles.sample("เก่า").replace("ตัวอย่าง", "เลิกใช้"));
  }

  static void isTold(Told told) {
    assertThat(SOUND).contains(told.right());
    String broken =
        SOUND.replaceFirst(Pattern.quote(told.right()), Matcher.quoteReplacement(told.wrong()));

    var problems = files().with(FILE, broken).problems();

    String place = FILE + ":" + told.line() + ": ";
    assertThat(problems).extracting(it -> it.in(Language.TH)).containsExactly(place + told.thai());
    assertThat(problems)
        .extracting(it -> it.in(Language.EN))
        .containsExactly(place + told.english());
  }
}
