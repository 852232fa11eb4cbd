package saitrong.linked;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Leaving;
import saitrong.citizen.OwnCopy;
import saitrong.linked.LinkedChats.Linked;
import saitrong.linked.LinkedChats.Linking;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.staff.Login;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;

/// An officer proves which chat is theirs, and nobody else can.
class LinkedChatsTest {

  @RegisterExtension
  static final TestStore STORE = TestStore.with(LinkedChats.COLLECTION, CodeTries.COLLECTION);

  private static final FieldCipher CIPHER =
      FieldCipher.of(new Secret("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));
  private static final Login ANONG = new Login("anong");
  private static final Login BUNMA = new Login("bunma");
  private static final CitizenId HERS = new CitizenId("chat-of-anong");
  private static final CitizenId A_STRANGERS = new CitizenId("a-strangers");

  private final MovableClock clock = new MovableClock();
  private LinkedChats chats;
  private int forms;

  @BeforeEach
  void nobodyIsLinked() {
    chats = new LinkedChats(STORE.database(), CIPHER, clock);
  }

  @Test
  void linksWhoeverTypesTheCodeInTime() {
    var code = fresh(ANONG);
    assertThat(code).matches("[0-9]{6}");
    clock.advance(Duration.ofMinutes(9));

    assertThat(chats.link(HERS, code, "event-1")).isEqualTo(Linking.LINKED);
    assertThat(chats.of(ANONG).map(Linked::citizen)).hasValue(HERS);
    assertThat(chats.link(HERS, code, "event-1")).as("a turn done again").isEqualTo(Linking.LINKED);
    assertThat(chats.link(A_STRANGERS, code, "event-2")).as("used").isEqualTo(Linking.WRONG);
    assertThat(chats.of(ANONG).map(Linked::citizen)).hasValue(HERS);
  }

  @Test
  void takesNoCodeThatIsTooOldOrWasReplaced() {
    var old = fresh(ANONG);
    clock.advance(Duration.ofMinutes(10));
    assertThat(chats.link(HERS, old, "event-1")).isEqualTo(Linking.WRONG);

    var first = fresh(ANONG);
    var second = fresh(ANONG);
    if (!first.equals(second)) {
      assertThat(chats.link(HERS, first, "event-2")).isEqualTo(Linking.WRONG);
    }
    assertThat(chats.link(HERS, second, "event-3")).isEqualTo(Linking.LINKED);
  }

  /// A double click must not make worthless what stands on the screen, nor a retry prolong it.
  @Test
  void tellsTheSameCodeForTheSameForm() {
    var code = chats.freshCode(ANONG, "one");
    clock.advance(Duration.ofMinutes(6));
    assertThat(chats.freshCode(ANONG, "one")).isEqualTo(code);
    assertThat(chats.freshCode(BUNMA, "two")).isNotEqualTo(code);
    clock.advance(Duration.ofMinutes(4));
    assertThat(chats.link(HERS, code, "event-1")).as("ten minutes after").isEqualTo(Linking.WRONG);
  }

  @Test
  void makesNoCodeGoodAgainThatWasUsed() {
    var code = chats.freshCode(ANONG, "one");
    chats.link(HERS, code, "event-1");
    assertThat(chats.freshCode(ANONG, "one")).isEqualTo(code);

    assertThat(chats.link(A_STRANGERS, code, "event-2")).isEqualTo(Linking.WRONG);
  }

  @Test
  void slowsWhoeverGuesses() {
    var code = fresh(ANONG);
    for (int tries = 0; tries < 5; tries++) {
      assertThat(chats.link(A_STRANGERS, "none", "event-" + tries)).isEqualTo(Linking.WRONG);
    }

    assertThat(chats.link(A_STRANGERS, code, "event-6")).isEqualTo(Linking.TOO_OFTEN);
    assertThat(chats.link(HERS, code, "event-7")).as("another chat").isEqualTo(Linking.LINKED);
    clock.advance(Duration.ofHours(1).plusSeconds(1));
    assertThat(chats.link(A_STRANGERS, code, "event-8")).isEqualTo(Linking.WRONG);
  }

  @Test
  void slowsWhoeverGuessesFromManyChats() {
    for (int chat = 0; chat < 50; chat++) {
      assertThat(chats.link(new CitizenId("chat-" + chat), "none", "event-" + chat))
          .isEqualTo(Linking.WRONG);
    }

    assertThat(chats.link(HERS, fresh(ANONG), "event-51")).isEqualTo(Linking.TOO_OFTEN);
  }

  @Test
  void isOneChatOfOneAccount() {
    chats.link(HERS, fresh(ANONG), "event-1");
    chats.link(HERS, fresh(BUNMA), "event-2");

    assertThat(chats.of(ANONG)).isEmpty();
    assertThat(chats.of(BUNMA).map(Linked::citizen)).hasValue(HERS);
    assertThat(chats.unlink(HERS)).isTrue();
    assertThat(chats.unlink(BUNMA)).isFalse();
    assertThat(chats.of(BUNMA)).isEmpty();
  }

  @Test
  void isForgottenWithItsPersonAndToldInTheirCopy() {
    chats.link(HERS, fresh(ANONG), "event-1");
    var records = new LinkedRecords(STORE.database());
    var told = new Told();
    records.copy(HERS, told);
    assertThat(told.rows).extracting(row -> row.getString("account")).containsExactly("anong");

    records.forget(new Leaving(A_STRANGERS, clock.instant(), true));
    assertThat(chats.of(ANONG)).isPresent();
    records.forget(new Leaving(HERS, clock.instant(), true));
    assertThat(chats.of(ANONG)).isEmpty();
    assertThat(
            STORE
                .database()
                .getCollection("staff_chat_tries")
                .find(new Document("_id", HERS.value())))
        .isEmpty();
  }

  @Test
  void keepsNoCode() {
    var code = fresh(ANONG);

    var kept =
        requireNonNull(
            STORE
                .database()
                .getCollection("staff_chats")
                .find(new Document("_id", "anong"))
                .first());

    assertThat(kept.toJson()).doesNotContain(code);
  }

  private static final class Told implements OwnCopy {
    private List<Document> rows = List.of();

    @Override
    public void part(String name, List<Document> some) {
      rows = some;
    }

    @Override
    public void file(String name, InputStream bytes) {
      throw new AssertionError("there are no files");
    }
  }

  private String fresh(Login account) {
    return chats.freshCode(account, "form-" + forms++);
  }
}
