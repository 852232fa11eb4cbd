package saitrong.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.handoff.Talk.Mention;

/// While instances are replaced one after the other, those of the release before read and write the
/// same rows.
class TalkCodecTest {

  private static final Set<Mention> THREE =
      Set.of(
          new Mention("anong", "note-1"),
          new Mention("bunma", "note-1"),
          new Mention("bunma", "note-2"));

  @Test
  void storesWhomANoteIsForAsTheReleaseBeforeReadsIt() {
    var row = TalkCodec.toDocument(mentioning(THREE));

    assertThat(row.getList("mentioned", String.class)).containsExactly("anong", "bunma");
    assertThat(TalkCodec.toTalk(row).mentions()).isEqualTo(THREE);
  }

  @Test
  void readsWhomTheReleaseBeforeMarked() {
    var row = TalkCodec.toDocument(mentioning(Set.of())).append("mentioned", List.of("anong"));

    assertThat(TalkCodec.toTalk(row).mentions()).containsExactly(new Mention("anong", ""));
  }

  @Test
  void marksNobodyWhomTheReleaseBeforeHasSeeIt() {
    var row = new Document(TalkCodec.toDocument(mentioning(THREE)));
    row.put("mentioned", List.of("anong"));

    assertThat(TalkCodec.toTalk(row).mentions()).containsExactly(new Mention("anong", "note-1"));
  }

  private static Talk mentioning(Set<Mention> mentions) {
    return new Talk(
        new CitizenId("malee"),
        "talk-1",
        Talk.State.WAITING,
        Instant.parse("2026-01-05T02:00:00Z"),
        Why.ASKED,
        CalledAbout.NOTHING,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        "event-1",
        mentions,
        Handed.NEVER,
        null,
        null,
        1);
  }
}
