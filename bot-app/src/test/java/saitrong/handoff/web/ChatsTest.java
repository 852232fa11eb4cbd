package saitrong.handoff.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.handoff.CalledAbout;
import saitrong.handoff.Handed;
import saitrong.handoff.Talk;
import saitrong.handoff.TalkNotes;
import saitrong.handoff.TalkNotes.Note;
import saitrong.handoff.TalksForTests;
import saitrong.handoff.Why;
import saitrong.shared.Language;
import saitrong.shared.MovableClock;
import saitrong.shared.Secret;
import saitrong.store.DeclaredCollection;
import saitrong.store.FieldCipher;
import saitrong.store.TestStore;
import saitrong.ticket.Channel;
import saitrong.ticket.Opening;
import saitrong.ticket.Received;
import saitrong.ticket.Tickets;
import saitrong.ticket.TicketsForTests;
import saitrong.transcript.Entry;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;
import saitrong.transcript.TranscriptForTests;

/// What an officer sees of a chat: who said what, how ours fared, and nothing that is not theirs.
class ChatsTest {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(
          Stream.of(
                  Stream.of(TicketsForTests.collections()),
                  TranscriptForTests.collections().stream())
              .flatMap(it -> it)
              .toArray(DeclaredCollection[]::new));

  private static final CitizenId MALEE = new CitizenId("malee");

  private final MovableClock clock = new MovableClock();
  private final FieldCipher cipher =
      FieldCipher.of(new Secret(Base64.getEncoder().encodeToString(new byte[32])));
  private final Transcript transcript = TranscriptForTests.in(STORE.database());
  private final Tickets tickets = TicketsForTests.in(STORE.database(), cipher, clock);
  private final Chats chats = new Chats(transcript, tickets);
  private final Talk talk =
      new Talk(
          MALEE,
          "talk",
          Talk.State.TAKEN,
          clock.instant(),
          Why.ASKED,
          CalledAbout.NOTHING,
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          "event",
          Set.of(),
          new Handed(List.of()),
          null,
          null,
          1);

  @AfterEach
  void close() {
    transcript.close();
  }

  @Test
  void tellsWhoSaidWhatOldestFirst() {
    came("e1", "said", Map.of("text", "สวัสดี <b>"));
    went("a1", "answer", "สวัสดีค่ะ", Fate.REPLIED);
    went("o1", "officer", "เจ้าหน้าที่ค่ะ", Fate.WAITING);
    came("e2", "file", Map.of("sort", "FILE", "name", "รูป.pdf"));
    came("e3", "sticker", Map.of("says", "ขอบคุณ"));

    assertThat(lines())
        .extracting(Line::who, Line::what, Line::words, Line::fate)
        .containsExactly(
            tuple("citizen", "", "สวัสดี <b>", ""),
            tuple("bot", "", "สวัสดีค่ะ", "fate.replied"),
            tuple("officer", "", "เจ้าหน้าที่ค่ะ", "fate.waiting"),
            tuple("citizen", "chat.file.file", "รูป.pdf", ""),
            tuple("citizen", "chat.sticker", "ขอบคุณ", ""));
  }

  @Test
  void tellsHowAMessageFaredWithoutReadingTheChatAnew() {
    went("o1", "officer", "เจ้าหน้าที่ค่ะ", Fate.WAITING);
    lines();
    transcript.fared("o1", Fate.BLOCKED);

    assertThat(lines()).extracting(Line::fate).containsExactly("fate.blocked");
  }

  @Test
  void showsMoreOnceASignalTellsOfIt() {
    came("e1", "said", Map.of("text", "หนึ่ง"));
    lines();
    came("e2", "said", Map.of("text", "สอง"));
    assertThat(lines()).hasSize(1);

    chats.changed("talk");
    assertThat(lines()).hasSize(2);
  }

  @Test
  void showsNothingThatWasTakenBack() {
    came("e1", "said", Map.of("text", "ความลับ"));
    transcript.erase(MALEE, "me1");

    assertThat(lines()).isEmpty();
  }

  @Test
  void tellsANoteOfTheStaffFromAllThatWasSaid() {
    came("e1", "said", Map.of("text", "อยู่ไหมคะ"));
    notes().write(talk, "form", new Note("อนงค์", "note", List.of("บุญมา"), "@bunma ช่วยดูด้วย"));

    assertThat(lines().getLast())
        .extracting(Line::who, Line::by, Line::what, Line::to, Line::words, Line::fate)
        .containsExactly("note", "อนงค์", "chat.note.to", "บุญมา", "@bunma ช่วยดูด้วย", "");
  }

