package saitrong.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import saitrong.citizen.CitizenId;
import saitrong.conversation.OpenTurn.Owed;
import saitrong.flow.Answer;
import saitrong.flow.Effect;
import saitrong.flow.Option;
import saitrong.flow.Position;
import saitrong.flow.Wording;
import saitrong.inbox.EventId;
import saitrong.inbox.MessageId;
import saitrong.learning.Lesson;
import saitrong.learning.Lesson.Asked;
import saitrong.message.Message;
import saitrong.outbox.Weight;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.store.StoredSample;
import saitrong.transcript.Mark;

/// A conversation that a release left in the middle of a script, a look-up and a turn, every later
/// one goes on with.
class StoredConversationTest {

  private static final Instant AT = Instant.parse("2026-11-29T02:00:00Z");
  private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final byte[] FROZEN = "[]".getBytes(UTF_8);
  private static final MenuInSight MENU =
      new MenuInSight("e3", Instant.parse("2026-11-27T03:00:00Z"));

  private final ConversationCodec codec = new ConversationCodec(StoredSample.CIPHER);
  private final StoredSample sample = StoredSample.of("/conversation/conversation-2.json");

  /// Releases before noted neither that the menu is in sight nor what was rated.
  @Test
  void readsTheFirstForm() {
    var first = StoredSample.of("/conversation/conversation-1.json");

    requireRead(first, conversation(MenuInSight.NONE, "flow"));
  }

  @Test
  void readsTheForm() {
    requireRead(sample, conversation(MENU, "poll"));
  }

  private void requireRead(StoredSample stored, Conversation expected) {
    var read = codec.toConversation(stored.document());

    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("turn.owed.sealed") // no two are alike
        .isEqualTo(expected);
    var owed = Objects.requireNonNull(Objects.requireNonNull(read.turn()).owed());
    assertThat(StoredSample.CIPHER.open(owed.sealed(), KEY.toString())).isEqualTo(FROZEN);
  }

  @Test
  void keepsWhichCaseWasSpokenOfLast() {
    var spokenOf = new SpokenOf("00011/2569", AT);

    assertThat(keptOf(conversation(MENU, "poll").state().speakingOf(spokenOf)).spokenOf())
        .isEqualTo(spokenOf);
  }

  @Test
  void keepsThatAnOfficerWasCalled() {
    assertThat(keptOf(State.ofAStranger()).called()).isFalse();
    assertThat(keptOf(State.ofAStranger().havingCalled()).called()).isTrue();
  }

  private State keptOf(State state) {
    var before = conversation(MENU, "poll");
    var conversation =
        new Conversation(
            before.citizen(), before.version(), state, before.applied(), before.unsent(), null);
    return codec.toConversation(codec.toDocument(conversation)).state();
  }

  /// A release before passes over what it does not know.
  @Test
  void writesTheForm() {
    var written = codec.toDocument(conversation(MENU, "poll"));

    assertThat(sample.opened(written)).isEqualTo(sample.open());
  }

  /// What is usual is left out, and read as usual.
  @Test
  void readsAConversationThatHoldsNothing() {
    var nothing = Conversation.ofAStranger(new CitizenId("c1"));

    var read = codec.toConversation(codec.toDocument(nothing));

    assertThat(read).usingRecursiveComparison().isEqualTo(nothing);
  }

  /// Releases before did not note when pushes of a turn began: no later than its right to deliver.
  @Test
  void readsATurnThatDoesNotSaySinceWhenItIsPushed() {
    var before = sample.document();
    before.get("turn", Document.class).get("owed", Document.class).remove("pushesSince");

    var turn = Objects.requireNonNull(codec.toConversation(before).turn());

    assertThat(Objects.requireNonNull(turn.owed()).pushesSince()).isEqualTo(turn.until());
  }

  /// So that its answer may still ride on a reply.
  @Test
  void keepsThatNoPushOfATurnWasMadeYet() {
    var document = sample.document();
    document.get("turn", Document.class).get("owed", Document.class).append("noPushYet", true);

    var read = codec.toConversation(document);

    assertThat(Objects.requireNonNull(Objects.requireNonNull(read.turn()).owed()).pushed())
        .isFalse();
    assertThat(codec.toDocument(read).get("turn", Document.class).get("owed", Document.class))
        .containsEntry("noPushYet", true);
  }

  /// The queue is that of whoever the turn told the person of.
  @Test
  void keepsWhatACallForAnOfficerIsAboutAndWhoseItIs() {
    List<Effect> tasks =
        List.of(
            new Effect.OfTalk.Call("k1", "asked"),
            new Effect.OfTalk.Call("k2", "flow", Map.of("kind", "complaint"), "works"));

    assertThat(TaskCodec.fromBytes(TaskCodec.toBytes(tasks))).isEqualTo(tasks);
  }

