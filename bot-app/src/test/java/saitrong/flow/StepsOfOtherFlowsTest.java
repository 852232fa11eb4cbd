package saitrong.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saitrong.message.Message;
import saitrong.shared.Language;

/// What the language can say and no flow that ships says: a form of another agency, with pictures,
/// links, a reminder, a way for who will not give their name, and an officer at its end.
class StepsOfOtherFlowsTest {

  private static final String EVENT =
      """
      ชื่อ: {th: งานตัวอย่าง, en: Sample event}
      ขั้นตอน:
        - บอก: {th: แผนที่ของงาน, en: A map of the event}
          ภาพ: https://example.com/map.jpg
        - บอก: {th: อ่านรายละเอียดได้ที่เว็บ, en: You can read more on its page}
          ลิงก์:
            - {ปุ่ม: {th: เว็บของงาน, en: Its page}, เปิด: 'https://example.com/event'}
            - {ปุ่ม: {th: โทรสอบถาม, en: Call}, เปิด: 'tel:020000000'}
        - ถาม: วันมา
          ข้อความ: {th: มาวันใด, en: Which day}
          คำตอบ: วันที่
          ช่วง: อนาคต
        - ตั้งเตือน: วันมา
          ก่อน: 1 วัน
          ข้อความ: {th: พรุ่งนี้มีงาน, en: The event is tomorrow}
        - แจ้งการใช้ข้อมูล:
            เก็บ: {th: ชื่อ, en: name}
            ใช้เพื่อ: {th: จัดที่นั่ง, en: to keep a seat}
            ผู้เห็น: {th: เจ้าหน้าที่, en: officers}
          หากไม่สะดวก: ไม่ลงชื่อ
        - ถาม: ผู้มา
          ข้อความ: {th: ชื่ออะไร, en: Your name}
          คำตอบ: ชื่อบุคคล
        - เปิดเรื่อง: event
        - จบ: {th: ลงชื่อแล้ว, en: You are on the list}
        - บอก: {th: มาได้โดยไม่ลงชื่อ, en: Come without it}
          ชื่อขั้น: ไม่ลงชื่อ
        - ส่งต่อเจ้าหน้าที่: {th: เจ้าหน้าที่จะตอบในแชตนี้, en: An officer will answer in this chat}
      """;

  private static final String STORIES =
      """
      เรื่อง: ลงชื่อ
      ชุดสนทนา: event
      ระบบ: (https://example.com/map.jpg)
      ระบบ: แผนที่ของงาน
      ระบบ: งานตัวอย่าง
        อ่านรายละเอียดได้ที่เว็บ
      ระบบ: มาวันใด…
      ท่าน: 3/12/2569
      ตั้งเตือน: 2 ธันวาคม 2569 09.00 น.
      ระบบ: ก่อนรับเรื่อง…
      ท่าน: [รับทราบและทำต่อ]
      ระบบ: ชื่ออะไร…
      ท่าน: นายตัวอย่าง ทดสอบ
      เปิดเรื่อง: event
      ระบบ: ลงชื่อแล้ว
      จบ: ครบถ้วน

      เรื่อง: ไม่ลงชื่อ
      ชุดสนทนา: event
      ภาษา: en
      ระบบ: (https://example.com/map.jpg)
      ระบบ: A map of the event
      ระบบ: Sample event
        You can read more on its page
      ระบบ: Which day…
      ท่าน: 3 December 2026
      ตั้งเตือน: 2 ธันวาคม 2569 09.00 น.
      ระบบ: …officers…
      ท่าน: [I would rather not]
      ระบบ: Come without it
      ระบบ: An officer will answer in this chat
      ส่งต่อเจ้าหน้าที่:
      จบ: ส่งต่อ
      """;

  @TempDir Path folder;

  private FlowSet flows;

  @BeforeEach
  void anEvent() {
    flows =
        FlowFiles.in(folder).with("event.yaml", EVENT).with("stories/event.story", STORIES).sound();
  }

  @Test
  void areWalkedOnAPhoneAndOnAPcInBothLanguages() {
    var report = new Stories(flows, folder.resolve("stories"), FlowFiles::standing).play();

    assertThat(report.problems()).isEmpty();
    assertThat(report.failures()).isEmpty();
    assertThat(report.coverage().missing(flows.flow("event").orElseThrow(), Language.TH)).isEmpty();
  }

  @Test
  void remindInTheWordsOfTheFile() {
    var somebody = Talker.inEnglish(flows, "event").says("3 December 2026");

    assertThat(somebody.effects(Effect.Remind.class))
        .extracting(Effect.Remind::says)
        .containsExactly("The event is tomorrow");
  }

  /// Whoever looks at the phone learns that there is a message, in the person's language.
  @ParameterizedTest
  @EnumSource(Language.class)
  void tellLockScreensNothingOfWhatItIsAbout(Language language) {
    var somebody =
        language == Language.TH ? Talker.in(flows, "event") : Talker.inEnglish(flows, "event");

    var shown =
        somebody.effects(Effect.Say.class).stream()
            .flatMap(say -> say.messages().stream())
            .filter(message -> !(message instanceof Message.Text))
            .map(Message::altText)
            .distinct();

    assertThat(shown)
        .containsExactly(
            switch (language) {
              case TH -> "มีข้อความใหม่ในแชตนี้";
              case EN -> "There is a new message in this chat";
            });
  }
}