  @Test
  void keepsANoteOnceHoweverOftenItsFormIsSentAndSealed() {
    notes().write(talk, "form", new Note("อนงค์", "note", List.of(), "ความเห็นทดลอง"));
    notes().write(talk, "form", new Note("อนงค์", "note", List.of(), "ความเห็นทดลอง"));
    notes().write(talk, "form", new Note("อนงค์", "note", List.of(), "อีกความเห็นหนึ่ง"));

    assertThat(lines())
        .extracting(Line::words)
        .containsExactly("ความเห็นทดลอง", "อีกความเห็นหนึ่ง");
    assertThat(STORE.database().getCollection("transcript").find(new Document("citizen", "malee")))
        .allSatisfy(row -> assertThat(row.toJson()).doesNotContain("ทดลอง", "อนงค์"));
  }

  /// What is said later is said to the bot, or in another talk.
  @Test
  void showsOfATalkThatIsOverWhatWasSaidFromShortlyBeforeItToItsEndAndLaterNotes() {
    came("e0", "said", Map.of("text", "เมื่อวาน"));
    clock.advance(Duration.ofHours(1));
    came("e1", "said", Map.of("text", "ถามระบบก่อน"));
    clock.advance(Duration.ofMinutes(1));
    var called = clock.instant();
    came("e2", "said", Map.of("text", "ในการสนทนา"));
    var over = over(called, clock.instant());
    went("a1", "answer", "จบแล้ว", Fate.REPLIED);
    clock.advance(Duration.ofMinutes(1));
    came("e3", "said", Map.of("text", "หลังจบ"));
    notes().write(over, "form", new Note("อนงค์", "note", List.of(), "บันทึกทีหลัง"));

    assertThat(chats.of(over)).extracting(Entry::id).containsExactly("e1", "e2", "a1");
    assertThat(chats.notesAfter(over)).extracting(Entry::kind).containsExactly(Entry.NOTE);
    assertThat(chats.notesAfter(talk)).isEmpty();
  }

  private static Talk over(Instant called, Instant ended) {
    return new Talk(
        MALEE,
        "talk",
        Talk.State.OVER,
        called,
        Why.ASKED,
        CalledAbout.NOTHING,
        null,
        null,
        null,
        null,
        null,
        ended,
        false,
        "event",
        Set.of(),
        new Handed(List.of()),
        null,
        null,
        2);
  }

  /// What led to a tip is read by those who are assigned to it, on its own page.
  @Test
  void showsNothingOfBeforeAConfidentialCase() {
    came("e1", "said", Map.of("text", "มีคนเรียกรับเงิน"));
    clock.advance(Duration.ofMinutes(1));
    tickets.open(
        new Opening(
            "tip/1",
            MALEE,
            "corruption-tip",
            true,
            Channel.LINE,
            Received.of(clock.instant(), clock.instant()),
            List.of()));
    went("a1", "answer", "ได้รับเรื่องแล้ว เลขที่ 1", Fate.REPLIED);
    clock.advance(Duration.ofMinutes(2));
    came("e2", "said", Map.of("text", "สวัสดีอีกครั้ง"));

    assertThat(lines()).extracting(Line::words).containsExactly("สวัสดีอีกครั้ง");
  }

  private List<Line> lines() {
    var entries = chats.of(talk);
    return new ChatLines(new OpenedEntries(cipher), Language.TH, clock.instant())
        .of(talk, entries, chats.fates(entries), Map.of());
  }

  private TalkNotes notes() {
    var talks = TalksForTests.in(STORE.database(), clock);
    return new TalkNotes(transcript, cipher, talks, clock);
  }

  private void came(String id, String kind, Map<String, String> fields) {
    add(id, kind, bson(fields), "m" + id, null);
  }

  private void went(String id, String kind, String words, Fate fate) {
    var json = "[{\"type\":\"text\",\"text\":\"" + words + "\"}]";
    add(id, kind, json.getBytes(UTF_8), null, fate);
  }

  private void add(
      String id, String kind, byte[] body, @Nullable String message, @Nullable Fate fate) {
    Instant at = clock.instant();
    clock.advance(Duration.ofSeconds(1));
    transcript
        .add(
            List.of(new Entry(id, MALEE, at, kind, cipher.seal(body, id), message, fate, Set.of())))
        .join();
  }

  private static byte[] bson(Map<String, String> fields) {
    try (var buffer = new BasicOutputBuffer();
        var writer = new BsonBinaryWriter(buffer)) {
      writer.writeStartDocument();
      fields.forEach(writer::writeString);
      writer.writeEndDocument();
      return buffer.toByteArray();
    }
  }
}
