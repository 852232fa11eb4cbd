package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.Weight;

/// The two halves of a turn that waits for an outcome go out in one call.
class DecisionTest {

  private static final URI ADDRESS = URI.create("https://example.com/p.jpg");
  private static final Message PICTURE = new Message.Picture(ADDRESS, ADDRESS, "ภาพ");
  private static final Message CARD =
      new Message.Card("เลขที่", "ได้รับเรื่องแล้ว", null, List.of(), List.of(), null);
  private static final List<Action> REPLIES = List.of(new Action.Say("เมนู", "เมนู"));

  @Test
  void losesNothingThatWasSaidBeforeTheOutcome() {
    var before = says("ก่อน", PICTURE, "ระหว่าง");

    var whole = saying(says("หลัง", CARD, "คำถาม")).after(before);

    assertThat(Objects.requireNonNull(whole.says()).messages())
        .extracting(Message::altText)
        .containsExactly("ก่อน", "ภาพ", "ระหว่าง\n\nหลัง", "เลขที่", "คำถาม");
    assertThat(whole.says().quickReplies()).isEqualTo(REPLIES);
  }

  @Test
  void keepsATextThatHasNoNeighbour() {
    var before = says("แจ้งก่อน", PICTURE, PICTURE);

    var whole = saying(says(CARD, PICTURE, "คำถาม")).after(before);

    assertThat(Objects.requireNonNull(whole.says()).messages())
        .extracting(Message::altText)
        .containsExactly("ภาพ", "ภาพ", "เลขที่", "ภาพ", "แจ้งก่อน\n\nคำถาม");
  }

  @Test
  void saysWhatCameBeforeWhereNothingFollows() {
    assertThat(Objects.requireNonNull(silent().after(says("ก่อน")).says()).messages()).hasSize(1);
    assertThat(silent().after(List.of()).says()).isNull();
  }

  private static Decision saying(List<Message> says) {
    return decision(new Outgoing(says, REPLIES));
  }

  private static Decision silent() {
    return decision(null);
  }

  private static Decision decision(@Nullable Outgoing says) {
    var state = State.ofAStranger();
    return new Decision(
        "answer", state, says, Weight.ANSWER, Set.of(), null, List.of(), Doing.NOTHING);
  }

  private static List<Message> says(Object... parts) {
    return Arrays.stream(parts)
        .map(it -> it instanceof Message message ? message : new Message.Text((String) it))
        .toList();
  }
}
