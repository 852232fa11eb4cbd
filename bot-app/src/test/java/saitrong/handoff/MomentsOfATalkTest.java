package saitrong.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.handoff.Talks.Change;
import saitrong.store.DeclaredCollection;
import saitrong.store.TestStore;

/// The database keeps milliseconds, and clocks know more.
class MomentsOfATalkTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(TalksForTests.collections().toArray(DeclaredCollection[]::new));

  private static final CitizenId MALEE = new CitizenId("malee");
  private static final Talk.Holder ANONG = new Talk.Holder("anong", "อนงค์ ทดลอง", null);
  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00.123456789Z");

  private final Talks talks = TalksForTests.in(STORE.database(), () -> NOW);

  /// Otherwise the chat would go back to the queue, though its officer has answered.
  @Test
  void letNobodyWaitForAnOfficerWhoHasJustAnswered() {
    talks.call(MALEE, "event-1", Why.ASKED);
    talks.take(talk(), ANONG, "form-1");
    assertThat(talk().heard()).isNotNull();

    var written = (Change.Done) talks.write(talk(), "anong");
    talks.spokenIn(written.talk(), "anong");

    assertThat(talk().heard()).isNull();
  }

  private Talk talk() {
    return talks.open(MALEE).orElseThrow();
  }
}
