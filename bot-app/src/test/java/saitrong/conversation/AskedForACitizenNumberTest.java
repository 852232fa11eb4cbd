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

/// A citizen number is masked at the door, but for the one question that asks for it.
class AskedForACitizenNumberTest {

  private static final String NUMBER = "1000000000009";
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

  private final Content content = ShippedContent.of("tambon-example");
  private final Routing routing = Routing.ofTheBackbone();
  private State state = State.ofAStranger();
  private int events;

  @Test
  void isTheAnswerWhereItIsAskedFor() {
    var answer = answerTo("ลงทะเบียนขอรับสิทธิ", "1", "1", "1", NUMBER);

    assertThat(text(answer)).startsWith("ขอทราบวันเกิดของผู้มีสิทธิ").doesNotContain(NUMBER);
    assertThat(answer.marks()).containsExactly(Mark.MASKED);
  }

  @Test
  void isAnUnfitAnswerEverywhereElse() {
    var answer = answerTo("ลงทะเบียนขอรับสิทธิ", NUMBER);

    assertThat(text(answer)).contains("ต้องการลงทะเบียนสิทธิใด").doesNotContain(NUMBER);
    assertThat(answer.next().inHand().toString()).doesNotContain(NUMBER);
    assertThat(answer.marks()).isEmpty();
  }

  private Answer answerTo(String... texts) {
    Answer answer = Answer.silence(state);
    for (var text : texts) {
      answer =
          routing.answer(
              new Situation(
                  state,
                  List.of(said(text)),
                  content,
                  FakeLinks.none(),
                  Library.OF_CONTENT.apply(content),
                  NOON));
      state = answer.next();
    }
    return answer;
  }

  /// As the door lets it in.
  private Said said(String text) {
    var id = new EventId("e" + ++events);
    var envelope = new Envelope(id, new CitizenId("c"), NOON, NOON, null, false, false);
    var message = new MessageId("m" + events);
    return text.equals(NUMBER)
        ? new Said(envelope, message, new PersonalText(Said.CITIZEN_NUMBER), true, null)
            .withCitizenNumber(new PersonalText(NUMBER))
        : new Said(envelope, message, new PersonalText(text), false, null);
  }

  private static String text(Answer answer) {
    return answer.says().stream()
        .map(says -> says instanceof Message.Text said ? said.text() : says.altText())
        .collect(Collectors.joining("\n"));
  }
}
