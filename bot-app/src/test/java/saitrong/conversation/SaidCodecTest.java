package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.inbox.EventId;
import saitrong.message.Action;
import saitrong.message.Message;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;

/// What was said before the outcomes is read back as it was.
class SaidCodecTest {

  private static final URI ADDRESS = URI.create("https://example.com/p.jpg");

  @Test
  void readsBackEveryKindOfMessage() {
    var card =
        new Message.Card(
            "เลขที่ 00011/2569",
            "ได้รับเรื่องแล้ว",
            "00011/2569",
            List.of(new Message.Card.Row("สถานะ", "รอรับเรื่อง"), new Message.Card.Row(null, "-")),
            List.of(
                new Action.Say("ติดตาม", "ติดตามเรื่อง"),
                new Action.Open("โทร", URI.create("tel:000000000")),
                new Action.Tap("ใช่", "f/run/q/yes", "ใช่")),
            "ท้าย");
    var plain = new Message.Card("alt", "หัว", null, List.of(), List.of(), null);
    var says =
        List.<Message>of(
            new Message.Text("สวัสดี"), new Message.Picture(ADDRESS, ADDRESS, "ภาพ"), card, plain);

    assertThat(SaidCodec.fromBytes(SaidCodec.toBytes(says))).isEqualTo(says);
  }

  /// A crash may come between the two halves of a turn.
  @Test
  void standsSealedInTheConversation() {
    var codec =
        new ConversationCodec(
            FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32]))));
    var says = List.<Message>of(new Message.Text("ถ้อยคำก่อนเปิดเรื่อง"));
    var todo = new Todo(true, says, false, List.of(), null, null);
    var turn = new OpenTurn(List.of(new EventId("e")), null, Set.of(), todo, "a", Instant.EPOCH);
    var decided =
        new Conversation(
            new CitizenId("c"), 1, State.ofAStranger(), Applied.none(), List.of(), turn);

    var document = codec.toDocument(decided);

    assertThat(document.toJson()).doesNotContain("ถ้อยคำ");
    assertThat(Objects.requireNonNull(codec.toConversation(document).turn()).todo().says())
        .isEqualTo(says);
  }
}
