package saitrong.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.learning.Lesson.Asked;
import saitrong.shared.Particulars;
import saitrong.shared.PersonalText;

/// What a release wrote of what somebody looked up, every later one reads.
class StoredLookupTest {

  private static final Lookup LOOKUP =
      new Lookup(
          "e2",
          Instant.ofEpochMilli(1763638920000L),
          new Asked(new PersonalText("a question"), "m2"),
          new Wait.Offer(List.of("ehsb-forgot-password", "ehsb-login-failed")),
          List.of(
              new Shown(
                  "card-renew",
                  "0a1b2c3d",
                  Instant.ofEpochMilli(1763638900000L),
                  "e1",
                  true,
                  null)),
          List.of());

  @Test
  void readsTheFirstForm() throws IOException {
    assertThat(LookupCodec.fromBytes(Packed.bytes(sample()))).isEqualTo(LOOKUP);
  }

  @Test
  void writesTheFormThatTheFirstReleaseReads() throws IOException {
    assertThat(Packed.document(LookupCodec.toBytes(LOOKUP))).isEqualTo(sample());
  }

  @Test
  void readsEveryKindOfWaiting() {
    var waits =
        List.of(
            new Wait.Nothing(),
            new Wait.Offer(List.of("a")),
            new Wait.Near(List.of("a", "b")),
            new Wait.Group(List.of("a", "b"), List.of("ประชาชน", "ท้องถิ่น")),
            new Wait.System(List.of("b"), List.of("ehsb")));

    assertThat(waits)
        .allSatisfy(wait -> {
          var lookup = new Lookup("e", Instant.EPOCH, null, wait, List.of(), List.of());
          assertThat(LookupCodec.fromBytes(LookupCodec.toBytes(lookup))).isEqualTo(lookup);
        });
  }

  @Test
  void readsWhichQuestionACardAnswered() {
    var shown = List.of(new Shown("a", "v1", Instant.EPOCH, "e1", false, "m1"));
    var lookup = new Lookup("e", Instant.EPOCH, null, new Wait.Nothing(), shown, List.of());

    assertThat(LookupCodec.fromBytes(LookupCodec.toBytes(lookup))).isEqualTo(lookup);
  }

  @Test
  void readsAQuestionInTwoMessages() {
    var asked = new Asked(new PersonalText("a question"), List.of("m1", "m2"));
    var lookup = new Lookup("e", Instant.EPOCH, asked, new Wait.Nothing(), List.of(), List.of());

    assertThat(LookupCodec.fromBytes(LookupCodec.toBytes(lookup))).isEqualTo(lookup);
  }

  @Test
  void readsTheQuestionsThatGoWithIt() {
    var before = new Asked(new PersonalText("one before"), "m1");
    var asked = new Asked(new PersonalText("a question"), "m2");
    var lookup =
        new Lookup(
            "e", Instant.EPOCH, asked, List.of(before), new Wait.Nothing(), List.of(), List.of());

    assertThat(LookupCodec.fromBytes(LookupCodec.toBytes(lookup))).isEqualTo(lookup);
    assertThat(lookup.takingBack("m1").before()).isEmpty();
    assertThat(lookup.takingBack("m2").before()).containsExactly(before);
  }

  @Test
  void readsWhatWasToldOfWhoAsks() {
    var told =
        LOOKUP
            .telling(
                new Told(
                    Particulars.GROUP,
                    "ท้องถิ่น",
                    Instant.ofEpochMilli(1763638920000L),
                    "m3",
                    null))
            .telling(
                new Told(
                    Particulars.SYSTEM, "ehsb", Instant.ofEpochMilli(1763638920000L), null, "m2"));

    assertThat(LookupCodec.fromBytes(LookupCodec.toBytes(told))).isEqualTo(told);
  }

  @Test
  void namesNoQuestionInALog() {
    assertThat(LOOKUP.toString()).doesNotContain("a question");
  }

  private static Document sample() throws IOException {
    try (var file = StoredLookupTest.class.getResourceAsStream("/conversation/lookup-1.json")) {
      return Document.parse(new String(Objects.requireNonNull(file).readAllBytes(), UTF_8));
    }
  }
}
