package saitrong.bench;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Plays LINE's Messaging API towards the bot: takes replies and pushes and tells which event each
/// one answers. It refuses nothing; the simulator is for that.
final class FakeLine implements Connection.Owner {

  /// Hears which event was answered; -1 is an answer that belongs to no event of this run.
  interface Answers {
    void answered(int event, long now);
  }

  private record Late(long due, Connection connection, byte[] answer) {}

  private static final String REPLY = "/v2/bot/message/reply";
  private static final String PUSH = "/v2/bot/message/push";

  private final EventNumbers numbers;
  private final Answers answers;
  private final long delayNanos;
  private final ArrayDeque<Late> late = new ArrayDeque<>();
  private final Map<String, Integer> others = new TreeMap<>();
  private long replies;
  private long pushes;
  private long unauthorized;

  FakeLine(EventNumbers numbers, Answers answers, int delayMillis) {
    this.numbers = numbers;
    this.answers = answers;
    this.delayNanos = delayMillis * 1_000_000L;
  }

  @Override
  public void received(Connection connection, HttpReader call) {
    long now = System.nanoTime();
    byte[] answer = answer(call, now);
    if (delayNanos > 0) {
      late.add(new Late(now + delayNanos, connection, answer));
    } else {
      connection.write(answer);
    }
  }

  private byte[] answer(HttpReader call, long now) {
    if (call.asksFor(REPLY)) {
      replies++;
      return sent(call, numbers.repliedIn(call.body(), call.bodyFrom(), call.bodyLength()), now);
    }
    if (call.asksFor(PUSH)) {
      pushes++;
      return sent(
          call, EventNumbers.pushedIn(call.body(), call.bodyFrom(), call.bodyLength()), now);
    }
    others.merge(kind(call.path()), 1, Integer::sum);
    return LineAnswers.to(call.path());
  }

  private byte[] sent(HttpReader call, int event, long now) {
    if (!call.hasToken()) {
      unauthorized++;
    }
    answers.answered(event, now);
    return LineAnswers.SENT;
  }

  private static String kind(String path) {
    return path.startsWith("/v2/bot/profile/") ? "/v2/bot/profile/{id}" : path;
  }

  boolean owesAnswers() {
    return !late.isEmpty();
  }

  /// Sends the delayed answers whose time has come.
  void sendDue() {
    long now = System.nanoTime();
    for (@Nullable Late next; (next = late.peek()) != null && next.due() <= now; late.poll()) {
      next.connection().write(next.answer());
    }
  }

  void forgetCounts() {
    replies = 0;
    pushes = 0;
    unauthorized = 0;
    others.clear();
  }

  long replies() {
    return replies;
  }

  long pushes() {
    return pushes;
  }

  /// Messages sent without a channel token.
  long unauthorized() {
    return unauthorized;
  }

  /// How often each other path was called.
  Map<String, Integer> others() {
    return others;
  }

  @Override
  public void connected(Connection connection) {}

  @Override
  public void broke(Connection connection) {}
}
