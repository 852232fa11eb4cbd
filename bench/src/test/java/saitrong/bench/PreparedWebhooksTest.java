package saitrong.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PreparedWebhooksTest {

  private final EventNumbers numbers = new EventNumbers("0badcafe");

  @Test
  void signsTheBytesOfTheBody() {
    var signer = new WebhookRequests(java.net.URI.create("http://127.0.0.1:1/x"), "key");

    var signature = signer.signature("The quick brown fox jumps over the lazy dog".getBytes(UTF_8));

    // HMAC-SHA-256 of that sentence, as published in many places
    assertThat(signature).isEqualTo("97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=");
  }

  @Test
  void writesWhatLineWouldSend() throws IOException {
    var webhooks = new PreparedWebhooks(options("--events", "3"), numbers);

    var callback = body(webhooks, 2);

    assertThat(callback.getString("destination")).isEqualTo(LineAnswers.BOT_USER_ID);
    var event = callback.getList("events", Document.class).getFirst();
    assertThat(event.getString("type")).isEqualTo("message");
    assertThat(event.getString("webhookEventId")).hasSize(26);
    assertThat(event.get("message", Document.class).getString("text")).isEqualTo("hello");
    assertThat(event.get("source", Document.class).getString("userId")).matches("U[0-9a-f]{32}");
  }

  @Test
  void givesEachEventAnIdAndATokenOfItsOwn() {
    var ids = new HashSet<String>();
    for (int event = 0; event < 1000; event++) {
      ids.add(numbers.replyToken(event));
      ids.add(numbers.webhookEventId(1_700_000_000_000L, event));
    }

    assertThat(ids).hasSize(2000);
  }

  @Test
  void repeatsAnEventAsARedelivery() throws IOException {
    var webhooks = new PreparedWebhooks(options("--events", "4", "--dup-every", "2"), numbers);

    assertThat(webhooks.isRepeated(2)).isTrue();
    assertThat(webhooks.deservesAnAnswer(2)).isFalse();
    assertThat(eventId(webhooks, 2)).isEqualTo(eventId(webhooks, 1));
    assertThat(eventId(webhooks, 3)).isNotEqualTo(eventId(webhooks, 1));
  }

  @Test
  void spoilsSignaturesWhenTold() throws IOException {
    var right = new PreparedWebhooks(options("--events", "1"), numbers);
    var wrong = new PreparedWebhooks(options("--events", "1", "--bad-every", "1"), numbers);

    assertThat(wrong.isBad(0)).isTrue();
    assertThat(signature(wrong)).isNotEqualTo(signature(right));
  }

  @Test
  void findsTheEventInAReplyAndInAPush() {
    var reply = "{\"replyToken\" : \"%s\"}".formatted(numbers.replyToken(4711)).getBytes(UTF_8);
    var push = "{\"text\":\"a%s\"}".formatted(EventNumbers.tag(4712)).getBytes(UTF_8);

    assertThat(numbers.repliedIn(reply, 0, reply.length)).isEqualTo(4711);
    assertThat(EventNumbers.pushedIn(push, 0, push.length)).isEqualTo(4712);
  }

  @Test
  void doesNotTakeTheReplyOfAnotherRun() {
    var another = new EventNumbers("0badcaff").replyToken(4711);
    var reply = "{\"replyToken\":\"%s\"}".formatted(another).getBytes(UTF_8);

    assertThat(numbers.repliedIn(reply, 0, reply.length)).isEqualTo(-1);
    assertThat(numbers.repliedIn(reply, 0, 20)).isEqualTo(-1);
  }

  private static Options options(String... flags) throws IOException {
    var all = new java.util.ArrayList<>(List.of("--warmup", "0"));
    all.addAll(List.of(flags));
    return Options.of(all);
  }

  private static String eventId(PreparedWebhooks webhooks, int event) {
    return body(webhooks, event)
        .getList("events", Document.class)
        .getFirst()
        .getString("webhookEventId");
  }

  private static Document body(PreparedWebhooks webhooks, int event) {
    return Document.parse(text(webhooks, event).split("\r\n\r\n", 2)[1]);
  }

  private static String signature(PreparedWebhooks webhooks) {
    return text(webhooks, 0).split("x-line-signature: ", 2)[1].split("\r\n", 2)[0];
  }

  private static String text(PreparedWebhooks webhooks, int event) {
    return new String(webhooks.request(event), UTF_8);
  }
}
