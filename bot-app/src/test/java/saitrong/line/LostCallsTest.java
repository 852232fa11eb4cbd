package saitrong.line;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import saitrong.line.Answered.Answer;
import saitrong.line.Answered.Lost;
import saitrong.line.Answered.NeverLeft;
import saitrong.shared.MovableClock;

/// The log says that calls get lost, and does not fill up with it.
class LostCallsTest {

  private static final Answered ANSWER = new Answer(200, new DefaultHttpHeaders(), new byte[0]);
  private static final Answered LOST = new Lost("TimeoutException");

  private final Logger log = (Logger) LoggerFactory.getLogger(LostCalls.class);
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private final MovableClock clock = new MovableClock();
  private final LostCalls lost = new LostCalls(clock);

  @BeforeEach
  void listen() {
    lines.start();
    log.addAppender(lines);
    lost.start();
  }

  @AfterEach
  void stopListening() {
    log.detachAppender(lines);
  }

  @Test
  void areToldOnceAMinuteWithTheirNumberWhenSomeGetThrough() {
    for (int round = 0; round < 60; round++) {
      lost.heard("reply", LOST);
      lost.heard("reply", ANSWER);
      clock.advance(Duration.ofSeconds(1));
    }
    lost.heard("push", new NeverLeft("ConnectException"));

    assertThat(told())
        .containsExactly(
            "LINE's answer to a call (reply) was lost (TimeoutException)",
            "a call (push) did not reach LINE (ConnectException), and 59 more since this was told");
  }

  @Test
  void areNoNewsOnceWeStop() {
    lost.stop();
    lost.heard("reply", LOST);

    assertThat(told()).isEmpty();
  }

  private List<String> told() {
    return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }
}
