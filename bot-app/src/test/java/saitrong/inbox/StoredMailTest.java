package saitrong.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound.SentFile;
import saitrong.shared.PersonalText;
import saitrong.store.StoredSample;

/// Mail that a release stored, every later one answers.
class StoredMailTest {

  private static final Instant AT = Instant.parse("2026-11-29T02:00:00Z");

  private final MailCodec codec = new MailCodec(StoredSample.CIPHER);
  private final List<StoredSample> samples = StoredSample.allOf("/inbox/mail-1.json");

  private static final List<Inbound> EVENTS =
      List.of(
          new Inbound.Said(
              envelope(1),
              new MessageId("m1"),
              new PersonalText("my number is •••••••••••••"),
              true,
              new MessageId("m0"),
              new PersonalText("1000000000009")),
          new Inbound.Tapped(envelope(2), "f/run/q", Map.of("date", "2026-12-25")),
          new SentFile(
              envelope(3),
              new MessageId("m3"),
              SentFile.Kind.IMAGE,
              new PersonalText("form.png"),
              2048L,
              Duration.ofMillis(1500),
              new SentFile.PictureSet("s1", 1, 2)),
          new Inbound.SentPlace(
              envelope(4),
              new MessageId("m4"),
              new PersonalText("a house"),
              new PersonalText("a street"),
              13.5,
              100.5),
          new Inbound.SentSticker(envelope(5), new MessageId("m5"), "446", "1988"),
          new Inbound.Followed(envelope(6), true),
          new Inbound.Unfollowed(envelope(7)),
          new Inbound.Unsent(envelope(8), new MessageId("m1")),
          new Inbound.InGroup(envelope(9)),
          new Inbound.Unsupported(
              new Envelope(
                  new EventId("e10"), new CitizenId("c1"), AT, AT.plusSeconds(1), null, true, true),
              "beacon"));

  @Test
  void readsEveryKindInItsFirstForm() {
    assertThat(samples)
        .extracting(sample -> codec.read(sample.document()).event())
        .containsExactlyElementsOf(EVENTS);
  }

  @Test
  void writesTheFormThatTheFirstReleaseReads() {
    for (int number = 0; number < EVENTS.size(); number++) {
      var sample = samples.get(number);
      var written = codec.waitingRow(codec.seal(EVENTS.get(number)));
      assertThat(sample.opened(written)).isEqualTo(sample.open());
    }
  }

  /// The first release does not look there.
  @Test
  void keepsWhatAStickerSays() {
    var sticker =
        new Inbound.SentSticker(
            envelope(5), new MessageId("m5"), "446", "1988", new PersonalText("hello, ok"));

    assertThat(codec.read(codec.waitingRow(codec.seal(sticker))).event()).isEqualTo(sticker);
  }

  @Test
  void remembersThatATokenIsSpent() {
    var row = samples.getFirst().document();

    assertThat(codec.read(row).tokenSpent()).isFalse();
    assertThat(codec.read(row.append("tokenSpent", true)).tokenSpent()).isTrue();
  }

  /// Mail that is read back may have come before.
  private static Envelope envelope(int number) {
    return new Envelope(
        new EventId("e" + number),
        new CitizenId("c1"),
        AT,
        AT.plusSeconds(1),
        new ReplyToken("t" + number),
        false,
        true);
  }
}
