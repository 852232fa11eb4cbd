package saitrong.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.citizen.Contact;
import saitrong.citizen.FakeCitizens;
import saitrong.citizen.LineUserId;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.transcript.Transcript;
import saitrong.transcript.TranscriptForTests;

/// Letters that wait for the month's pushes go out soon after there are some again.
class WaitingForQuotaTest {

  private static final FieldCipher CIPHER =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private static final LineUserId CHAT = new LineUserId("U1");

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.concat(
                  WiredOutbox.collections().stream(),
                  Stream.of(TranscriptForTests.collection(), TranscriptForTests.attention()))
              .toArray(DeclaredCollection[]::new));

  private final MovableClock clock = new MovableClock();
  private final FakeLine line = new FakeLine(clock);
  private final FakeCitizens citizens = new FakeCitizens();
  private final CitizenId citizen = citizens.idOf("Ubot", CHAT);
  private Transcript transcript;
  private WiredOutbox outbox;

  @BeforeEach
  void open() {
    transcript = TranscriptForTests.in(STORE.database());
    outbox =
        new WiredOutbox(
            STORE.database(), CIPHER, line, line, citizens, transcript, Runnable::run, clock);
    citizens.remember(List.of(new Contact(citizen, "Ubot", CHAT, Contact.Kind.PERSON)));
    line.hasQuota(100, 100);
    post("a result");
    sweepsFor(Duration.ofMinutes(1));
  }

  @AfterEach
  void close() {
    transcript.close();
  }

  @Test
  void goOutSoonAfterThereIsQuotaAgain() {
    assertThat(line.calls()).isEmpty();

    line.hasQuota(100, 40);
    sweepsFor(Duration.ofSeconds(20));

    assertThat(line.delivered()).extracting(FakeLine.Delivered::text).containsExactly("a result");
  }

  @Test
  void areStillOfUseAfterTheLongestMonthWithoutQuota() {
    clock.advance(Duration.ofDays(31));

    line.hasQuota(100, 0);
    sweepsFor(Duration.ofMinutes(6));

    assertThat(line.delivered()).extracting(FakeLine.Delivered::text).containsExactly("a result");
  }

  @Test
  void areGivenUpForWhoHasBlockedTheAccountMeanwhile() {
    citizens.blocked(citizen, true, clock.instant());

    sweepsFor(Duration.ofMinutes(6));

    assertThat(STORE.database().getCollection("outbox").countDocuments()).isZero();
    assertThat(line.calls()).isEmpty();
  }

  private void post(String words) {
    var letter = Outgoing.of(new Message.Text(words));
    outbox.outbox().post(UUID.randomUUID(), citizen, letter, Weight.BINDING);
  }

  private void sweepsFor(Duration howLong) {
    for (var left = howLong; left.isPositive(); left = left.minusSeconds(1)) {
      clock.advance(Duration.ofSeconds(1));
      outbox.sweep();
    }
  }
}
