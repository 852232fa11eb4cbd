package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.ShippedContent;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.message.Action;
import saitrong.outbox.FakeLine.Delivered;
import saitrong.shared.Language;
import saitrong.store.TestStore;

/// Menu, FAQ and scripts of the default agency together, as people use them: one thing in the
/// middle of another. Whatever is said is answered, and the same events give the same conversation.
/// The seeds make a failure repeatable.
class AnythingIsSaidTest {

  private static final int MOMENTS = 40;

  private static final List<String> WORDS =
      List.of(
          "เมนู",
          "0",
          "1",
          "๒",
          "3",
          "4",
          "ขอคำปรึกษา",
          "ติดตามเรื่อง",
          "ส่งเอกสารเพิ่มเติม",
          "ข้อเสนอแนะ",
          "แบบสำรวจสั้น",
          "ร้องเรียน",
          "ข้อมูลส่วนบุคคลของฉัน",
          "ลืมรหัสผ่าน ต้องทำอย่างไร",
          "ต่ออายุบัตรเจ้าพนักงานอย่างไร",
          "เปิดกี่โมงคะ",
          "รหัส",
          "อยากทราบเรื่องที่ไม่มีใครตอบได้ในเวลานี้",
          "สวัสดีค่ะ",
          "ขอบคุณค่ะ",
          "ได้คำตอบแล้ว",
          "ยังไม่ตรงคำถาม",
          "ฝากคำถาม",
          "ย้อนกลับ",
          "ยกเลิก",
          "ทำต่อ",
          "ข้าม",
          "ใช่",
          "ไม่ใช่",
          "ถึงไหนแล้ว",
          "คุยกับเจ้าหน้าที่",
          "11/69",
          "00001/2569",
          "ประชาชน",
          "ขอนแก่น",
          "นางสาวตัวอย่าง ทดสอบ",
          "0812345678",
          "English",
          "menu",
          "ความเป็นส่วนตัว",
          "???");

  @RegisterExtension static final TestStore STORE = TestStore.with(Desk.collections());

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void isAnsweredAndIsTheSameConversationWhenItHappensAgain(int seed) throws Exception {
    Desk.expectsFailures();

    var first = new Talk(seed, "malee" + seed).happens();
    var again = new Talk(seed, "manee" + seed).happens();

    assertThat(again).isEqualTo(first);
  }

  /// One person and one seed.
  private static final class Talk {

    private final Random chance;
    private final Desk desk = Desk.withFlows(STORE.database());
    private final Person person;
    private final List<Inbound> said = new ArrayList<>();

    Talk(int seed, String name) {
      chance = new Random(seed);
      person = desk.citizen(name);
    }

    List<String> happens() throws Exception {
      for (int moment = 0; moment < MOMENTS; moment++) {
        int before = heard().size();
        var event = anything();
        person.sends(event);
        desk.passes(Duration.ofSeconds(2)); // in which pictures are gathered
        if (!(event instanceof Inbound.Unsent)) {
          assertThat(heard()).as("%s at %d", event, moment).hasSizeGreaterThan(before);
        }
        if (chance.nextInt(12) == 0) {
          desk.passes(Duration.ofHours(7), Duration.ofHours(1)); // and comes back
        }
      }
      Desk.await(() -> desk.waitingMail() == 0); // a thread of its own removes what is done
      assertThat(desk.count("parked_mail")).isZero();
      assertThat(String.join("\n", heard())).doesNotContain(fault());
      var heard = List.copyOf(heard());
      desk.close();
      return heard;
    }

    private List<String> heard() {
      return desk.answersTo(person).stream().map(Delivered::text).toList();
    }

    private static String fault() {
      return ShippedContent.ofTheDefaultAgency()
          .texts()
          .bubbles(Language.TH, TextKey.FAULT)
          .getFirst();
    }

    private Inbound anything() {
      var event =
          switch (chance.nextInt(10)) {
            case 0 -> person.picture();
            case 1 -> chance.nextBoolean() ? person.sticker() : person.place();
            case 2 -> said.isEmpty() ? person.typed("เมนู") : person.tookBack(said.getLast());
            case 3, 4, 5 -> tapped();
            default -> person.typed(WORDS.get(chance.nextInt(WORDS.size())));
          };
      if (event instanceof Inbound.Said || event instanceof Inbound.SentFile) {
        said.add(event);
      }
      return event;
    }

    /// A quick reply of what was sent last.
    private Inbound tapped() {
      var offered = desk.line().quickReplies();
      if (offered.isEmpty()) {
        return person.typed("1");
      }
      return switch (offered.get(chance.nextInt(offered.size()))) {
        case Action.Tap tap -> person.tapped(tap.data());
        case Action.Say say -> person.typed(say.text());
        case Action.Open _, Action.Camera _, Action.Album _ -> person.picture();
        case Action.Place _ -> person.place();
        case Action.Pick _ -> person.typed("พรุ่งนี้");
      };
    }
  }
}
