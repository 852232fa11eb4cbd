package saitrong.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saitrong.citizen.LineUserId;
import saitrong.inbox.ReplyToken;
import saitrong.line.Answered.Answer;
import saitrong.line.Answered.Lost;
import saitrong.line.Answered.NeverLeft;
import saitrong.message.Outgoing;
import saitrong.outbox.MessageSender;
import saitrong.outbox.Outcome;
import saitrong.outbox.Outcome.Accepted;
import saitrong.outbox.Outcome.MonthlyLimit;
import saitrong.outbox.Outcome.NotSent;
import saitrong.outbox.Outcome.RateLimited;
import saitrong.outbox.Outcome.Refused;
import saitrong.outbox.Outcome.TokenInvalid;
import saitrong.outbox.Outcome.Unknown;
import saitrong.outbox.SentMessages;

/// Replies and pushes, one HTTP call each, and says exactly what is known afterwards. The retry key
/// goes with pushes only: on a reply LINE answers it with 400.
final class LineSender implements MessageSender {

  private static final Logger LOG = LoggerFactory.getLogger(LineSender.class);
  private static final Duration SHORTEST_LOADING = Duration.ofSeconds(5);
  private static final Duration LONGEST_LOADING = Duration.ofSeconds(60);

  private final LineHttp http;
  private final LineAddresses addresses;
  private final LostCalls lost;
  private final SentMessages sent;
  private final LineMessages messages = new LineMessages();

  /// Most answers are among a few that are given all day: these are written once.
  private final Cache<Outgoing, byte[]> frozen = Caffeine.newBuilder().maximumSize(500).build();

  LineSender(LineHttp http, LineAddresses addresses, LostCalls lost, SentMessages sent) {
    this.http = http;
    this.addresses = addresses;
    this.lost = lost;
    this.sent = sent;
  }

  @Override
  public byte[] freeze(Outgoing outgoing) {
    return frozen.get(outgoing, messages::json);
  }

  @Override
  public Outcome reply(ReplyToken token, byte[] frozen) {
    Answered answered =
        http.post(
            "reply", addresses.reply(), null, head("replyToken", token.value()), frozen, end());
    return switch (answered) {
      case Answer answer when isTokenRefused(answer) -> new TokenInvalid();
      case Answer answer -> outcomeOf("reply", answer, frozen);
      case NeverLeft never -> new NotSent(never.why());
      case Lost lost -> new Unknown(lost.why());
    };
  }

  @Override
  public Outcome push(LineUserId to, byte[] frozen, UUID retryKey) {
    Answered answered =
        http.post("push", addresses.push(), retryKey, head("to", to.value()), frozen, end());
    return switch (answered) {
      case Answer answer when isTakenBefore(answer) -> {
        tell(frozen, answer);
        yield new Accepted(true);
      }
      case Answer answer -> outcomeOf("push", answer, frozen);
      case NeverLeft never -> new NotSent(never.why());
      case Lost lost -> new Unknown(lost.why());
    };
  }

  /// LINE takes 5 to 60 seconds in steps of 5. Whether it worked does not matter.
  @Override
  public void showLoading(LineUserId to, Duration howLong) {
    long steps = (clamped(howLong).toMillis() + 4_999) / 5_000;
    http.post(
        "loading",
        addresses.loading(),
        null,
        """
        {"chatId":"%s","loadingSeconds":%d}\
        """
            .formatted(new String(escaped(to.value()), UTF_8), steps * 5)
            .getBytes(UTF_8));
  }

  private static Duration clamped(Duration howLong) {
    if (howLong.compareTo(SHORTEST_LOADING) < 0) {
      return SHORTEST_LOADING;
    }
    return howLong.compareTo(LONGEST_LOADING) > 0 ? LONGEST_LOADING : howLong;
  }

  private static boolean isTokenRefused(Answer answer) {
    return answer.status() == 400 && answer.says("Invalid reply token");
  }

  private static boolean isTakenBefore(Answer answer) {
    return answer.status() == 409 && answer.headers().contains("x-line-accepted-request-id");
  }

  /// LINE has taken it: whatever breaks here, it must not read as a failure and be sent again.
  private void tell(byte[] frozen, Answer answer) {
    try {
      sent.sent(frozen, () -> names(answer));
    } catch (RuntimeException failure) {
      LOG.warn("What LINE took is not noted ({})", failure.getClass().getName());
    }
  }

  private static List<String> names(Answer answer) {
    var names = new ArrayList<String>();
    answer.json().path("sentMessages").forEach(it -> names.add(it.path("id").asText("")));
    return names;
  }

  private Outcome outcomeOf(String call, Answer answer, byte[] frozen) {
    if (answer.isOk()) {
      tell(frozen, answer);
      return new Accepted(false);
    }
    lost.refused(call, answer);
    if (answer.status() >= 500) {
      return new Unknown(String.valueOf(answer.status()));
    }
    if (answer.status() != 429) {
      return new Refused(answer.status(), answer.reason());
    }
    return answer.isMonthlyLimit()
        ? new MonthlyLimit()
        : new RateLimited(retryAfter(answer.headers().get("Retry-After")));
  }

  private static @Nullable Duration retryAfter(@Nullable String seconds) {
    return seconds != null && seconds.strip().matches("[0-9]{1,6}")
        ? Duration.ofSeconds(Long.parseLong(seconds.strip()))
        : null;
  }

  private static byte[] head(String field, String value) {
    var escaped = new String(escaped(value), UTF_8);
    return ("{\"" + field + "\":\"" + escaped + "\",\"messages\":").getBytes(UTF_8);
  }

  private static byte[] escaped(String value) {
    return JsonStringEncoder.getInstance().quoteAsUTF8(value);
  }

  private static byte[] end() {
    return new byte[] {'}'};
  }
}
