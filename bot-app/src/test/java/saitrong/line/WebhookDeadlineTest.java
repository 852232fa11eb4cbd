package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.parser.LineSignatureValidator;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import saitrong.citizen.FakeCitizens;
import saitrong.inbox.FakeInbox;
import saitrong.shared.Secret;

/// LINE waits for two seconds and counts who is late; a webhook is answered within one and a half,
/// whatever hangs behind it.
class WebhookDeadlineTest {

  private static final Duration PROMISED = Duration.ofMillis(1500);
  private static final String SECRET = "a channel secret for tests";
  private static final byte[] HELLO =
      LineServer.callback("{\"type\":\"follow\",\"webhookEventId\":\"01X\"}").getBytes(UTF_8);

  private final MovedTimers timers = MovedTimers.inPlaceOfReal();
  private final FakeInbox inbox = new FakeInbox();
  private final FakeCitizens citizens = new FakeCitizens();
  private final Duration limit = asItShips().answerWithin();

  @AfterEach
  void giveTheTimersBack() {
    timers.close();
  }

  @Test
  void leavesTimeForTheAnswerToLeave() {
    assertThat(limit).isLessThan(PROMISED);
  }

  @Test
  void answersInTimeWhenTheStoreHangs() {
    inbox.hang();

    var answer = received();

    timers.pass(limit.minusMillis(1));
    assertThat(answer).isNotDone();
    timers.pass(Duration.ofMillis(1));
    assertThat(answer).isCompletedWithValue(WebhookResult.CLOSED);
  }

  @Test
  void answersInTimeWhenAStrangerCannotBeWrittenDown() {
    citizens.hang();

    var answer = received();

    timers.pass(limit);
    assertThat(answer).isCompletedWithValue(WebhookResult.CLOSED);
  }

  @Test
  void answersAtOnceWhenNothingHangs() {
    assertThat(received()).isCompletedWithValue(WebhookResult.OK);
  }

  private CompletableFuture<@Nullable WebhookResult> received() {
    var webhook =
        new Webhook(
            new LineSignature(new Secret(SECRET)),
            new CallbackReader(citizens, InstantSource.system()),
            citizens,
            inbox,
            new LineMetrics(new SimpleMeterRegistry()),
            limit);
    var digest = new LineSignatureValidator(SECRET.getBytes(UTF_8)).generateSignature(HELLO);
    var request =
        MockServerHttpRequest.post("/line/webhook")
            .header(LineSignature.HEADER, Base64.getEncoder().encodeToString(digest))
            .body(new String(HELLO, UTF_8));
    return webhook.receive(request).toFuture();
  }

  private static LineProperties asItShips() {
    var nothing = new MapConfigurationPropertySource(Map.of());
    return new Binder(nothing).bindOrCreate("saitrong.line", LineProperties.class);
  }
}
