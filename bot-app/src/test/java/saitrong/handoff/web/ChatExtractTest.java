package saitrong.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.attachment.CitizenFiles;
import saitrong.attachment.FakeSource;
import saitrong.attachment.WiredAttachments;
import saitrong.citizen.CitizenId;
import saitrong.outbox.Outbox;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.transcript.Entry;
import saitrong.transcript.Transcript;
import saitrong.transcript.TranscriptForTests;

/// What the page of a case shows of the chat that its script was part of.
class ChatExtractTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(TranscriptForTests.collections().toArray(DeclaredCollection[]::new));

  private static final CitizenId MALEE = new CitizenId("malee");

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final Transcript transcript = TranscriptForTests.in(STORE.database());
  private final ChatExtract extract = new ChatExtract(transcript, files(), cipher, clock);
  private final Instant begins = clock.instant();

  /// However much its person wrote later that day.
  @Test
  void beginsWithTheScript() {
    said("script", "said", 5);
    var ends = clock.instant();
    clock.advance(Duration.ofHours(2));
    said("later", "said", 320);

    assertThat(extract.withTheTalk(MALEE, begins, ends))
        .extracting(Entry::id)
        .containsExactly("script1", "script2", "script3", "script4", "script5");
  }

  @Test
  void goesOnWithTheTalkThatItWasPartOf() {
    said("officer", Outbox.OFFICER, 1);
    said("script", "said", 2);
    var ends = clock.instant();
    said("thanks", "said", 1);
    said("note", Entry.NOTE, 1);
    clock.advance(Duration.ofHours(2));
    said("later", "said", 320);

    assertThat(extract.withTheTalk(MALEE, begins, ends))
        .extracting(Entry::id)
        .containsExactly("officer1", "script1", "script2", "thanks1", "note1");
  }

  private CitizenFiles files() {
    return new WiredAttachments(
            new FakeSource(), STORE.database(), cipher, true, Runnable::run, clock)
        .attachments()
        .kept();
  }

  private void said(String id, String kind, int times) {
    transcript
        .add(IntStream.rangeClosed(1, times).mapToObj(it -> entry(id + it, kind)).toList())
        .join();
  }

  private Entry entry(String id, String kind) {
    clock.advance(Duration.ofSeconds(1));
    return new Entry(id, MALEE, clock.instant(), kind, new byte[0], null, null, Set.of());
  }
}
