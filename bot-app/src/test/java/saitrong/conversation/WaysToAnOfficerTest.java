package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.shared.Language;
import saitrong.transcript.Mark;

/// What is asked for by name and is not there is told so, and how to reach a person. When an
/// officer comes into the chat is told in [OfficersInTheChatTest].
class WaysToAnOfficerTest extends AtTheDesk {

  private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-20T03:00:00Z");
  private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T13:00:00Z");

  private final Content content = ShippedContent.ofTheDefaultAgency();

  @Override
  void answeredBy() {}

  @ParameterizedTest
  @CsvSource({
    "ฝากเรื่อง,FILING",
    "ติดตามเรื่องค่ะ,TRACKING",
    "ร้องเรียน,COMPLAINT",
    "ช่องทางติดต่อ,OFFICER_IN_CHAT",
    "ขอเบอร์โทรค่ะ,OFFICER_IN_CHAT"
  })
  void areGivenByName(String typed, TextKey answer) {
    a.receives(citizen.followed(false));

    var said = citizen.says(typed);

    assertThat(bubbles()).hasSize(2).startsWith(content.texts().say(Language.TH, answer));
    assertThat(rowOf(said).marks()).isEmpty();
  }

  @Test
  void promiseNoLiveChatWhereThereIsNone() {
    for (Language language : Language.values()) {
      assertThat(content.texts().say(language, TextKey.BUTTON_OFFICER))
          .doesNotContain("คุย", "Talk");
    }
    assertThat(content.texts().say(Language.TH, TextKey.OFFICER))
        .contains("ยังไม่มีเจ้าหน้าที่ตอบ");
  }

  @ParameterizedTest
  @EnumSource
  void nameEachPhoneAndTheMailOnce(Language language) {
    var said =
        everythingIn(new Phrases(content, language).contact(TextKey.OFFICER, FRIDAY_EVENING));

    for (var phone : content.profile().phones()) {
      assertThat(said).containsOnlyOnce(phone.inOnePiece()).doesNotContain(phone.number());
    }
    assertThat(said).containsOnlyOnce(String.valueOf(content.profile().email()));
  }

  @Test
  void tellWhetherSomebodyAnswersNow() {
    var thai = new Phrases(content, Language.TH);

    assertThat(everythingIn(thai.contact(TextKey.OFFICER, FRIDAY_MORNING)))
        .contains("ขณะนี้อยู่ในเวลาทำการ");
    assertThat(everythingIn(thai.contact(TextKey.OFFICER, FRIDAY_EVENING)))
        .contains("ขณะนี้อยู่นอกเวลาทำการ เปิดอีกครั้ง จ. 23 พ.ย. 2569 เวลา 08.30 น.");
  }

  /// The greeting waits where there is no room for it: two bubbles are what is read on a phone.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ติดต่อเจ้าหน้าที่",
        "ช่องทางติดต่อ",
        "ฝากเรื่อง",
        "ความเป็นส่วนตัว",
        "เมนู",
        "9",
        "ขอบคุณ",
        "ส้วมสาธารณะ"
      })
  void leaveAFirstMessageTwoBubbles(String typed) {
    citizen.says(typed);

    assertThat(bubbles()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void letTheGreetingComeWithTheNextAnswer() {
    citizen.says("ช่องทางติดต่อ");
    citizen.says("เมนู");

    assertThat(bubbles())
        .startsWith(content.texts().say(Language.TH, TextKey.GREETING_FIRST))
        .hasSize(2);
  }

  @Test
  void areToldTogetherWithAMaskedPassword() {
    a.receives(citizen.followed(false));

    var said = citizen.typedASecret("รหัสผ่าน •••");
    a.receives(said);

    assertThat(bubbles())
        .containsExactly(content.texts().say(Language.TH, TextKey.NO_ANSWER_MASKED));
    assertThat(marksOf(said)).containsExactlyInAnyOrder(Mark.MASKED, Mark.UNANSWERED);
  }

  @Test
  void areToldAfterALineOnACitizenNumber() {
    a.receives(citizen.followed(false));

    var said = citizen.typedASecret("เลขบัตร " + Inbound.Said.CITIZEN_NUMBER);
    a.receives(said);

    assertThat(bubbles())
        .singleElement()
        .asString()
        .startsWith(content.texts().say(Language.TH, TextKey.CITIZEN_NUMBER_MASKED) + "\n")
        .contains("ยังไม่มีคำตอบที่ตรวจสอบแล้ว");
    assertThat(marksOf(said)).containsExactlyInAnyOrder(Mark.MASKED, Mark.UNANSWERED);
  }

  @Test
  void areNotNeededForACitizenNumberAlone() {
    a.receives(citizen.followed(false));

    var said = citizen.typedASecret(Inbound.Said.CITIZEN_NUMBER);
    a.receives(said);

    assertThat(bubbles())
        .containsExactly(
            content.texts().say(Language.TH, TextKey.CITIZEN_NUMBER_MASKED)
                + "\n"
                + content.texts().say(Language.TH, TextKey.WORDLESS));
    assertThat(marksOf(said)).containsExactly(Mark.MASKED);
  }

  private Iterable<Mark> marksOf(Inbound event) {
    return rowOf(event).marks();
  }

  private List<String> bubbles() {
    return desk.answersTo(citizen).getLast().bubbles();
  }

  private static String everythingIn(List<Message> says) {
    return String.join("\n", says.stream().flatMap(WaysToAnOfficerTest::wordsOf).toList());
  }

  private static Stream<String> wordsOf(Message message) {
    return switch (message) {
      case Message.Text text -> Stream.of(text.text());
      case Message.Picture picture -> Stream.of(picture.altText());
      case Message.Card card ->
          Stream.of(
                  Stream.of(card.title(), Optional.ofNullable(card.fact()).orElse("")),
                  card.rows().stream().map(Message.Card.Row::value),
                  card.buttons().stream().map(Action::label))
              .flatMap(part -> part);
    };
  }
}
