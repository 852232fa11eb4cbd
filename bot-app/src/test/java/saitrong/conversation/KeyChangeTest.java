package saitrong.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.Weight;
import saitrong.shared.LogLines;
import saitrong.shared.Secret;
import saitrong.store.FieldCipher;

/// A new key is brought in while instances run. The desk's own instances have the old one only.
class KeyChangeTest extends AtTheDesk {

  private static final String OLD = key(0);
  private static final String NEW = key(1);

  @Test
  void losesNothingWhileInstancesChangeOneAfterTheOther() {
    citizen.isKnownTo(a);
    var b = desk.instanceWithKeys("b", keys(OLD, NEW, OLD));
    b.keeps(citizen.typed("one")).join();
    takesOver(a);
    a.dies();
    var c = desk.instanceWithKeys("c", keys(NEW, OLD));
    c.keeps(citizen.typed("two")).join();
    takesOver(b);

    assertThat(answers()).containsExactly("answer to one", "answer to two");
    assertThat(desk.count("parked_mail") + desk.count("parked_letters")).isZero();
  }

  @Test
  void leavesMailToWhoHasItsKeyAndTellsItOnce() {
    try (var log = LogLines.of(FieldCipher.class.getName())) {
      var b = desk.instanceWithKeys("b", keys(NEW, OLD));
      b.keeps(citizen.typed("hello")).join();
      var stranger = desk.instanceWithKeys("stranger", keys(OLD));

      takesOver(stranger);
      takesOver(stranger);
      assertThat(desk.waitingMail()).isEqualTo(1);
      b.works();

      assertThat(answers()).containsExactly("answer to hello");
      assertThat(stranger.in().parked()).isZero();
      assertThat(log.lines()).singleElement().asString().contains("SAITRONG_ENCRYPTION_KEY");
    }
  }

  @Test
  void leavesALetterToWhoHasItsKey() {
    var b = desk.instanceWithKeys("b", keys(NEW, OLD));
    b.receives(citizen.typed("known"));
    var result = Outgoing.of(new Message.Text("a result"));
    b.out().outbox().post(UUID.randomUUID(), citizen.id(), result, Weight.BINDING);
    var waiting = letter();

    takesOver(a);
    a.receives(citizen.typed("hello"));
    assertThat(letter()).isEqualTo(waiting);
    desk.clock().advance(Duration.ofSeconds(1));
    b.sweeps();

    assertThat(answers()).containsExactly("answer to known", "answer to hello", "a result");
    assertThat(desk.count("parked_letters")).isZero();
  }

  @Test
  void leavesADecidedTurnToWhoHasItsKey() {
    citizen.isKnownTo(a);
    var b = desk.instanceWithKeys("b", keys(NEW, OLD));
    b.life().endsAfter("conversations.bulkWrite");
    b.receives(citizen.typed("one"));
    a.receives(citizen.typed("two"));

    desk.passes(Duration.ofSeconds(45));
    assertThat(answers()).isEmpty();
    desk.instanceWithKeys("c", keys(NEW, OLD));
    desk.passes(Duration.ofSeconds(30));

    assertThat(answers()).containsExactly("answer to one", "answer to two");
    assertThat(desk.count("parked_mail")).isZero();
  }

  /// It came in here, and what was decided for its citizen before cannot be read here.
  @Test
  void letsGoOfMailThatAnotherInstanceAnswered() {
    var b = desk.instanceWithKeys("b", keys(NEW, OLD));
    b.receives(citizen.typed("one"));
    a.receives(citizen.typed("two"));
    assertThat(a.in().inHand()).isEqualTo(1);

    desk.passes(Duration.ofMinutes(1));

    assertThat(answers()).containsExactly("answer to one", "answer to two");
    assertThat(a.in().inHand()).isZero();
  }

  private @Nullable Document letter() {
    return desk.database().getCollection("outbox").find().first();
  }

  /// What is older than two seconds is nobody's, as far as the sweep knows.
  private void takesOver(Instance instance) {
    desk.clock().advance(Duration.ofSeconds(3));
    instance.sweeps();
  }

  private static FieldCipher keys(String... keys) {
    return FieldCipher.of(new Secret(String.join(",", keys)));
  }

  private static String key(int filling) {
    var bytes = new byte[32];
    Arrays.fill(bytes, (byte) filling);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
