package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import saitrong.line.Answered.Answer;
import saitrong.line.Answered.Lost;

/// What counts as trouble with LINE: what keeps answers from going out.
class LineMetricsTest {

  private static final String USED_UP = "{\"message\":\"You have reached your monthly limit.\"}";

  private final LineMetrics metrics = new LineMetrics(new SimpleMeterRegistry());

  @Test
  void takesTooManyCallsForTrouble() {
    heard("reply", answer(429, "{}"));

    assertThat(metrics.trouble()).contains("429");
  }

  @Test
  void takesTheMonthsLimitForNone() {
    heard("push", answer(429, USED_UP));

    assertThat(metrics.trouble()).isEmpty();
  }

  @Test
  void doesNotForgetTroubleWithRepliesBecauseLineTellsTheQuota() {
    heard("reply", new Lost("TimeoutException"));
    heard("quota", answer(200, "{}"));
    assertThat(metrics.trouble()).contains("unknown");

    heard("reply", answer(200, "{}"));
    assertThat(metrics.trouble()).isEmpty();
  }

  @Test
  void takesAQuestionThatFailsForNone() {
    heard("consumption", answer(500, "{}"));

    assertThat(metrics.trouble()).isEmpty();
  }

  private void heard(String call, Answered answered) {
    metrics.call(call, answered.tag(), Duration.ofMillis(1));
  }

  private static Answer answer(int status, String body) {
    return new Answer(status, new DefaultHttpHeaders(), body.getBytes(UTF_8));
  }
}