  /// Releases before did not note which flow had asked for a score.
  @Test
  void keepsWhichFlowAskedForAScoreAndOfWhichCaseItIs() {
    var ofCase =
        new Effect.RecordRating.OfCase("00011/2569", true, new PersonalText("slow"), List.of("m1"));
    var ofSurvey =
        new Effect.RecordRating.OfSurvey(
            "ท้องถิ่น", null, false, new PersonalText("slow"), List.of("m2"));
    List<Effect> tasks =
        List.of(
            new Effect.RecordRating("k1", 5, "poll", null, null),
            new Effect.RecordRating("k2", 2, "rate", ofCase, null),
            new Effect.RecordRating("k3", 3, "survey", null, ofSurvey));

    assertThat(TaskCodec.fromBytes(TaskCodec.toBytes(tasks))).isEqualTo(tasks);
  }

  private static Conversation conversation(MenuInSight menu, String rated) {
    var applied = new byte[16];
    for (byte place = 0; place < applied.length; place++) {
      applied[place] = place;
    }
    return new Conversation(
        new CitizenId("c1"),
        7,
        new State(
            Language.EN,
            true,
            true,
            true,
            inHand(),
            lookup(),
            Instant.parse("2026-11-27T02:00:00Z"),
            menu,
            SpokenOf.NOTHING,
            false),
        new Applied(applied, Instant.parse("2026-11-28T02:00:00Z")),
        List.of(new MessageId("m9")),
        turn(rated));
  }

  private static InHand inHand() {
    return new InHand(
        List.of(run()),
        Map.of("phone", Answer.Words.of("a phone")),
        Map.of("phone", "m4"),
        Optional.of(new JustDone("a digest", AT, "00010/2569")));
  }

  private static Position run() {
    return new Position(
        "run1",
        "consult",
        "0a1b2c3d",
        Map.of("name", Answer.Words.of("a name")),
        record(),
        Set.of("greeting"),
        Map.of("~topic", Answer.Words.of("a draft")),
        Map.of("~topic", "m3"),
        new Position.Asked.Open("phone", 1, 2),
        AT,
        false);
  }

  private static Map<String, Position.Entry> record() {
    var picture =
        new Answer.FileSent("m2", Answer.FileSent.Type.PICTURE, new PersonalText("a.png"), 2048L);
    var record = new LinkedHashMap<String, Position.Entry>();
    record.put("topic", new Position.Entry(Answer.Words.of("a topic"), "m1"));
    record.put(
        "photos",
        new Position.Entry(
            new Answer.Files(List.of(picture), new PersonalText("with words")), "m2"));
    record.put(
        "where",
        new Position.Entry(new Answer.Spot(new PersonalText("a house"), 13.5, 100.5), null));
    record.put("more", new Position.Entry(new Answer.Skipped(), null));
    record.put("sent", new Position.Entry(opened(), null));
    return record;
  }

  private static Answer opened() {
    return new Answer.Outcome(
        "opened",
        Map.of("number", "00011/2569"),
        List.of(new Option("a", new Wording("หนึ่ง", "one"), new Wording("๑", "1"))));
  }

  private static Lookup lookup() {
    return new Lookup(
        "e2",
        AT,
        new Asked(new PersonalText("a question"), "m2"),
        new Wait.Offer(List.of("ehsb-forgot-password")),
        List.of(),
        List.of());
  }

  private static OpenTurn turn(String rated) {
    var todo =
        new Todo(
            true,
            List.of(new Message.Text("one moment")),
            true,
            List.of(
                new Effect.RecordRating("k1", 5, rated, null, null),
                new Effect.Remind("k2", AT, "tomorrow"),
                new Effect.EraseFiles("k3", List.of("m2"))),
            new Lesson.Unanswered(new Asked(new PersonalText("a question"), "m2")),
            null);
    return new OpenTurn(
        List.of(new EventId("e7")),
        owed(),
        Set.of(Mark.MASKED),
        todo,
        "one instance",
        AT.plusSeconds(10));
  }

  private static Owed owed() {
    return new Owed(
        KEY,
        StoredSample.CIPHER.seal(FROZEN, KEY.toString()),
        2,
        Weight.ANSWER,
        new EventId("e7"),
        false,
        AT.plusSeconds(1),
        true,
        List.of(UUID.fromString("00000000-0000-4000-8000-000000000002")),
        List.of(new MessageId("m1")));
  }
}
