package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.content.ShippedContent;
import saitrong.inbox.Envelope;
import saitrong.inbox.EventId;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.MessageId;
import saitrong.message.Message;
import saitrong.shared.PersonalText;
import saitrong.transcript.Mark;

/// Somebody is inside a script that the agency takes out of service: what they typed is in the
/// transcript only.
class TakenOutOfServiceTest {

  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

  private final Content with = ShippedContent.of("tambon-example");
  private final Content without = ShippedContent.ofTheDefaultAgency();
  private final Routing routing = Routing.ofTheBackbone();
  private State state = State.ofAStranger();
  private int events;

  @Test
  void tellsWhoIsInsideWhereTheirWordsAreAndHowToReachAPerson() {
    var answer = inside("ขอโต๊ะและเก้าอี้สำหรับงานบุญ");

    assertThat(text(answer)).contains("อยู่ในแชตนี้เท่านั้น", "เข้าคิวคุยกับเจ้าหน้าที่แล้ว");
    assertThat(answer.next().inHand().run()).isEmpty();
  }

  @Test
  void marksTheWordsForStaff() {
    assertThat(inside("ขอโต๊ะและเก้าอี้สำหรับงานบุญ").marks()).containsExactly(Mark.LEFT_BEHIND);
  }

  @Test
  void marksThemAlsoWhereACourtesyIsAnsweredFirst() {
    var answer = inside("ขอบคุณครับ");

    assertThat(text(answer)).contains("อยู่ในแชตนี้เท่านั้น");
    assertThat(answer.marks()).containsExactly(Mark.LEFT_BEHIND);
  }

  @Test
  void marksNothingWhereTheScriptIsStillThere() {
    hears("ยืมพัสดุ", with);

    assertThat(hears("โต๊ะ", with).marks()).isEmpty();
  }

  private Answer inside(String typed) {
    hears("ยืมพัสดุ", with);
    hears("โต๊ะ", with);
    return hears(typed, without);
  }

  private Answer hears(String text, Content content) {
    var library = Library.OF_CONTENT.apply(content);
    var answer =
        routing.answer(
            new Situation(state, List.of(said(text)), content, FakeLinks.none(), library, NOON));
    state = answer.next();
    return answer;
  }

  private Said said(String text) {
    var id = new EventId("e" + ++events);
    var envelope = new Envelope(id, new CitizenId("c"), NOON, NOON, null, false, false);
    return new Said(envelope, new MessageId("m" + events), new PersonalText(text), false, null);
  }

  private static String text(Answer answer) {
    return answer.says().stream()
        .map(says -> says instanceof Message.Text said ? said.text() : says.altText())
        .collect(Collectors.joining("\n"));
  }
}
