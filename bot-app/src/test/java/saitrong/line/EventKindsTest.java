package saitrong.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import saitrong.citizen.Contact;
import saitrong.citizen.FakeCitizens;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbound.Followed;
import saitrong.inbox.Inbound.InGroup;
import saitrong.inbox.Inbound.Said;
import saitrong.inbox.Inbound.SentFile;
import saitrong.inbox.Inbound.SentFile.Kind;
import saitrong.inbox.Inbound.SentFile.PictureSet;
import saitrong.inbox.Inbound.SentPlace;
import saitrong.inbox.Inbound.SentSticker;
import saitrong.inbox.Inbound.Tapped;
import saitrong.inbox.Inbound.Unfollowed;
import saitrong.inbox.Inbound.Unsent;
import saitrong.inbox.Inbound.Unsupported;
import saitrong.inbox.MessageId;
import saitrong.inbox.ReplyToken;
import saitrong.shared.PersonalText;

/// Every kind of event that LINE has, some that it may have one day, and some that are odd. The
/// samples are in `line/events.json`.
class EventKindsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode SAMPLES = samples();

  private final CallbackReader reader =
      new CallbackReader(new FakeCitizens(), () -> LineServer.NOW);

  @ParameterizedTest
  @MethodSource("kinds")
  void makesOfIt(String sample, UnaryOperator<Inbound> expected) {
    Inbound inbound = read(sample);

    assertThat(inbound).isEqualTo(expected.apply(inbound));
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        of("text", e -> said(e, "สวัสดี (hello) @All", "m0")),
        of("image", e -> file(e, "m2", Kind.IMAGE, null, null)),
        of("image of a set", e -> file(e, "m2", Kind.IMAGE, null, new PictureSet("s1", 1, 2))),
        of(
            "image of a set without number",
            e -> file(e, "m2", Kind.IMAGE, null, new PictureSet("s1", null, null))),
        unsupported("image from elsewhere", "message.image.external"),
        unsupported("video from elsewhere", "message.video.external"),
        unsupported("audio from elsewhere", "message.audio.external"),
        of("video", e -> file(e, "m3", Kind.VIDEO, Duration.ofMinutes(1), null)),
        of("audio", e -> file(e, "m4", Kind.AUDIO, Duration.ofMillis(1500), null)),
        of("audio without length", e -> file(e, "m4", Kind.AUDIO, null, null)),
        of(
            "file",
            e ->
                new SentFile(
                    e.envelope(),
                    new MessageId("m5"),
                    Kind.FILE,
                    new PersonalText("แบบคำขอ.pdf"),
                    2138L,
                    null,
                    null)),
        of(
            "location",
            e -> place(e, new PersonalText("ที่ทำการ"), new PersonalText("ถนนตัวอย่าง"))),
        of("location without names", e -> place(e, null, null)),
        of("sticker", e -> sticker(e, "hello")),
        of("message sticker", e -> sticker(e, "ขอบคุณ")),
        of("unsend", e -> new Unsent(e.envelope(), new MessageId("m1"))),
        of("follow", e -> new Followed(e.envelope(), false)),
        of("follow again", e -> new Followed(e.envelope(), true)),
        of("follow without detail", e -> new Followed(e.envelope(), false)),
        of("unfollow", e -> new Unfollowed(e.envelope())),
        of("postback", e -> new Tapped(e.envelope(), "menu=1", Map.of())),
        of(
            "postback with a date",
            e -> new Tapped(e.envelope(), "date", Map.of("datetime", "2026-12-25T01:00"))),
        of(
            "postback of a rich menu switch",
            e ->
                new Tapped(
                    e.envelope(),
                    "switch",
                    Map.of("newRichMenuAliasId", "alias-b", "status", "SUCCESS"))),
        unsupported("message of a kind to come", "message.hologram"),
        unsupported("messageEdited", "messageEdited"),
        unsupported("videoPlayComplete", "videoPlayComplete"),
        unsupported("beacon", "beacon"),
        unsupported("accountLink", "accountLink"),
        unsupported("accountLink that failed", "accountLink"),
        unsupported("membership joined", "membership"),
        unsupported("membership left", "membership"),
        unsupported("module", "module"),
        unsupported("activated", "activated"),
        unsupported("deactivated", "deactivated"),
        unsupported("botSuspended", "botSuspended"),
        unsupported("botResumed", "botResumed"),
        unsupported("delivery", "delivery"),
        unsupported("kind to come", "teleported"),
        of("text in a group", e -> new InGroup(e.envelope())),
        of("text in a room", e -> new InGroup(e.envelope())),
        of("messageEdited in a group", e -> new InGroup(e.envelope())),
        of("join", e -> new InGroup(e.envelope())),
        of("leave", e -> new InGroup(e.envelope())),
        of("memberJoined", e -> new InGroup(e.envelope())),
        of("memberLeft", e -> new InGroup(e.envelope())),
        of("text on standby", e -> said(e, "สวัสดี", null)),
        of("text redelivered", e -> said(e, "สวัสดี", null)));
  }

  @Test
  void hasAnExpectationForEverySample() {
    assertThat(kinds().map(kind -> (String) kind.get()[0]))
        .containsExactlyInAnyOrderElementsOf(() -> SAMPLES.fieldNames());
  }

  @Test
  void sealsWhatEveryEventBringsAlong() {
    var envelope = read("text").envelope();

    assertThat(envelope.id().value()).matches("[0-9a-f]{8}:01MESSAGE");
    assertThat(envelope.citizen().value()).isEqualTo("citizen of U1 at Ubot");
    assertThat(envelope.at()).isEqualTo(Instant.ofEpochMilli(1763600000000L));
    assertThat(envelope.arrived()).isEqualTo(LineServer.NOW);
    assertThat(envelope.replyToken()).isEqualTo(new ReplyToken("token-1"));
    assertThat(envelope.standby()).isFalse();
    assertThat(envelope.redelivered()).isFalse();
    assertThat(read("text on standby").envelope().standby()).isTrue();
    assertThat(read("text on standby").envelope().canBeAnswered()).isFalse();
    assertThat(read("text redelivered").envelope().redelivered()).isTrue();
  }

  @Test
  void keepsTheSameEventOfTwoAccountsApart() {
    String event = "{\"type\":\"follow\",\"webhookEventId\":\"01X\"}";

    assertThat(idOf("{\"destination\":\"Ua\",\"events\":[" + event + "]}"))
        .isNotEqualTo(idOf("{\"destination\":\"Ub\",\"events\":[" + event + "]}"))
        .isEqualTo(idOf("{\"destination\":\"Ua\",\"events\":[ " + event + "]}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "null", "\"\"", "\"has space\"", "[]"})
  void namesAnEventWithoutAUsableIdByWhatItSaysAndItsPlace(String id) {
    String event = id.isEmpty() ? "{}" : "{\"webhookEventId\":" + id + "}";
    String body = LineServer.callback(event, event);

    List<Inbound> first = readAll(body);
    List<Inbound> again = readAll(body);

    assertThat(first.get(0).envelope().id().value()).matches("[0-9a-f]{8}:[0-9a-f]{64}#0");
    assertThat(first.get(1).envelope().id().value()).endsWith("#1");
    assertThat(again).isEqualTo(first);
    assertThat(idOf(body.replace("{\"web", "{\"mood\":1,\"web").replace("{}", "{\"mood\":1}")))
        .isNotEqualTo(first.getFirst().envelope().id());
  }

  /// LINE brings it again with another `isRedelivery`, which is no other event.
  @Test
  void knowsAnEventWithoutAnIdWhenItComesAgain() {
    var event = sample("text");
    event.remove("webhookEventId");
    var again = event.deepCopy();
    ((ObjectNode) again.get("deliveryContext")).put("isRedelivery", true);
    var another = event.deepCopy().put("timestamp", 1763600000001L);

    var known = readOne(event.toString()).envelope();
    assertThat(readOne(again.toString()).envelope().id()).isEqualTo(known.id());
    assertThat(readOne(again.put("replyToken", "another").toString()).envelope().id())
        .isEqualTo(known.id());
    assertThat(readOne(another.toString()).envelope().id()).isNotEqualTo(known.id());
  }

  @Test
  void putsGroupsRoomsAndNobodyInLanesOfTheirOwn() {
    assertThat(contactOf("text in a group").kind()).isEqualTo(Contact.Kind.GROUP);
    assertThat(contactOf("text in a group").chat().value()).isEqualTo("G1");
    assertThat(contactOf("text in a room").kind()).isEqualTo(Contact.Kind.ROOM);
    assertThat(contactOf("text in a room").chat().value()).isEqualTo("R1");
    assertThat(contactOf("accountLink that failed").kind()).isEqualTo(Contact.Kind.NOBODY);
    assertThat(contactOf("accountLink that failed").chat().value()).isEqualTo("Ubot");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"00000000000000000000000000000000", "ffffffffffffffffffffffffffffffff", ""})
  void ignoresReplyTokensThatCannotBeUsed(String token) {
    var event = sample("text").put("replyToken", token);

    assertThat(readOne(event.toString()).envelope().replyToken()).isNull();
  }

  @Test
  void takesAnOldEventWithoutDeliveryContextOrMode() {
    var event = sample("text").put("timestamp", 1462629479859L);
    event.remove(List.of("deliveryContext", "mode", "webhookEventId"));

    Inbound inbound = readOne(event.toString());

    assertThat(inbound).isInstanceOf(Said.class);
    assertThat(inbound.envelope().at()).isEqualTo(Instant.ofEpochMilli(1462629479859L));
  }

  @Test
  void takesFieldsThatItDoesNotKnow() {
    var event = sample("text").put("mood", "good");
    ((ObjectNode) event.get("message")).putArray("layers").add(1);
    ((ObjectNode) event.get("source")).putObject("planet").put("name", "mars");

    assertThat(readOne(event.toString())).isInstanceOf(Said.class);
  }

  @Test
  void neverTakesAPlaceItDoesNotKnowForAOneToOneTalk() {
    var event = sample("text");
    event.putObject("source").put("type", "square").put("squareId", "S1").put("userId", "U1");

    Inbound inbound = readOne(event.toString());

    assertThat(inbound).isInstanceOf(Unsupported.class);
    assertThat(inbound.envelope().citizen().value()).isEqualTo("citizen of U1 at Ubot");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "7",
        "\"text\"",
        "[]",
        "{}",
        "{\"type\":null}",
        "{\"type\":[\"message\"]}",
        "{\"type\":\"message\",\"source\":7}",
        "{\"type\":\"message\",\"source\":{\"type\":\"user\"}}",
        "{\"type\":\"message\",\"source\":{\"type\":\"user\",\"userId\":\"U1\"}}",
        "{\"type\":\"message\",\"source\":{\"type\":\"user\",\"userId\":\"U1\"},\"message\":null}",
        "{\"type\":\"message\",\"source\":{\"type\":\"user\",\"userId\":\"U1\"},\"message\":{\"type\":\"text\"}}",
        "{\"type\":\"message\",\"source\":{\"type\":\"user\",\"userId\":\"U1\"},\"message\":{\"type\":\"text\",\"id\":\"1\",\"text\":{}}}",
        "{\"type\":\"message\",\"source\":{\"type\":\"user\",\"userId\":\"U1\"},\"message\":{\"type\":\"location\",\"id\":\"1\",\"latitude\":1e999,\"longitude\":0}}",
        "{\"type\":\"message\",\"source\":{\"type\":\"user\",\"userId\":\"U1\"},\"message\":{\"type\":\"location\",\"id\":\"1\"}}",
        "{\"type\":\"postback\",\"source\":{\"type\":\"user\",\"userId\":\"U1\"},\"postback\":7}",
        "{\"type\":\"postback\",\"source\":{\"type\":\"user\",\"userId\":\"U1\"},\"postback\":{}}",
        "{\"type\":\"unsend\",\"source\":{\"type\":\"user\",\"userId\":\"U1\"}}",
        "{\"type\":\"follow\",\"timestamp\":\"x\",\"source\":{\"type\":\"user\",\"userId\":\"U1\"}}",
        "{\"type\":\"follow\",\"timestamp\":99999999999999999999999999,\"source\":{\"type\":\"user\",\"userId\":\"U1\"}}",
        "{\"type\":\"follow\",\"deliveryContext\":[1],\"source\":{\"type\":\"user\",\"userId\":\"U1\"}}"
      })
  void keepsAnOddEventAndItsNeighbours(String odd) {
    String body = LineServer.callback(sample("text").toString(), odd, sample("text").toString());

    List<Inbound> events = readAll(body);

    assertThat(events).hasSize(3);
    assertThat(events.get(0)).isInstanceOf(Said.class);
    assertThat(events.get(1)).isInstanceOf(Unsupported.class);
    assertThat(events.get(2)).isInstanceOf(Said.class);
  }

  @Test
  void takesAPostbackWithEmptyParams() {
    var event = sample("postback");
    ((ObjectNode) event.get("postback")).putObject("params").putNull("date");

    assertThat(readOne(event.toString()))
        .isInstanceOfSatisfying(
            Tapped.class, tap -> assertThat(tap.params()).isEqualTo(Map.of("date", "")));
  }

  @Test
  void keepsTheWordForAKindShortAndPlain() {
    var event = sample("text").put("type", "a b\n<script>" + "x".repeat(500));

    assertThat(readOne(event.toString()))
        .isInstanceOfSatisfying(
            Unsupported.class, odd -> assertThat(odd.kind()).matches("[a-z]{40}"));
  }

  @Test
  void hidesAPasswordBeforeAnythingIsStored() {
    var event = sample("text");
    ((ObjectNode) event.get("message")).put("text", "รหัสผ่าน: abc12345");

    assertThat(readOne(event.toString()))
        .isInstanceOfSatisfying(
            Said.class,
            said -> {
              assertThat(said.text().value()).isEqualTo("รหัสผ่าน: •••");
              assertThat(said.masked()).isTrue();
            });
  }

  @Test
  void handsOnACitizenNumberBesideTheTextThatHidesIt() {
    var event = sample("text");
    ((ObjectNode) event.get("message")).put("text", "เลขบัตร 1-0000-00000-00-9");

    assertThat(readOne(event.toString()))
        .isInstanceOfSatisfying(
            Said.class,
            said -> {
              assertThat(said.text().value()).isEqualTo("เลขบัตร " + Said.CITIZEN_NUMBER);
              assertThat(said.citizenNumber()).isEqualTo(new PersonalText("1000000000009"));
              assertThat(said.toString()).doesNotContain("1000");
            });
  }

  private static Arguments of(String sample, UnaryOperator<Inbound> expected) {
    return Arguments.of(sample, expected);
  }

  private static Arguments unsupported(String sample, String kind) {
    return of(sample, e -> new Unsupported(e.envelope(), kind));
  }

  private static Inbound said(Inbound e, String text, @Nullable String quoted) {
    return new Said(
        e.envelope(),
        new MessageId("m1"),
        new PersonalText(text),
        false,
        quoted == null ? null : new MessageId(quoted));
  }

  private static Inbound file(
      Inbound e, String id, Kind kind, @Nullable Duration length, @Nullable PictureSet set) {
    return new SentFile(e.envelope(), new MessageId(id), kind, null, null, length, set);
  }

  private static Inbound place(
      Inbound e, @Nullable PersonalText title, @Nullable PersonalText address) {
    return new SentPlace(e.envelope(), new MessageId("m6"), title, address, 13.75, 100.5);
  }

  private static Inbound sticker(Inbound e, String says) {
    return new SentSticker(
        e.envelope(), new MessageId("m7"), "446", "1988", new PersonalText(says));
  }

  private static ObjectNode sample(String name) {
    return Objects.requireNonNull(SAMPLES.get(name), name).deepCopy();
  }

  private Inbound read(String sample) {
    return readOne(sample(sample).toString());
  }

  private Inbound readOne(String event) {
    return readAll(LineServer.callback(event)).getFirst();
  }

  private List<Inbound> readAll(String body) {
    return callback(body).events();
  }

  private Contact contactOf(String sample) {
    return callback(LineServer.callback(sample(sample).toString())).contacts().iterator().next();
  }

  private String idOf(String body) {
    return readAll(body).getFirst().envelope().id().value();
  }

  private Callback callback(String body) {
    return reader.read(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static JsonNode samples() {
    try (InputStream file = EventKindsTest.class.getResourceAsStream("/line/events.json")) {
      return JSON.readTree(file);
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }
}
